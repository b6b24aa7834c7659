import { type Browser, chromium } from 'playwright-core';

/** The browser that the run was given. Background networking is off: no request may leave but the page's own. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
