/** Files that are whole or not there: what a crash, a full disk or a pulled plug leaves is the old file or the new one. */
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

export interface Disk {
  /** Puts the text in the place of what the file held. Rejects where it cannot, and then the file is as it was. */
  replace(file: string, text: string): Promise<void>;
  /** Makes sure that the names in a folder outlast a power cut. */
  settle(folder: string): Promise<void>;
  /** Names in a folder; none where there is no such folder. */
  list(folder: string): Promise<string[]>;
  remove(file: string): Promise<void>;
}

/** Windows keeps names without being asked, and refuses to be. */
const settle = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const writeThrough = async (file: string, text: string): Promise<void> => {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const remove = (file: string): Promise<void> => rm(file, { force: true });

/** The name ends in the same way for every start, so that a crash leaves one such file and not many. */
const asideOf = (file: string): string => `${file}.part`;

export const realDisk: Disk = {
  settle,
  remove,
  async replace(file, text) {
    const aside = asideOf(file);
    try {
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await writeThrough(aside, text);
      await rename(aside, file);
    } catch (error) {
      await remove(aside).catch(() => undefined);
      throw error;
    }
  },
  list: (folder) =>
    readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    }),
};
