/** The tab `Summary`: the report, standing still, and beside it the native pivot and chart. */
import type { SummaryTable } from '../core/summaryTable';
import { NOT_A_CONTACT } from '../core/tagPath';
import type { Dump } from './dumpTab';
import { ensureRows } from './grid';
import { findOwnTab, makeOwnTab, type OwnTab } from './ownTab';
import { guardedRows } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SUMMARY: OwnTab = { name: 'Summary', firstCell: 'Tagsheet summary' };

const BEING_REBUILT = 'This summary is being rebuilt. If this line stays, build it again.';
const WIDTH = 4;
const CHART = { row: 4, column: 6 };
/** Right of the chart, with nothing below or beside it: a pivot grows at its anchor. */
const PIVOT = { row: 4, column: 13 };

/**
 * Writes the sheet anew and shows it. The user's own cells and charts at other places stay.
 * @returns the tab's name
 */
export function writeSummary(dump: Dump, table: SummaryTable): string {
  const sheet = findOwnTab(SUMMARY) ?? makeSummary();
  sheet.getRange(1, 1, 2, 1).setValues([[SUMMARY.firstCell], [BEING_REBUILT]]);
  clearOld(sheet);
  const rows = guardedRows(table.rows);
  rows[1] = [BEING_REBUILT, '', '', ''];
  ensureRows(sheet, rows.length);
  sheet.getRange(1, 1, rows.length, WIDTH).setValues(rows);
  dress(sheet, table);
  addPivot(sheet, dump);
  addChart(sheet, table);
  sheet.getRange(2, 1).setValue(table.rows[1]?.[0] ?? '');
  SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
  return sheet.getName();
}

function makeSummary(): Sheet {
  const sheet = makeOwnTab(SUMMARY.name);
  sheet.setColumnWidths(1, 2, 230);
  sheet.setColumnWidths(3, 2, 90);
  sheet.setColumnWidths(PIVOT.column, 2, 210);
  return sheet;
}

function clearOld(sheet: Sheet): void {
  for (const chart of sheet.getCharts()) {
    const place = chart.getContainerInfo();
    if (place.getAnchorRow() === CHART.row && place.getAnchorColumn() === CHART.column) sheet.removeChart(chart);
  }
  for (const pivot of sheet.getPivotTables()) {
    const anchor = pivot.getAnchorCell();
    if (anchor.getRow() === PIVOT.row && anchor.getColumn() === PIVOT.column) pivot.remove();
  }
  const old = sheet.getLastRow();
  if (old > 2) sheet.getRange(3, 1, old - 2, WIDTH).clear();
}

function dress(sheet: Sheet, { rows, formats, headings }: SummaryTable): void {
  const weight = (index: number) => (index === 0 || headings.includes(index) ? 'bold' : 'normal');
  const weights = rows.map((_, index) => Array.from({ length: WIDTH }, () => weight(index)));
  const block = sheet.getRange(1, 1, rows.length, WIDTH);
  block.setFontWeights(weights as GoogleAppsScript.Spreadsheet.FontWeight[][]);
  block.setNumberFormats(formats);
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
