import type { Role } from '../../src/core/headers/roles';

/** An export as a helpdesk writes it, everything invented, messy on purpose; and what should be made of it. */
export interface ExportFixture {
  tool: string;
  header: string[];
  rows: string[][];
  /** The header of each role; roles that are not named have no column. */
  roles: Partial<Record<Role, string>>;
  /** The day of each row in UTC, null where there is none to be read. */
  days: (string | null)[];
}

/** Rows from lines of cells parted by `|`. */
export const rowsOf = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
