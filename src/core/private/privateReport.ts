/** How much private data a dump holds: counts by column and kind, never a value. */
import { type Cell, cellText, isDate } from '../cell';
import { grouped } from '../counted';
import { PRIVATE_KINDS, type PrivateKind } from './kinds';
import { countPrivate, noPrivate } from './mask';

export type PrivateCounts = Record<PrivateKind, number>;

/** One column that holds some. */
export interface PrivateColumn {
  header: string;
  counts: PrivateCounts;
}

const NOUNS: Record<PrivateKind, [one: string, many: string]> = {
  card: ['card number', 'card numbers'],
  iban: ['IBAN', 'IBANs'],
  email: ['e-mail address', 'e-mail addresses'],
  phone: ['phone number', 'phone numbers'],
  key: ['access key or password', 'access keys or passwords'],
};

const total = (counts: PrivateCounts): number => PRIVATE_KINDS.reduce((sum, kind) => sum + counts[kind], 0);

/** Counts rows as they are handed in, a part of the sheet at a time: the texts need not all be there at once. */
export function privateCounter(headers: readonly string[]) {
  const columns = headers.map((header): PrivateColumn => ({ header, counts: noPrivate() }));
  return {
    /** Rows with one cell for each header, in their order. */
    add(rows: readonly (readonly Cell[])[]): void {
      for (const cells of rows) {
        columns.forEach(({ counts }, index) => {
          const cell = cells[index] ?? '';
          if (cell !== '' && !isDate(cell)) countPrivate(cellText(cell), counts);
        });
      }
    },
    /** The columns that hold any, the fullest first. */
    fullestFirst: (): PrivateColumn[] =>
      columns.filter(({ counts }) => total(counts) > 0).sort((a, b) => total(b.counts) - total(a.counts)),
  };
}

/** All columns together. */
export function totalCounts(columns: readonly PrivateColumn[]): PrivateCounts {
  const sum = noPrivate();
  for (const { counts } of columns) for (const kind of PRIVATE_KINDS) sum[kind] += counts[kind];
  return sum;
}

/**
 * Counts as people read them, the most frequent first.
 * @example privateWords({...noPrivate(), card: 1, email: 340}) // '340 e-mail addresses, 1 card number'
 */
export const privateWords = (counts: PrivateCounts): string =>
  PRIVATE_KINDS.filter((kind) => counts[kind] > 0)
    .sort((a, b) => counts[b] - counts[a])
    .map((kind) => `${grouped(counts[kind])} ${NOUNS[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(', ');
