/// <reference types="google-apps-script" />
import { createAppsScript } from '../../../local/appsScript';

/** Fresh services on a workbook with one sheet, `Sheet1`. */
export function bench(options: Parameters<typeof createAppsScript>[0] = {}) {
  const script = createAppsScript(options);
  const book = script.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName('Sheet1');
  if (!sheet) throw new Error('no Sheet1');
  return { ...script, book, sheet };
}
type Bench = ReturnType<typeof bench>;

/** A mistake: its name, how it is made, and the words it is refused with. */
export type Mistake = [name: string, make: (bench: Bench) => unknown, words: string];

/** What a mistake throws, as `Name: message`. */
export function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message.replace(/^.*\.(\w+) is not a function$/, '$1 is not a function')}`;
  }
  return 'nothing was thrown';
}

// biome-ignore lint/suspicious/noExplicitAny: a mistake is often one of type
export const loose = (value: unknown): any => value;

/** Google's refusal of arguments that no form of a method takes. */
export const signature = (kinds: string, method: string): string =>
  `Exception: The parameters (${kinds}) don't match the method signature for ${method}.`;
