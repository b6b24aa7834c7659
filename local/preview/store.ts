/**
 * The workbook on disk: written soon after each change, always whole, and only what changed. A small file says what
 * the workbook is besides its cells and names the blocks of rows in the folder beside it; whatever happens in between,
 * it names blocks that are there.
 */
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Sheet } from '../backend/state';
import { type Saved, savedShape } from '../saved';
import type { Workbook } from '../workbook';
import { assembled, blockOf, type Manifest, partsOf, sameParts } from './blocks';
import { type Disk, realDisk } from './disk';

/** The folder of a kept workbook's blocks. */
const folderOf = (file: string): string => `${file}.rows`;

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** What is kept, or null where nothing is. Throws where it cannot be read. */
export const readSaved = (file: string): Saved | null => {
  const text = textOf(file);
  if (text === null) return null;
  const kept = JSON.parse(text) as Saved | Manifest;
  if (kept.format === 1) return kept;
  return assembled(kept, (name) => readFileSync(path.join(folderOf(file), path.basename(name)), 'utf8'));
};

export const forgetSaved = (file: string): void => {
  for (const gone of [file, folderOf(file)]) rmSync(gone, { recursive: true, force: true });
};

/** Puts what is kept aside under another name, in place of what was there before. */
export const moveSaved = (file: string, to: string): void => {
  forgetSaved(to);
  renameSync(file, to);
  if (existsSync(folderOf(file))) renameSync(folderOf(file), folderOf(to));
};

type Cells = Pick<Sheet, 'values' | 'extras'>;

/** A part of a sheet as it was written last. */
interface Written {
  part: Cells;
  name: string;
}

export interface Writer {
  /** Rejects where it could not; then what was written before is still whole. */
  write(workbook: Workbook): Promise<void>;
}

/** Writes what is not written yet, the file that names the blocks last, and then drops blocks that nothing names. */
export const openWriter = (file: string, disk: Disk = realDisk): Writer => {
  const folder = folderOf(file);
  const written = new Map<number, Written[]>();
  let there: Set<string> | null = null;

  const writePart = async (part: Cells, before: Written | undefined, known: Set<string>): Promise<Written> => {
    if (before && sameParts(part, before.part)) return { part, name: before.name };
    const { name, text } = blockOf(part);
    if (!known.has(name)) await disk.replace(path.join(folder, name), text);
    known.add(name);
    return { part, name };
  };

  const drop = async (known: Set<string>, named: Set<string>): Promise<void> => {
    for (const name of [...known]) {
      if (named.has(name)) continue;
      await disk.remove(path.join(folder, name));
      known.delete(name);
    }
  };

  return {
    async write(workbook) {
      // Taken at one moment: rows are never changed in place, and the shape is text at once.
      const shape = JSON.stringify(savedShape(workbook.book));
      const parts = workbook.book.state.sheets.map((sheet) => ({ id: sheet.id, parts: partsOf(sheet) }));
      there ??= new Set(await disk.list(folder));
      const names: string[][] = [];
      for (const { id, parts: wanted } of parts) {
        const before = written.get(id) ?? [];
        const now: Written[] = [];
        for (const [index, part] of wanted.entries()) now.push(await writePart(part, before[index], there));
        written.set(id, now);
        names.push(now.map(({ name }) => name));
      }
      if (there.size > 0) await disk.settle(folder);
      await disk.replace(file, `{"format":2,"shape":${shape},"blocks":${JSON.stringify(names)}}`);
      await disk.settle(path.dirname(file));
      // What stays behind is dropped the next time, and harms nobody.
      await drop(there, new Set(names.flat())).catch(() => undefined);
    },
  };
};
