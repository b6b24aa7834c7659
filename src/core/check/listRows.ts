/** The rows of the tab `Tags` as they stand, faults and all. */
import { type Cell, cellText } from '../cell';
import { isRetired, proposerOf, STATUS_COLUMN } from '../tags/tagStatus';

/** A row that names a tag; `subtag` '' describes the tag itself. `row` is 1-based. Names are trimmed. */
export interface ListRow {
  row: number;
  tag: string;
  subtag: string;
  retired: boolean;
}

const trimmed = (cell: Cell | undefined): string => cellText(cell ?? '').trim();

/**
 * Every row that is on the list; proposals are not. A blank tag beside a subtag means the tag above.
 * @param header the tab's first row
 * @param cells the rows below it
 */
export function readListRows(header: readonly string[], cells: readonly Cell[][]): ListRow[] {
  const names = header.map((name) => name.trim().toLowerCase());
  const at = (name: string): number => names.indexOf(name.toLowerCase());
  const columns = { tag: at('tag'), subtag: at('subtag'), status: at(STATUS_COLUMN) };
  const rows: ListRow[] = [];
  let above = '';
  cells.forEach((row, index) => {
    const subtag = trimmed(row[columns.subtag]);
    const status = trimmed(row[columns.status]);
    const tag = trimmed(row[columns.tag]) || (subtag === '' ? '' : above);
    if (tag === '') return;
    above = tag;
    if (proposerOf(status) === null) rows.push({ row: index + 2, tag, subtag, retired: isRetired(status) });
  });
  return rows;
}
