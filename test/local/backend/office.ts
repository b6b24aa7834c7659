/** A workbook to try the backend on: what its operations answer, tell and refuse. */
import { parseA1 } from '../../../local/backend/a1';
import { virtualClock } from '../../../local/backend/clock';
import { createSession, type Rights, type Session } from '../../../local/backend/session';
import type { Change } from '../../../local/backend/turn';
import type { Person, RangeRef } from '../../../local/view';
import { createWorkbook, type Workbook, type WorkbookOptions } from '../../../local/workbook';

type Rows = NonNullable<Parameters<Workbook['addSheet']>[1]>;

export const ANN: Person = { id: 'ann' };
export const BOB: Person = { id: 'bob' };
/** May look and not write. */
export const GUEST: Person = { id: 'guest', access: 'view' };

/** Monday, 4 March 2024, noon in UTC. */
export const NOON = Date.UTC(2024, 2, 4, 12);

/** Ids of the two sheets of an office. */
export const DATA = 0;
export const OTHER = 1001;

/** The range of an A1 notation with two ends, or one for a single cell. */
export function at(text: string, sheet = DATA): RangeRef {
  const ref = parseA1(text);
  if (!ref) throw new Error(`no range: ${text}`);
  const { row, column } = ref;
  return { sheet, row, column, rows: (ref.lastRow ?? row) - row + 1, columns: (ref.lastColumn ?? column) - column + 1 };
}

/** What something throws, as `Name: message`. */
export function words(run: () => unknown): string {
  try {
    run();
  } catch (thrown) {
    const { name, message } = thrown as Error;
    return `${name}: ${message}`;
  }
  return 'nothing was thrown';
}

/** A workbook of two sheets, `Data` with the given rows and `Other`, both of 1000 × 26 cells. */
export function office(rows: Rows = [], options: WorkbookOptions = {}) {
  const workbook = createWorkbook({ name: 'Book', clock: virtualClock(NOON), ...options });
  workbook.addSheet('Data', rows);
  workbook.addSheet('Other');
  const by = (person: Person, op: string, ...args: unknown[]): unknown => workbook.edit(person, op, ...args);
  const run = (op: string, ...args: unknown[]): unknown => by(ANN, op, ...args);
  /** What is told to others while something is done. */
  const told = (act: () => unknown): Change[] => {
    const before = workbook.version;
    act();
    return workbook.book.log.filter(({ version }) => version > before).map(({ change }) => change);
  };
  /** What the cells show, row by row. */
  const shown = (a1: string, sheet = DATA) => run('displays.read', at(a1, sheet)) as string[][];
  const session = (rights: Partial<Rights> = {}): Session =>
    createSession(workbook.book, {
      person: ANN,
      authMode: 'FULL',
      scopes: [],
      hasUi: true,
      container: true,
      scriptTimeZone: 'Etc/UTC',
      html: () => null,
      ...rights,
    });
  return { workbook, by, run, told, shown, session };
}
