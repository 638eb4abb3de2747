import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = '/usr/bin/chromium';

/** A browser from npm packages alone; an installed one only where that does not start. */
export async function openBrowser(): Promise<Browser> {
  // one process for everything would end the browser with its first closed page
  const args = sparticuz.args.filter((arg) => arg !== '--single-process');
  try {
    const executablePath = await sparticuz.executablePath();
    return await chromium.launch({ executablePath, args, headless: true });
  } catch (cause) {
    if (!existsSync(INSTALLED)) throw cause;
    return chromium.launch({ executablePath: INSTALLED, args: ['--no-sandbox'], headless: true });
  }
}
