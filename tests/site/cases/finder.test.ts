import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersTo } from '../../../site/cases/finder.ts';
import { openBrowser } from '../browser.ts';
import { buildSite, SAMPLE_CASES } from '../build.ts';
import { writeEditions } from '../editions.ts';
import { serve } from '../serve.ts';
import { storiesOf, storyFiles } from './stories.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ledger-cases-'));
const [editions, dist] = [path.join(root, 'editions'), path.join(root, 'dist')];
const stories = storiesOf(storyFiles(SAMPLE_CASES));
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  writeEditions(editions);
  await buildSite(editions, dist);
  site = await serve(dist);
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(root, { recursive: true });
});

async function onPage(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site.origin + address);
  await look(page);
  await context.close();
}

const visible = (page: Page) => page.locator('.case:visible').count();

describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  test('choices leave the cases that answer to all of them, and show their figures', async () => {
    await onPage('/cases/', { javaScriptEnabled }, async (page) => {
      expect(await visible(page)).toBe(stories.length);
      expect(await page.locator('[data-for]:visible').count()).toBe(0);
      await page.selectOption('[name=issue]', 'WG');
      await page.selectOption('[name=place]', '440300');
      const fitting = stories.filter(
        (one) =>
          answersTo(one, 'issue').includes('WG') && answersTo(one, 'place').includes('440300'),
      );
      expect(fitting.length).toBeGreaterThan(0);
      expect(await visible(page)).toBe(fitting.length);
      const figures = page.locator('[data-for]:visible');
      expect(
        await figures.evaluateAll((all) => all.map((one) => one.getAttribute('data-for'))),
      ).toEqual(['issue WG', 'place 440300', 'group JOB']);
      await page.selectOption('[name=industry]', 'T');
      expect(await visible(page)).toBe(0);
    });
  });
});

test('the count is shown without script too', async () => {
  await onPage('/cases/', { javaScriptEnabled: false }, async (page) => {
    const counted = () =>
      page.locator('.shown b').evaluate((one) => getComputedStyle(one, '::after').content);
    expect(await counted()).toBe('counter(shown)');
    expect(await page.locator('.shown').isVisible()).toBe(true);
  });
});

test('the address carries what is chosen, and a page opened with it shows the same', async () => {
  await onPage('/en/cases/', {}, async (page) => {
    await page.selectOption('[name=issue]', 'WG');
    await page.selectOption('[name=outcome]', 'not');
    expect(new URL(page.url()).hash).toBe('#issue=WG&outcome=not');
    const shown = await visible(page);
    expect(await page.locator('[role=status]').textContent()).toContain(` ${shown}.`);
    await page.reload();
    expect(await visible(page)).toBe(shown);
    await page.selectOption('[name=issue]', '');
    await page.selectOption('[name=outcome]', '');
    expect(new URL(page.url()).hash).toBe('');
  });
  await onPage('/cases/#issue=nonsense', {}, async (page) => {
    expect(await visible(page)).toBe(stories.length);
  });
});

test('on the page of an issue only its cases stand, and the figures of a city are those of its group', async () => {
  await onPage('/cases/wg/', {}, async (page) => {
    const own = stories.filter((one) => answersTo(one, 'issue').includes('WG'));
    expect(await visible(page)).toBe(own.length);
    await page.selectOption('[name=place]', '440100');
    expect(await page.locator('[data-said^="row issue_by_city"]:visible').count()).toBe(1);
  });
});
