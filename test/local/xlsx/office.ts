/** LibreOffice, where it is installed: what it reads in a file. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';

/** The program; null where there is none. */
export const office =
  ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((file) =>
    existsSync(file),
  ) ?? null;

/** Comma, double quote, UTF-8, from line 1, as shown, all sheets a file each. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Every sheet by its name, cell by cell as LibreOffice shows it. Throws where it does not open the file. */
export function officeTables(bytes: Buffer): Record<string, string[][]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  try {
    writeFileSync(path.join(folder, 'book.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', '--convert-to', AS_CSV, '--outdir', folder, path.join(folder, 'book.xlsx')];
    const { stderr, stdout } = spawnSync(office ?? '', args, { encoding: 'utf8', timeout: 110_000 });
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    if (files.length === 0) throw new Error(`LibreOffice wrote nothing: ${stdout}${stderr}`);
    return Object.fromEntries(
      files.map((name) => [
        name.replace(/^book-|\.csv$/g, ''),
        Papa.parse<string[]>(readFileSync(path.join(folder, name), 'utf8'), { skipEmptyLines: true }).data,
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
