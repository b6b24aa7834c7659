/** The workbook on disk: written soon after each change, and always whole. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the file holds, or null where there is none; text that is no JSON throws. */
export const readSaved = (file: string): unknown => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return JSON.parse(text);
};

/** Written aside and renamed, so that a crash leaves either the old file or the new one. */
const writeWhole = (file: string, content: unknown): void => {
  const aside = `${file}.${process.pid}.part`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(aside, JSON.stringify(content));
  renameSync(aside, file);
};

export interface Saver {
  /** Saves within `wait` milliseconds, however many changes follow. */
  soon(): void;
  /** Saves at once what waits. */
  now(): void;
}

export const openSaver = (
  file: string,
  content: () => unknown,
  saved: (problem: string | null) => void,
  wait = 400,
): Saver => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const now = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    try {
      writeWhole(file, content());
      saved(null);
    } catch (error) {
      saved(`Not saved: ${(error as Error).message}`);
    }
  };
  return {
    now,
    soon() {
      timer ??= setTimeout(now, wait);
    },
  };
};
