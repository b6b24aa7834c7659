/** The tab `Summary`: the report, standing still, and beside it the native pivot and chart. */
import type { SummaryTable } from '../core/summaryTable';
import { NOT_A_CONTACT } from '../core/tagPath';
import type { Dump } from './dumpTab';
import { ensureRows } from './grid';
import { type FoundTab, findOwnTab, makeOwnTab, type OwnTab } from './ownTab';
import { guardedRows } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SUMMARY: OwnTab = { name: 'Summary', firstCell: 'Tagsheet summary' };

const BEING_REBUILT = 'This summary is being rebuilt. If this line stays, build it again.';
const WIDTH = 4;
const GENERAL = ['General', 'General', 'General', 'General'];
const CHART = { row: 4, column: 6 };
/** Right of the chart, with nothing below or beside it: a pivot grows at its anchor. */
const PIVOT = { row: 4, column: 13 };

/**
 * Writes the sheet anew and shows it. The user's own cells and charts at other places stay.
 * @returns the tab's name
 */
export function writeSummary(dump: Dump, table: SummaryTable): string {
  const { sheet, name } = findOwnTab(SUMMARY) ?? makeSummary();
  const values = guardedRows(table.rows);
  const label = values[1]?.[0] ?? '';
  values[1] = [BEING_REBUILT, '', '', ''];
  const old = sheet.getLastRow();
  while (values.length < old) values.push(['', '', '', '']);
  ensureRows(sheet, values.length);
  sheet.getRange(1, 1, values.length, WIDTH).setValues(values);
  removeOld(sheet);
  dress(sheet, table, values.length);
  addPivot(sheet, dump);
  addChart(sheet, table);
  sheet.getRange(2, 1).setValue(label);
  SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
  return name;
}

function makeSummary(): FoundTab {
  const made = makeOwnTab(SUMMARY.name);
  made.sheet.setColumnWidths(1, 2, 230);
  made.sheet.setColumnWidths(PIVOT.column, 2, 210);
  return made;
}

function removeOld(sheet: Sheet): void {
  for (const chart of sheet.getCharts()) {
    const place = chart.getContainerInfo();
    if (place.getAnchorRow() === CHART.row && place.getAnchorColumn() === CHART.column) sheet.removeChart(chart);
  }
  for (const pivot of sheet.getPivotTables()) {
    const anchor = pivot.getAnchorCell();
    if (anchor.getRow() === PIVOT.row && anchor.getColumn() === PIVOT.column) pivot.remove();
  }
}

/** Formats reach over the blank rows too, so that nothing of an older, longer report shows. */
function dress(sheet: Sheet, { formats, bold }: SummaryTable, count: number): void {
  const strong = new Set(bold);
  const weight = (index: number) => (strong.has(index) ? 'bold' : 'normal');
  const weights = Array.from({ length: count }, (_, index) => Array.from({ length: WIDTH }, () => weight(index)));
  const block = sheet.getRange(1, 1, count, WIDTH);
  block.setFontWeights(weights as GoogleAppsScript.Spreadsheet.FontWeight[][]);
  block.setNumberFormats(weights.map((_, index) => formats[index] ?? GENERAL));
}

const quoted = (header: string): string => (/^\w+$/.test(header) ? header : `'${header.replace(/'/g, "''")}'`);

/** Blank tags and Not a contact stay out. One condition without argument separators: these differ by locale. */
const contactsOnly = (header: string): string => `=(${quoted(header)}<>"")*(${quoted(header)}<>"${NOT_A_CONTACT}")`;

function addPivot(sheet: Sheet, dump: Dump): void {
  const { tag, subtag } = dump.ours;
  const first = Math.min(tag, subtag);
  const source = dump.sheet.getRange(1, first, dump.sheet.getMaxRows(), Math.abs(tag - subtag) + 1);
  sheet.getRange(PIVOT.row - 1, PIVOT.column).setValue('Live: this table follows the tags as they change');
  const pivot = sheet.getRange(PIVOT.row, PIVOT.column).createPivotTable(source);
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

function addChart(sheet: Sheet, { totals }: SummaryTable): void {
  if (totals.count === 0) return;
  const first = totals.first + 1;
  const chart = sheet
    .newChart()
    .asBarChart()
    .setTitle('Tickets by tag')
    .addRange(sheet.getRange(first, 1, totals.count, 1))
    .addRange(sheet.getRange(first, 3, totals.count, 1))
    .setPosition(CHART.row, CHART.column, 0, 0)
    .setOption('legend', { position: 'none' })
    .setOption('height', Math.max(260, 60 + totals.count * 28))
    .build();
  sheet.insertChart(chart);
}
