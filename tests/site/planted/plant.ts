import type { Files, Page } from './page.ts';

/** A leak, planted in a page or in files by themselves, and the rule that must find it. */
export interface Plant {
  name: string;
  rule: string;
  /** Table whose page it is planted in; closure by channel unless told otherwise. */
  table?: string;
  /** Change the page’s document. */
  change?: (page: Page) => unknown;
  /** Files to walk instead of the page. */
  files?: (page: Page) => Files;
}
