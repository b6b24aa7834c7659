import { ensureChromium } from '../../tools/chromium';

/** Once for the whole run: the tests find the browser under CHROME_PATH. */
export default function setUp(): void {
  process.env.CHROME_PATH = ensureChromium();
}
