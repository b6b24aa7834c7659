/**
 * A workbook as an .xlsx file that Excel, LibreOffice and Google Sheets open: values, looks, shape, notes, dropdowns,
 * conditional formats, real charts; pivots go out as values. Nothing that was text becomes a formula.
 */
import { writeFile } from 'node:fs/promises';
import ExcelJs, { type Worksheet } from 'exceljs';
import { optionsOf } from './backend/guards';
import type { ChartView } from './view';
import type { Workbook } from './workbook';
import { chartColumns } from './xlsx/chartData';
import { finished, type PlacedChart, type SheetCharts } from './xlsx/chartParts';
import { chartXml } from './xlsx/chartXml';
import { protect } from './xlsx/formats';
import { type Losses, noLosses, remarksOn } from './xlsx/remarks';
import { sheetDefaults, viewOf, writeSheet } from './xlsx/sheet';
import { sheetNames } from './xlsx/sheetNames';
import { listShelf, type RuleContext } from './xlsx/validation';

export interface XlsxFile {
  bytes: Buffer;
  /** What could not come along, a sentence each. */
  remarks: string[];
}

const SHELF = 'Lists';

function placed(charts: readonly ChartView[], nameOf: (sheet: number) => string | null, losses: Losses): PlacedChart[] {
  return charts.flatMap((chart) => {
    const xml = chartXml(chart, chartColumns(chart, nameOf));
    if (xml === null) losses.left++;
    return xml === null ? [] : [{ chart, xml }];
  });
}

/** Lists that are too long for a rule go onto a sheet that is made when the first one comes. */
function shelfIn(excel: ExcelJs.Workbook, name: string): RuleContext['shelf'] {
  let sheet: Worksheet | null = null;
  const open = (): Worksheet => {
    sheet ??= excel.addWorksheet(name, { state: 'veryHidden' });
    return sheet;
  };
  return listShelf(open, name);
}

/** The workbook as an .xlsx file, and what it could not hold. */
export async function makeXlsx(workbook: Workbook): Promise<XlsxFile> {
  const views = workbook.sheets();
  const { state, settings } = workbook.book;
  const names = sheetNames([...views.map(({ name }) => name), SHELF]);
  const nameOf = (id: number): string | null => names[views.findIndex((view) => view.id === id)] ?? null;
  const losses = noLosses();
  const excel = new ExcelJs.Workbook();
  const rules: RuleContext = {
    rules: state.rules,
    options: (rule) => optionsOf({ state, settings }, rule),
    shelf: shelfIn(excel, names[views.length] ?? SHELF),
    timeZone: settings.timeZone,
    losses,
  };
  excel.views = [
    {
      activeTab: Math.max(
        0,
        state.sheets.findIndex(({ hidden }) => !hidden),
      ),
    } as ExcelJs.WorkbookView,
  ];
  const targets = state.sheets.map((sheet, index) =>
    excel.addWorksheet(names[index] ?? sheet.name, {
      state: sheet.hidden ? 'hidden' : 'visible',
      views: [viewOf(sheet)],
      properties: { ...sheetDefaults },
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    }),
  );
  const charts: SheetCharts[] = [];
  for (const [index, sheet] of state.sheets.entries()) {
    const target = targets[index];
    if (!target) continue;
    writeSheet(target, sheet, settings, rules);
    await protect(target, sheet, state.protections, losses);
    const own = placed(views[index]?.charts ?? [], nameOf, losses);
    if (own.length > 0) charts.push({ sheet: index + 1, charts: own });
  }
  const bytes = await finished(Buffer.from(await excel.xlsx.writeBuffer()), charts);
  return { bytes, remarks: remarksOn(losses) };
}

/** The bytes alone. */
export const xlsxOf = async (workbook: Workbook): Promise<Buffer> => (await makeXlsx(workbook)).bytes;

/** Writes the file; answers what could not come along. Rejects where the file cannot be written. */
export async function writeXlsx(workbook: Workbook, file: string): Promise<string[]> {
  const { bytes, remarks } = await makeXlsx(workbook);
  await writeFile(file, bytes);
  return remarks;
}
