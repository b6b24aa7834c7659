/**
 * A workbook's cells in blocks of rows, each a file that is named by what it holds: an edit writes one small block
 * anew, whatever the workbook's size, and a block that is not what its name says is known to be damaged.
 */
import { createHash } from 'node:crypto';
import type { Extra, Sheet } from '../backend/state';
import { numbering, type Saved, type SavedCells, type SavedShape, savedCells } from '../saved';

export const ROWS = 256;

type Cells = Pick<Sheet, 'values' | 'extras'>;

interface Block extends SavedCells {
  /** What `extras` names by number. */
  looks: Extra[];
}

export interface Named {
  name: string;
  text: string;
}

const nameOf = (text: string): string => `${createHash('sha256').update(text).digest('hex').slice(0, 32)}.json`;

const partOf = ({ values, extras }: Cells, index: number): Cells => ({
  values: values.slice(index * ROWS, (index + 1) * ROWS),
  extras: extras.slice(index * ROWS, (index + 1) * ROWS),
});

/** The cells in parts of so many rows; the rows themselves are shared, and never changed in place. */
export const partsOf = (cells: Cells): Cells[] => {
  const count = Math.ceil(Math.max(cells.values.length, cells.extras.length) / ROWS);
  return Array.from({ length: count }, (_, index) => partOf(cells, index));
};

const sameRows = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((row, index) => row === b[index]);

/** Whether the two hold the very same rows, which then have the same content. */
export const sameParts = (a: Cells, b: Cells | undefined): boolean =>
  b !== undefined && sameRows(a.values, b.values) && sameRows(a.extras, b.extras);

/** A part as the text of a file. */
export const blockOf = (part: Cells): Named => {
  const { extras: looks, numberOf } = numbering();
  const block: Block = { ...savedCells(part, numberOf), looks };
  const text = JSON.stringify(block);
  return { name: nameOf(text), text };
};

export interface Manifest {
  format: 2;
  shape: SavedShape;
  /** The names of each sheet's blocks, in order. */
  blocks: string[][];
}

const readBlock = (name: string, read: (name: string) => string): Block => {
  const text = read(name);
  if (nameOf(text) !== name) throw new Error(`${name} is damaged`);
  return JSON.parse(text) as Block;
};

/** A list of full length, although the last rows of a block may be left out where they hold nothing. */
const put = <T>(list: (T | null)[], at: number, rows: (T | null)[]): void => {
  while (list.length < at) list.push(null);
  for (const row of rows) list.push(row);
};

/** The workbook whose shape and blocks these are; `read` gives a block's text by its name. Throws where one is damaged. */
export const assembled = ({ shape, blocks }: Manifest, read: (name: string) => string): Saved => {
  const { extras: looks, numberOf } = numbering();
  const sheets = shape.sheets.map((sheet, index) => {
    const cells: SavedCells = { values: [], extras: [] };
    (blocks[index] ?? []).forEach((name, place) => {
      const block = readBlock(name, read);
      const numbers = [0, ...block.looks.map(numberOf)];
      put(cells.values, place * ROWS, block.values);
      put(
        cells.extras,
        place * ROWS,
        block.extras.map((row) => row?.map((number) => numbers[number] ?? 0) ?? null),
      );
    });
    return { ...sheet, ...cells };
  });
  return { ...shape, sheets, extras: looks };
};
