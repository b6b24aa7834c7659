/** Finding and replacing texts, and texts whose parts have looks and links of their own. */
import type { RangeRef } from '../../view';
import type { Run } from '../attachments';
import { withExtra } from '../content';
import { exception, sizeMismatch } from '../errors';
import { mustBeOpen } from '../guards';
import { extraAt, writable, writableExtras } from '../state';
import { type Operations, sheetOf, sheetOfRange, sizeOf, type Turn } from '../turn';
import { readDisplays, readFormulas, writeValues } from './values';

/** How a text is looked for. */
export interface Search {
  text: string;
  entire: boolean;
  matchCase: boolean;
  formulas: boolean;
  pattern: boolean;
  ignoreDiacritics: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

function patternOf(search: Search): RegExp {
  const body = search.pattern ? search.text : escaped(search.ignoreDiacritics ? plain(search.text) : search.text);
  try {
    return new RegExp(search.entire ? `^(?:${body})$` : body, search.matchCase ? 'gu' : 'giu');
  } catch {
    throw exception(`Invalid regular expression: ${search.text}`);
  }
}

const cellAt = (ref: RangeRef, row: number, column: number): RangeRef => ({
  sheet: ref.sheet,
  row: ref.row + row,
  column: ref.column + column,
  rows: 1,
  columns: 1,
});

/** Every cell that matches, with the text that was searched, in reading order. */
function matches(turn: Turn, ref: RangeRef, search: Search): { cell: RangeRef; text: string }[] {
  if (search.text === '') return [];
  const pattern = patternOf(search);
  const found: { cell: RangeRef; text: string }[] = [];
  const texts = search.formulas ? readFormulas(turn, ref) : readDisplays(turn, ref);
  texts.forEach((cells, r) => {
    cells.forEach((text, c) => {
      pattern.lastIndex = 0;
      if (pattern.test(search.ignoreDiacritics ? plain(text) : text)) found.push({ cell: cellAt(ref, r, c), text });
    });
  });
  return found;
}

/** Replaces in the given cells (all that match unless said); answers how many matches were replaced. */
function replace(turn: Turn, ref: RangeRef, search: Search, by: string, only: RangeRef | null): number {
  const pattern = patternOf(search);
  let count = 0;
  for (const { cell, text } of matches(turn, ref, search)) {
    if (only && (cell.row !== only.row || cell.column !== only.column)) continue;
    const next = text.replace(pattern, (match) => {
      count++;
      return search.pattern ? match.replace(new RegExp(pattern.source, pattern.flags.replace('g', '')), by) : by;
    });
    writeValues(turn, cell, [[next]]);
  }
  return count;
}

type RichText = { text: string; runs: Run[] };

/** Writes texts as they are, nothing parsed, and their runs. */
function writeRich(turn: Turn, ref: RangeRef, data: RichText[][]): void {
  if (data.length !== ref.rows) throw exception(sizeMismatch('rows', data.length, ref.rows));
  for (const row of data) {
    if (row.length !== ref.columns) throw exception(sizeMismatch('columns', row.length, ref.columns));
  }
  mustBeOpen(turn, ref.sheet, ref);
  data.forEach((row, r) => {
    row.forEach(({ text, runs }, c) => {
      const cell = cellAt(ref, r, c);
      const isText = extraAt(sheetOfRange(turn, cell), cell.row - 1, cell.column - 1)?.s?.nf === '@';
      writeValues(turn, cell, [[text === '' || isText ? text : `'${text}`]]);
      const sheet = writable(turn.state, sheetOf(turn, ref.sheet));
      const extras = writableExtras(sheet, cell.row - 1);
      extras[cell.column - 1] = withExtra(extras[cell.column - 1], { runs: runs.length > 0 ? runs : undefined });
    });
  });
}

function readRuns(turn: Turn, ref: RangeRef): (readonly Run[])[][] {
  const sheet = sheetOfRange(turn, ref);
  return Array.from({ length: ref.rows }, (_, row) =>
    Array.from(
      { length: ref.columns },
      (_cell, column) => extraAt(sheet, ref.row - 1 + row, ref.column - 1 + column)?.runs ?? [],
    ),
  );
}

export const textOperations: Operations = {
  'text.find': {
    kind: 'read',
    run: (turn, ref: RangeRef, search: Search) => matches(turn, ref, search).map(({ cell }) => cell),
    cells: sizeOf,
  },
  'text.replace': { kind: 'write', run: replace, cells: sizeOf },
  'rich.write': { kind: 'write', run: writeRich, cells: sizeOf },
  'runs.read': { kind: 'read', run: readRuns, cells: sizeOf },
};
