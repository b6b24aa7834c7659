/** What changed in a workbook after a version, so that a host need not read everything again. */
import type { Book } from './backend/book';
import type { Change } from './backend/turn';
import { rowViews, sheetView } from './show';
import type { Changes, RowView } from './view';

function changedRows(changes: Change[], id: number): number[] {
  const rows = new Set<number>();
  for (const change of changes) {
    if (change.sheet !== id || change.kind !== 'rows') continue;
    for (let row = change.from; row < change.from + change.rows; row++) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** Rows that a change named but that lie beyond what the sheet holds are told as empty. */
export function changesSince(book: Book, version: number): Changes {
  const { sheets } = book.state;
  const order = sheets.map((sheet) => sheet.id);
  if (version < book.forgotten || version > book.version) {
    return {
      version: book.version,
      order,
      sheets: sheets.map((sheet) => sheetView(book, sheet)),
      reload: order,
      rows: [],
    };
  }
  const changes = book.log.filter((entry) => entry.version > version).map((entry) => entry.change);
  const touched = new Set(changes.map((change) => change.sheet));
  const reload = new Set(changes.filter((change) => change.kind === 'all').map((change) => change.sheet));
  const rows: { sheet: number; rows: RowView[] }[] = [];
  for (const sheet of sheets) {
    if (!touched.has(sheet.id) || reload.has(sheet.id)) continue;
    const views = changedRows(changes, sheet.id).flatMap((row) => rowViews(book, sheet, row, row, true));
    if (views.length > 0) rows.push({ sheet: sheet.id, rows: views });
  }
  const watched = (id: number): boolean => {
    const sheet = sheets.find((one) => one.id === id);
    const charts = sheet?.charts.some((chart) => chart.ranges.some((ref) => touched.has(ref.sheet))) ?? false;
    return charts || touched.has(id);
  };
  return {
    version: book.version,
    order,
    sheets: sheets.filter((sheet) => watched(sheet.id)).map((sheet) => sheetView(book, sheet)),
    reload: order.filter((id) => reload.has(id)),
    rows,
  };
}
