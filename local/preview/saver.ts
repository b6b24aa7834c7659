/** Saves the workbook soon after each change, one save at a time, and again where one failed. */
import type { Workbook } from '../workbook';
import type { Disk } from './disk';
import { openWriter } from './store';

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full. Free some space',
  EDQUOT: 'your share of the disk is used up. Free some space',
  EACCES: 'this account may not write there. Allow it',
  EPERM: 'this account may not write there. Allow it',
  EROFS: 'the disk may only be read. Make it writable',
};

/** Why nothing could be written, and what to do. */
const problemOf = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return `Not saved: ${REASONS[code] ?? message}. What was saved before is kept, and this is tried again.`;
};

export interface Saver {
  /** Saves within `wait` milliseconds, however many changes follow. */
  soon(): void;
  /** Saves what waits; resolves when it is on the disk, or could not be written. */
  now(): Promise<void>;
  /** Saves nothing any more. */
  stop(): void;
}

export interface SaverOptions {
  /** Milliseconds from a change to its saving, during which others may follow. */
  wait?: number;
  /** Milliseconds until what failed is tried again. */
  again?: number;
  disk?: Disk;
}

/** `saved` hears of each save: null, or why it failed. */
export const openSaver = (
  file: string,
  workbook: Workbook,
  saved: (problem: string | null) => void,
  { wait = 400, again = 5000, disk }: SaverOptions = {},
): Saver => {
  const writer = openWriter(file, disk);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last = Promise.resolve();
  const later = (milliseconds: number): void => {
    timer ??= setTimeout(() => void now(), milliseconds);
  };
  const save = async (): Promise<void> => {
    try {
      await writer.write(workbook);
      saved(null);
    } catch (error) {
      saved(problemOf(error));
      later(again);
    }
  };
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const now = (): Promise<void> => {
    if (timer === null) return last;
    stop();
    last = last.then(save);
    return last;
  };
  return { now, stop, soon: () => later(wait) };
};
