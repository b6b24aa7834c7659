/** An .xlsx file as the tests look at it: read back, and part by part. */
import ExcelJS from 'exceljs';
import JsZip from 'jszip';
import type { Workbook } from '../../../local/workbook';
import { makeXlsx } from '../../../local/xlsx';

export interface Written {
  excel: ExcelJS.Workbook;
  /** The file's XML parts by path. */
  parts: Map<string, string>;
  remarks: string[];
  bytes: Buffer;
}

export async function written(workbook: Workbook): Promise<Written> {
  const { bytes, remarks } = await makeXlsx(workbook);
  const excel = new ExcelJS.Workbook();
  await excel.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const zip = await JsZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const file of Object.values(zip.files)) {
    if (!file.dir) parts.set(file.name, await file.async('string'));
  }
  return { excel, parts, remarks, bytes };
}
