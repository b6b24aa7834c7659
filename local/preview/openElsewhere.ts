/** Two servers on one kept workbook would overwrite each other: the second must know of the first. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const noteOf = (file: string): string => `${file}.open`;

/** What another start of the same person needs to ask for the file. */
interface Note {
  url: string;
  token: string;
}

/** Leaves word of where a kept workbook is served, for this person's eyes only. */
export const noteOpen = (file: string, { url, token }: Note): void => {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  forgetOpen(file);
  writeFileSync(noteOf(file), JSON.stringify({ url, token }), { mode: 0o600 });
};

export const forgetOpen = (file: string): void => rmSync(noteOf(file), { force: true });

/** Where this file is being served by another process; null where nobody does, whatever a crash left behind. */
export const openElsewhere = async (file: string): Promise<string | null> => {
  try {
    const { url, token } = JSON.parse(readFileSync(noteOf(file), 'utf8')) as Note;
    const asked = { headers: { 'x-token': token }, signal: AbortSignal.timeout(1000) };
    const response = await fetch(new URL('/file', url), asked);
    return response.ok && (await response.json()) === file ? url : null;
  } catch {
    return null;
  }
};
