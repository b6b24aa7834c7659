/** What is odd about a tab as a dump, read for the proposal. */
import { type Cell, cellText } from '../core/cell';
import {
  footOf,
  headerRowOf,
  LONGEST_FOOT,
  LONGEST_HEAD,
  type ShapeFacts,
  type ShapeNote,
  shapeNotes,
} from '../core/exports/tabShape';
import { findKey } from '../core/headers/ourColumns';
import type { RoleColumns } from '../core/headers/roles';
import { ticketId } from '../core/tickets/ticketId';
import type { Tab } from '../sheets/candidateTabs';
import { readColumns } from '../sheets/columns';

type Sheet = Tab['sheet'];

/** The last rows of a tab that are no tickets. One call. */
export function footAt(sheet: Sheet, lastRow: number, width: number, id: number | null): number {
  const rows = Math.min(LONGEST_FOOT, lastRow - 2);
  if (rows < 1 || width < 1) return 0;
  return footOf(sheet.getRange(lastRow - rows + 1, 1, rows, width).getValues() as Cell[][], id);
}

/** The row of the column names, 1-based; null where none of the first rows looks like it. One call. */
export function headerRowAt(sheet: Sheet, lastRow: number, width: number): number | null {
  const rows = Math.min(LONGEST_HEAD + LONGEST_FOOT, lastRow);
  return rows < 1 || width < 1 ? null : headerRowOf(sheet.getRange(1, 1, rows, width).getValues() as Cell[][]);
}

/** Rows with values right of the last column name. One call where there is anything. */
function wideRows({ sheet, header, rows }: Tab, width: number): ShapeFacts['wide'] {
  const more = width - header.length;
  if (more < 1 || rows < 1) return null;
  const values = sheet.getRange(2, header.length + 1, rows, more).getValues() as Cell[][];
  const wide = values.flatMap((row, index) => (row.some((cell) => cellText(cell).trim() !== '') ? [index + 2] : []));
  return wide[0] === undefined ? null : { row: wide[0], rows: wide.length };
}

/** Everything odd, in sentences. A tab that Tagsheet works on was looked at before. At most five calls. */
export function shapeOf(tab: Tab, sample: readonly Cell[][], roles: RoleColumns): ShapeNote[] {
  const { sheet, header, rows } = tab;
  if (tab.known || findKey(header) !== null || rows < 1) return [];
  const width = sheet.getLastColumn();
  const { id, content } = roles;
  const headerRow = headerRowAt(sheet, rows + 1, width);
  const straight = headerRow === 1;
  const idCells = id === null || !straight ? [] : readColumns(sheet, 2, rows, [id + 1]).map(([cell]) => cell ?? '');
  return shapeNotes({
    tab: tab.name,
    headerRow,
    rows,
    idCells,
    ids: idCells.map(ticketId),
    texts: sample.map((row) => ({
      id: ticketId(row[id ?? -1] ?? ''),
      text: cellText(row[content ?? -1] ?? ''),
    })),
    hasContent: content !== null,
    foot: straight ? footAt(sheet, rows + 1, header.length, id) : 0,
    wide: straight ? wideRows(tab, width) : null,
  });
}
