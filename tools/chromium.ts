/** A browser for the browser tests and the picture: found on the machine, else installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const KNOWN_PLACES = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/microsoft-edge',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
];

const INSTALLERS: readonly (readonly string[])[] = [
  [process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'],
  ['sh', '-c', 'apt-get update -q && apt-get install -y -q chromium'],
];

/** Path of a browser: `CHROME_PATH`, Playwright's own build, Chrome, Edge, Chromium; null where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names “${named}”, and no file is there. Correct it, or unset it.`);
  }
  return [chromium.executablePath(), ...KNOWN_PLACES].find((place) => existsSync(place)) ?? null;
}

/** A browser's path, installing one where there is none. Throws a sentence where that fails. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  process.stdout.write('No Chrome or Chromium was found; installing one for the browser tests.\n');
  for (const [command = '', ...args] of INSTALLERS) {
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 600_000 });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be installed. Install one, or name it: CHROME_PATH=/path/to/chrome npm test',
  );
}
