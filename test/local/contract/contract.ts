/**
 * What Google Sheets does, as cases that run there and here alike: they know only Google's services and the few helpers
 * of `Contract`. Each gets a fresh tab of 1000 × 26 cells in a spreadsheet of the locale United States.
 */
export interface Contract {
  book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** A range of the fresh tab. */
  at(a1: string): GoogleAppsScript.Spreadsheet.Range;
  /** Compares as JSON. */
  equal(actual: unknown, expected: unknown): void;
  /** The message must be this one; a pattern must match it. */
  throws(run: () => unknown, message: string | RegExp): void;
}

export type Cases = Record<string, (contract: Contract) => void>;
