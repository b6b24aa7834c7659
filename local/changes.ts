/** What changed in a workbook after a version, so that a host need not read everything again. */
import type { Book } from './backend/book';
import type { Sheet } from './backend/state';
import type { Change } from './backend/turn';
import { rowViews, rulesOn, sheetView } from './show';
import type { Changes, RowView } from './view';

function changedRows(changes: Change[], id: number): number[] {
  const rows = new Set<number>();
  for (const change of changes) {
    if (change.sheet !== id || change.kind !== 'rows') continue;
    for (let row = change.from; row < change.from + change.rows; row++) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** A sheet is shown anew when it changed, or when what its charts or its dropdowns read did. */
function isShownAnew(book: Book, sheet: Sheet, touched: ReadonlySet<number>): boolean {
  if (touched.has(sheet.id)) return true;
  if (sheet.charts.some((chart) => chart.ranges.some((ref) => touched.has(ref.sheet)))) return true;
  const sources = [...book.state.rules].filter(([, rule]) => rule.source && touched.has(rule.source.sheet));
  if (sources.length === 0) return false;
  const used = rulesOn(sheet);
  return sources.some(([id]) => used.has(id));
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
  return {
    version: book.version,
    order,
    sheets: sheets.filter((sheet) => isShownAnew(book, sheet, touched)).map((sheet) => sheetView(book, sheet)),
    reload: order.filter((id) => reload.has(id)),
    rows,
  };
}
