import type { Page } from 'playwright-core';

/** Where the focus is: which of the stops it is, and whether anybody sees it. */
export interface Stop {
  /** Its place among the stops, or -1. */
  at: number;
  /** How it looks other than without the focus; blank where it does not. */
  outline: string;
  /** Whether it lies in the window, and not under something else. */
  seen: boolean;
}

/** What Tab must reach, in the order of the page: all that can be used, and tables that scroll. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Names of the stops of the open page, and how each looks while the focus is elsewhere. */
export function markStops(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    return stops.map((one, place) => {
      one.dataset.stop = `${place}`;
      one.dataset.calm = getComputedStyle(one).outline;
      return `${one.localName} ${one.textContent?.trim().slice(0, 30)}`;
    });
  }, STOPS);
}

/** Press a key that moves the focus, and say where it is then. */
export async function press(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop> {
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const found = document.activeElement as HTMLElement;
    const { outline, outlineStyle, outlineWidth } = getComputedStyle(found);
    const changed = outline !== found.dataset.calm && outlineStyle !== 'none';
    const { x, y, width, height } = found.getClientRects()[0] ?? new DOMRect();
    const inside = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    const top = document.elementFromPoint(x + width / 2, Math.min(y + height / 2, innerHeight - 1));
    return {
      at: Number(found.dataset.stop ?? -1),
      outline: changed ? `${outlineStyle} ${outlineWidth}` : '',
      seen: inside && (found.contains(top) || !!top?.contains(found)),
    };
  });
}
