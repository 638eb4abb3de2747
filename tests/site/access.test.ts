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
      const folded = page.locator('main details:not([open]) > summary').first();
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

describe.each(['light', 'dark'] as const)('with colours the reader has set, %s', (colorScheme) => {
  const set = { forcedColors: 'active', colorScheme } as const;

  test('shades stay, and words stand against them', async () => {
    await visit(['/data/funnel_by_region/', '/cities/'], set, async (page, address) => {
      // few figures have few shades: set all of them
      await page.locator(':is(td, .tile)').evaluateAll((all) => {
        for (const [place, one] of all.entries()) one.classList.add(`h${(place % 5) + 1}`);
      });
      const words = await page.evaluate(shadedWords);
      expect(new Set(words.map(({ ground }) => ground)).size, address).toBe(5);
      for (const { ground, ratio } of words)
        expect(ratio, `${address} ${ground}`).toBeGreaterThanOrEqual(4.5);
    });
  });

  test('marks and bars stay, and so does where one is', async () => {
    await visit(['/'], set, async (page) => {
      const look = (of: string, name: string) =>
        page
          .locator(of)
          .first()
          .evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name);
      const ground = await look('body', 'background-color');
      for (const mark of ['.state-closed', '.state-in_progress'])
        expect(await look(mark, 'color'), mark).not.toBe(ground);
      expect(await look('.funnel rect', 'fill')).not.toBe(ground);
      expect(await look('.call', 'border-top-style')).toBe('solid');
      expect(await look('nav [aria-current]', 'text-decoration-line')).toBe('underline');
    });
  });
});

describe('the head of the page on a phone', () => {
  const phone = { viewport: { width: 360, height: 640 }, javaScriptEnabled: false };
  const links = (page: Page) => page.locator('.site-header nav a');

  test('is short, and its menu opens by keyboard and without scripts', async () => {
    await visit(['/', '/en/'], phone, async (page, address) => {
      const head = await page.locator('.site-header').boundingBox();
      expect(head?.height, address).toBeLessThan(100);
      expect(await links(page).first().isVisible()).toBe(false);
      await page.locator('.menu summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const first = await page.evaluate(() => document.activeElement?.textContent);
      expect(first).toBe(await links(page).first().textContent());
      for (const link of await links(page).all()) {
        expect(await link.isVisible()).toBe(true);
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(40);
      }
    });
  });

  test('needs no menu where it is wide', async () => {
    await visit(['/', '/en/'], { viewport: { width: 768, height: 640 } }, async (page) => {
      expect(await page.locator('.menu').isVisible()).toBe(false);
      expect(await links(page).last().isVisible()).toBe(true);
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

/** Visible controls that only a script could give a function; what the finder of cases chooses by, its style sheet reads. */
function idleControls(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    ':is(button, input, select, textarea, [role=button]):not(form[action] *, [popovertarget], [commandfor], .finder select)',
  );
  return [...controls].filter((one) => one.checkVisibility()).map(({ outerHTML }) => outerHTML);
}

/** Grounds of the cells and tiles that keep their own, with the contrast of the words on them. */
function shadedWords(): { ground: string; ratio: number }[] {
  const parts = (colour: string) =>
    colour
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = parts(colour).map((part) =>
      part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  return [...document.querySelectorAll(':is(td, .tile):is(.h1, .h2, .h3, .h4, .h5)')].map((one) => {
    const { color, backgroundColor } = getComputedStyle(one);
    const [low = 0, high = 0] = [light(color), light(backgroundColor)].sort((a, b) => a - b);
    return { ground: backgroundColor, ratio: high / low };
  });
}
