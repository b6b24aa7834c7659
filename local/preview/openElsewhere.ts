/** Two servers on one kept workbook would overwrite each other: the second must know of the first. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const noteOf = (file: string): string => `${file}.open`;

/** Leaves word of where a kept workbook is served. */
export const noteOpen = (file: string, url: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(noteOf(file), url);
};

export const forgetOpen = (file: string): void => rmSync(noteOf(file), { force: true });

/** Where this file is being served by another process; null where nobody does, whatever a crash left behind. */
export const openElsewhere = async (file: string): Promise<string | null> => {
  try {
    const url = readFileSync(noteOf(file), 'utf8');
    const response = await fetch(new URL('/file', url), { signal: AbortSignal.timeout(1000) });
    return response.ok && (await response.json()) === file ? url : null;
  } catch {
    return null;
  }
};
