/** The tab `Summary`: the report, standing still, and beside it the native pivot and chart. */
import type { Cell } from '../core/cell';
import { reportLength, type SummaryTable } from '../core/reports/summaryTable';
import { NOT_A_CONTACT } from '../core/tags/tagPath';
import type { Dump } from './dumpTab';
import { ensureRows } from './grid';
import { type FoundTab, findOwnTab, makeOwnTab, type OwnTab } from './ownTab';
import { guardedRows } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SUMMARY: OwnTab = { name: 'Summary', firstCell: 'Tagsheet summary' };

const BEING_REBUILT = 'This summary is being rebuilt. If this line stays, build it again.';
const LIVE =
  'Live: follows the tags as they change, and counts cells as they are typed. Check the tags first, so that spellings agree.';
const WIDTH = 4;
const BLANK_ROW: Cell[] = ['', '', '', ''];
const GENERAL = ['General', 'General', 'General', 'General'];
/** Places are counted from the report's title, which people push down by rows of their own. */
const CHART = { row: 3, column: 6 };
/** Right of the chart, with nothing below or beside it: a pivot grows at its anchor. */
const PIVOT = { row: 3, column: 13 };

/** A cell, 1-based. */
interface Place {
  row: number;
  column: number;
}

/**
 * Writes the sheet anew and shows it. The user's own cells, charts and pivots stay, those below the report too.
 * @returns the tab's name
 */
export function writeSummary(dump: Dump, table: SummaryTable): string {
  const { sheet, name } = findOwnTab(SUMMARY) ?? makeSummary();
  const old = readOld(sheet);
  const values = guardedRows(table.rows);
  const label = values[1]?.[0] ?? '';
  values[1] = [BEING_REBUILT, '', '', ''];
  while (values.length < old.length) values.push(BLANK_ROW);
  ensureRows(sheet, old.top + values.length + old.below - 1);
  if (old.below > 0 && values.length > old.length) {
    const notes = sheet.getRange(old.top + old.length, 1, old.below, WIDTH);
    notes.moveTo(sheet.getRange(old.top + values.length, 1));
  }
  sheet.getRange(old.top, 1, values.length, WIDTH).setValues(values);
  const chartPlace = removeCharts(sheet) ?? { row: old.top + CHART.row, column: CHART.column };
  const pivotPlace = { row: old.top + PIVOT.row, column: PIVOT.column };
  removePivots(sheet, pivotPlace);
  dress(sheet, table, old.top, values.length);
  addPivot(sheet, dump, pivotPlace);
  addChart(sheet, table, old.top, chartPlace);
  sheet.getRange(old.top + 1, 1).setValue(label);
  SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
  return name;
}

function makeSummary(): FoundTab {
  const made = makeOwnTab(SUMMARY.name);
  made.sheet.setColumnWidths(1, 2, 230);
  made.sheet.setColumnWidths(PIVOT.column, 2, 210);
  return made;
}

/** Where the last report begins, how many rows it takes, and how many rows of its columns the user has filled below. */
function readOld(sheet: Sheet): { top: number; length: number; below: number } {
  const last = sheet.getLastRow();
  const values = last === 0 ? [] : (sheet.getRange(1, 1, last, WIDTH).getValues() as Cell[][]);
  const title = Math.max(
    0,
    values.findIndex(([cell]) => String(cell).trim() === SUMMARY.firstCell),
  );
  const rows = values.slice(title);
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop();
  const length = reportLength(rows);
  return { top: title + 1, length, below: rows.length - length };
}

/** Ours is told by what it shows, tags and their counts, so that it is found wherever it was moved to. */
function removeCharts(sheet: Sheet): Place | null {
  let place: Place | null = null;
  for (const chart of sheet.getCharts()) {
    const shown = chart.getRanges();
    const columns = shown.map((range) => `${range.getColumn()}+${range.getNumColumns()}`).join();
    if (columns !== '1+1,3+1' || shown.some((range) => range.getSheet().getSheetId() !== sheet.getSheetId())) continue;
    const anchor = chart.getContainerInfo();
    place = { row: anchor.getAnchorRow(), column: anchor.getAnchorColumn() };
    sheet.removeChart(chart);
  }
  return place;
}

/** Ours is told by its filter, or by its place. */
function removePivots(sheet: Sheet, { row, column }: Place): void {
  for (const pivot of sheet.getPivotTables()) {
    const anchor = pivot.getAnchorCell();
    if ((anchor.getRow() === row && anchor.getColumn() === column) || leavesOutNoContacts(pivot)) pivot.remove();
  }
}

const leavesOutNoContacts = (pivot: GoogleAppsScript.Spreadsheet.PivotTable): boolean =>
  pivot.getFilters().some((filter) => String(filter.getFilterCriteria().getCriteriaValues()).includes(NOT_A_CONTACT));

/** Formats reach over the blank rows too, so that nothing of an older, longer report shows. */
function dress(sheet: Sheet, { formats, bold }: SummaryTable, top: number, count: number): void {
  const strong = new Set(bold);
  const weight = (index: number) => (strong.has(index) ? 'bold' : 'normal');
  const weights = Array.from({ length: count }, (_, index) => Array.from({ length: WIDTH }, () => weight(index)));
  const block = sheet.getRange(top, 1, count, WIDTH);
  block.setFontWeights(weights as GoogleAppsScript.Spreadsheet.FontWeight[][]);
  block.setNumberFormats(weights.map((_, index) => formats[index] ?? GENERAL));
}

const quoted = (header: string): string => (/^\w+$/.test(header) ? header : `'${header.replace(/'/g, "''")}'`);

/** Blank tags and Not a contact stay out. One condition without argument separators, because these differ by locale. */
const contactsOnly = (header: string): string => `=NOT((${quoted(header)}="")+(${quoted(header)}="${NOT_A_CONTACT}"))`;

function addPivot(sheet: Sheet, dump: Dump, { row, column }: Place): void {
  const { tag, subtag } = dump.ours;
  const first = Math.min(tag, subtag);
  const source = dump.sheet.getRange(1, first, dump.sheet.getMaxRows(), Math.abs(tag - subtag) + 1);
  sheet.getRange(row - 1, column).setValue(LIVE);
  const pivot = sheet.getRange(row, column).createPivotTable(source);
  const byTag = pivot.addRowGroup(tag);
  pivot.addRowGroup(subtag);
  const count = SpreadsheetApp.PivotTableSummarizeFunction.COUNTA;
  const tickets = pivot.addPivotValue(tag, count);
  tickets.setDisplayName('Tickets');
  byTag.sortBy(tickets, []).sortDescending();
  pivot
    .addPivotValue(tag, count)
    .setDisplayName('Share')
    .showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_GRAND_TOTAL);
  const header = dump.header[tag - 1] ?? '';
  pivot.addFilter(tag, SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied(contactsOnly(header)).build());
}

function addChart(sheet: Sheet, { totals }: SummaryTable, top: number, place: Place): void {
  if (totals.count === 0) return;
  const first = top + totals.first;
  const chart = sheet
    .newChart()
    .asBarChart()
    .setTitle('Tickets by tag')
    .addRange(sheet.getRange(first, 1, totals.count, 1))
    .addRange(sheet.getRange(first, 3, totals.count, 1))
    .setPosition(place.row, place.column, 0, 0)
    .setOption('legend', { position: 'none' })
    .setOption('height', Math.max(260, 60 + totals.count * 28))
    .build();
  sheet.insertChart(chart);
}
