/** The tickets as they stand in the shared sheet, read past every service and every line of the product. */
import type { Sheet, Value } from '../../local/backend/state';
import type { State } from './names';
import { DUMP, ID } from './startingBook';

export const STATE = ['Tag', 'Subtag', 'Put aside'] as const;
export const STAMP = ['Tagged by', 'Tagged at'] as const;
const OURS: readonly string[] = [...STATE, ...STAMP];

/** A ticket's cells by header: texts, numbers as they are, `''` for blank. */
export type Cells = Readonly<Record<string, Value>>;

export interface DumpNow {
  header: readonly string[];
  /** Each ticket ID with its row, in sheet order; and the row of each, 1-based. */
  order: readonly string[];
  rows: ReadonlyMap<string, number>;
  tickets: ReadonlyMap<string, Cells>;
  /** Contents where nobody of us may write: in rows without a ticket ID, in columns without a header. */
  astray: readonly Astray[];
}

export interface Astray {
  text: string;
  place: string;
}

export const isOurs = (header: string): boolean => OURS.includes(header);

export const textOf = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** What the cells say of a ticket. */
export const stateOf = (cells: Cells): State => ({
  tag: textOf(cells.Tag).trim(),
  subtag: textOf(cells.Subtag).trim(),
  aside: textOf(cells['Put aside']).trim(),
});

/** The sheet of tickets; null where somebody deleted it. Its name may be another by now. */
export const dumpSheet = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.find(({ name, values }) => name.startsWith(DUMP) && values[0]?.includes(ID));

export function dumpNow(sheet: Sheet): DumpNow {
  const header = Array.from(sheet.values[0] ?? [], (value) => textOf(value).trim());
  const id = header.indexOf(ID);
  const order: string[] = [];
  const rows = new Map<string, number>();
  const tickets = new Map<string, Cells>();
  const astray: Astray[] = [];
  sheet.values.slice(1).forEach((row, index) => {
    if (row === undefined) return;
    const ticket = textOf(row[id]);
    row.forEach((value, column) => {
      const place = header[column] ?? '';
      if (textOf(value) !== '' && (place === '' || ticket === ''))
        astray.push({ text: textOf(value), place: `row ${index + 2}, column ${column + 1}` });
    });
    if (ticket === '') return;
    order.push(`${ticket}@${index}`);
    rows.set(ticket, index + 2);
    tickets.set(ticket, Object.fromEntries(header.flatMap((name, at) => (name === '' ? [] : [[name, row[at] ?? '']]))));
  });
  return { header, order, rows, tickets, astray };
}
