/** A workbook as an .xlsx file: values, formats, widths and frozen rows; pivots go out as values. */
import { writeFile } from 'node:fs/promises';
import ExcelJs, { type Cell as ExcelCell, type Workbook as ExcelFile, type Worksheet } from 'exceljs';
import { offsetAt } from './backend/zone';
import type { CellView, RowView, SheetView } from './view';
import type { Workbook } from './workbook';

/** Sheets counts widths in pixels, Excel in characters of about seven pixels. */
const PIXELS_A_CHARACTER = 7;

const argb = (color: string): { argb: string } => ({ argb: `FF${color.replace('#', '').toUpperCase()}` });

/** Excel has no time zones: a moment goes out as the clock of the workbook's zone shows it. */
function excelValue(cell: CellView, timeZone: string): ExcelCell['value'] {
  if (cell.t !== 'd') return cell.v as string | number | boolean;
  const at = Number(cell.v);
  return new Date(at + offsetAt(at, timeZone));
}

function dress(target: ExcelCell, cell: CellView): void {
  if (cell.nf && cell.nf !== 'General') target.numFmt = cell.t === 's' ? '@' : cell.nf;
  if (cell.bold || cell.italic || cell.color || cell.size) {
    target.font = {
      ...(cell.bold && { bold: true }),
      ...(cell.italic && { italic: true }),
      ...(cell.size && { size: cell.size }),
      ...(cell.color && { color: argb(cell.color) }),
    };
  }
  if (cell.bg) target.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(cell.bg) };
  if (cell.wrap === 'WRAP') target.alignment = { wrapText: true, vertical: 'top' };
  if (cell.note) target.note = cell.note;
}

function writeRow(target: Worksheet, { row, cells }: RowView, timeZone: string): void {
  cells.forEach((cell, index) => {
    if (!cell) return;
    const place = target.getCell(row, index + 1);
    if (cell.v !== '') place.value = excelValue(cell, timeZone);
    dress(place, cell);
  });
}

function writeSheet(excel: ExcelFile, sheet: SheetView, rows: RowView[], timeZone: string): void {
  const target = excel.addWorksheet(sheet.name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31), {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: sheet.frozenRows > 0 ? [{ state: 'frozen', ySplit: sheet.frozenRows }] : [],
  });
  for (const [column, width] of Object.entries(sheet.widths)) {
    target.getColumn(Number(column)).width = width / PIXELS_A_CHARACTER;
  }
  for (const row of rows) writeRow(target, row, timeZone);
}

/** The workbook as the bytes of an .xlsx file: every sheet, hidden ones hidden. */
export async function xlsxOf(workbook: Workbook): Promise<Buffer> {
  const excel = new ExcelJs.Workbook();
  for (const sheet of workbook.sheets()) writeSheet(excel, sheet, workbook.rows(sheet.id), workbook.timeZone);
  return Buffer.from(await excel.xlsx.writeBuffer());
}

/** Writes the workbook as an .xlsx file. Rejects where the file cannot be written. */
export async function writeXlsx(workbook: Workbook, file: string): Promise<void> {
  await writeFile(file, await xlsxOf(workbook));
}
