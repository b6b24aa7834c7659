/** What the preview opens: a CSV of one's own or the demo dump, as it was left the last time. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeText, readCsv } from '../csv';
import type { PlainValue } from '../fillSheet';
import { createWorkbook, type Workbook, workbookFrom } from '../workbook';
import { fittingWidths } from './fittingWidths';
import { forgetSaved, moveSaved, readSaved } from './store';

export interface Table {
  /** The spreadsheet's name. */
  name: string;
  tab: string;
  rows: PlainValue[][];
  /** What the person should know of the reading, as sentences. */
  remarks: string[];
}

export type Read = { ok: true; table: Table } | { ok: false; message: string };

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder',
  EACCES: 'this account may not read it',
};

const bytesOf = (file: string): Uint8Array | string => {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return REASONS[code] ?? message;
  }
};

/** Zip files (xlsx) and other binaries begin or go on with bytes that no CSV has. */
const isBinary = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) ||
  (bytes.subarray(0, 8000).includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe);

/** A CSV as a table of text. What cannot be read is told in one sentence. */
export const readTable = (file: string): Read => {
  const bytes = bytesOf(file);
  if (typeof bytes === 'string') return { ok: false, message: `Cannot open ${file}: ${bytes}.` };
  if (isBinary(bytes)) {
    return { ok: false, message: `${file} is no CSV. Save or export it as CSV (UTF-8) and open that file.` };
  }
  const { rows, cut } = readCsv(decodeText(bytes));
  if (rows.length === 0)
    return { ok: false, message: `${file} is empty. Export the tickets again, with a header row.` };
  const cells = cut === 1 ? '1 cell was' : `${cut} cells were`;
  const remarks = cut > 0 ? [`${cells} longer than the 50,000 characters a cell may hold, and cut.`] : [];
  const name = path.basename(file).replace(/\.(csv|tsv|txt)$/i, '');
  return { ok: true, table: { name, tab: name.slice(0, 100), rows, remarks } };
};

/** Where a file's workbook is kept: by name, and by place, since two folders may each have a `tickets.csv`. */
export const savedPath = (folder: string, file: string | null): string => {
  if (file === null) return path.join(folder, 'demo.json');
  const place = createHash('sha256').update(path.resolve(file)).digest('hex').slice(0, 8);
  return path.join(folder, `${path.basename(file).replace(/[^\w.-]+/g, '-')}-${place}.json`);
};

export const newWorkbook = ({ name, tab, rows }: Table): Workbook => {
  const workbook = createWorkbook({ name });
  const sheet = workbook.addSheet(tab, rows);
  for (const [column, pixels] of fittingWidths(workbook.rows(sheet, 1, 60))) {
    workbook.setWidth({ id: 'host' }, sheet, column, pixels);
  }
  return workbook;
};

/** The workbook as it was left; null where there is none, or `fresh` asks to forget it. A damaged file is put aside. */
export const savedWorkbook = (file: string, fresh: boolean): { workbook: Workbook | null; remark: string | null } => {
  if (fresh) forgetSaved(file);
  try {
    const saved = readSaved(file);
    return { workbook: saved && workbookFrom(saved), remark: null };
  } catch {
    moveSaved(file, `${file}.damaged`);
    return { workbook: null, remark: `${file} could not be read: it is now ${file}.damaged, and this starts afresh.` };
  }
};
