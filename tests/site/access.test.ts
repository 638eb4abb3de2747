import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { buildSite } from './build.ts';
import { writeEditions } from './editions.ts';
import { onePageOfEveryKind } from './kinds.ts';
import { serve } from './serve.ts';
import { markStops, press } from './tab.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Letters, words and lines set as far apart as WCAG 1.4.12 asks for. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
const WALKED = ['/', '/data/funnel_by_region/', '/en/trends/time/'];

const root = mkdtempSync(path.join(tmpdir(), 'ledger-access-'));
const [editions, dist] = [path.join(root, 'editions'), path.join(root, 'dist')];
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let pages: string[];

beforeAll(async () => {
  writeEditions(editions);
  await buildSite(editions, dist);
  site = await serve(dist);
  browser = await openBrowser();
  pages = onePageOfEveryKind(dist);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(root, { recursive: true });
});

/** Go through pages in a context of its own. */
async function visit(
  addresses: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, address: string) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  for (const address of addresses) {
    await page.goto(site.origin + address);
    await look(page, address);
  }
  await context.close();
}

test('every kind of page is looked at, in both languages', () => {
  const kinds = ['', 'data/', 'data/\\w+/', 'forums/\\d+/', 'trends/\\w+/', 'about/'];
  for (const kind of kinds.flatMap((one) => [`^/${one}$`, `^/en/${one}$`]))
    expect(pages).toContainEqual(expect.stringMatching(kind));
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing, %s',
  async (colorScheme) => {
    const found: string[] = [];
    await visit(pages, { bypassCSP: true, colorScheme }, async (page, address) => {
      await page.evaluate(AXE);
      found.push(...(await violations(page)).map((one) => `${address}: ${one}`));
    });
    expect(found).toEqual([]);
  },
  240_000,
);

test('axe would find what is wrong: words outside landmarks, too little contrast', async () => {
  await visit(['/'], { bypassCSP: true }, async (page) => {
    await page.evaluate(AXE);
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await page.evaluate(() => document.querySelector('body > p')?.append('loose'));
    await page.addStyleTag({ content: '.over { color: #bbb }' });
    const found = (await violations(page)).join();
    for (const rule of ['region', 'color-contrast']) expect(found).toContain(rule);
  });
});

describe('by keyboard', () => {
  test.each(WALKED)('%s: every stop, in order, seen, and out at the end', async (address) => {
    await visit([address], { viewport: { width: 1000, height: 700 } }, async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const names = await markStops(page);
      expect(names.length).toBeGreaterThan(15);
      for (const [place, name] of names.entries()) {
        const stop = await press(page, 'Tab');
        expect(stop, name).toEqual({ at: place, outline: 'solid 3px', seen: true });
      }
      // past the last stop the focus leaves the page, or begins again
      expect((await press(page, 'Tab')).at).toBeLessThanOrEqual(0);
      await page.locator(`[data-stop="${names.length - 1}"]`).focus();
      expect((await press(page, 'Shift+Tab')).at).toBe(names.length - 2);
    });
  });

  test('the first stop skips to the content', async () => {
    await visit(pages, {}, async (page, address) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const after = await page.evaluate(() => document.activeElement?.closest('main, footer'));
      expect(after, address).not.toBeNull();
      expect(new URL(page.url()).hash, address).toBe('#main');
    });
  });

  test('a period unfolds, and then its table is a stop', async () => {
    await visit(['/data/funnel_by_region/'], {}, async (page) => {
      const folded = page.locator('details:not([open]) > summary').first();
      await folded.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('scroll');
    });
  });
});

describe('no page scrolls sideways', () => {
  test.each([
    ['at twice the size', { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 }, ''],
    [
      'with type at twice the size',
      { viewport: { width: 640, height: 800 } },
      'html { font-size: 200% }',
    ],
    ['with letters and lines further apart', { viewport: { width: 320, height: 640 } }, SPACED],
  ])('%s', async (_, options, content) => {
    await visit(pages, { ...options, bypassCSP: true }, async (page, address) => {
      if (content) await page.addStyleTag({ content });
      const over = () => document.documentElement.scrollWidth - innerWidth;
      expect(await page.evaluate(over), address).toBeLessThanOrEqual(0);
    });
  });
});

test('who asks for less motion gets none', async () => {
  const moving = () =>
    [...document.querySelectorAll('*')].filter((one) => {
      const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(one);
      return scrollBehavior === 'smooth' || transitionDuration !== '0s' || animationName !== 'none';
    }).length;
  await visit(pages, { reducedMotion: 'reduce' }, async (page, address) => {
    expect(await page.evaluate(moving), address).toBe(0);
  });
  await visit(['/'], { reducedMotion: 'no-preference' }, async (page) => {
    expect(await page.evaluate(moving)).toBeGreaterThan(0);
  });
});

test('without scripts the text is the same, and no button does nothing', async () => {
  const texts = new Map<string, string>();
  await visit(pages, { javaScriptEnabled: true }, async (page, address) => {
    texts.set(address, await readText(page));
  });
  await visit(pages, { javaScriptEnabled: false }, async (page, address) => {
    expect(await readText(page), address).toBe(texts.get(address));
    expect(await page.evaluate(idleControls), address).toEqual([]);
  });
});

test('the checklist prints on one page of A4', async () => {
  for (const address of ['/supervise/', '/en/supervise/'])
    await visit([address], { viewport: { width: 672, height: 1000 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const height = await page.evaluate(() => {
        const top = document.querySelector('#checklist')?.getBoundingClientRect().top ?? 0;
        return (document.querySelector('.checklist')?.getBoundingClientRect().bottom ?? 0) - top;
      });
      expect(height).toBeGreaterThan(300);
      expect(height).toBeLessThan(1000);
    });
});

/** What axe objects to: the rule, and the first place. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    type Result = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe } = window as unknown as { axe: { run: (...all: unknown[]) => Promise<Result> } };
    const result = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
  }, RULES);
}

/** What can be read of the content, but for the controls a script may bring. */
function readText(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const control of document.querySelectorAll('main :is(form, button, output)'))
      control.remove();
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden cannot be read
    return document.querySelector('main')?.innerText ?? '';
  });
}

/** Visible controls that only a script could give a function. */
function idleControls(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    ':is(button, input, select, textarea, [role=button]):not(form[action] *, [popovertarget], [commandfor])',
  );
  return [...controls].filter((one) => one.checkVisibility()).map(({ outerHTML }) => outerHTML);
}
