/** Reading and writing what cells hold, in the form that crosses `call`: a date is `{date: epoch milliseconds}`. */
import { exception, notImplemented, TEXTS } from './errors';
import { localeFacts } from './locale';
import { isDateFormat } from './numberFormat';
import { parseTyped, type Typing } from './parseTyped';
import { momentFormat } from './simpleMoment';
import type { Extra, Sheet, Style, Value } from './state';
import type { Turn } from './turn';
import { epochOf, partsOf, serialOf } from './zone';

type WireDate = { date: number };
/** A cell's content as it crosses; an empty cell is read as `''` and written as null or `''`. */
export type WireValue = string | number | boolean | null | WireDate;

export const MAX_CELL = 50_000;

/** A stored value as a script reads it. */
export function wireOf(value: Value, extra: Extra | undefined, timeZone: string): WireValue {
  if (value === null) return '';
  if (typeof value === 'number' && extra?.s?.nf !== undefined && isDateFormat(extra.s.nf)) {
    return { date: epochOf(value, timeZone) };
  }
  return value;
}

/** What one write leaves in a cell: the value, its formula, and a number format for a cell that has none. */
export interface Stored {
  v: Value;
  f?: string;
  nf?: string;
}

/** The number format that a date gets in an automatic cell. */
export function dateFormatOf(serial: number, locale: string): string {
  const day = localeFacts(locale).dayFormat;
  return Math.abs(serial - Math.round(serial)) < 1e-9 ? day : momentFormat(day);
}

/** Turns what is written during one turn into what the cells will hold; over-long text is refused. */
export function storing({ settings, now, by }: Turn): (wire: WireValue | undefined, nf: string | undefined) => Stored {
  const { locale, quirks, timeZone } = settings;
  const typing: Typing = { locale, quirks, nf: undefined, year: () => partsOf(serialOf(now, timeZone)).year, by };
  return (wire, nf) => {
    if (wire === null || wire === undefined || wire === '') return { v: null };
    if (typeof wire === 'string') {
      if (wire.length > MAX_CELL) throw exception(TEXTS.longCell);
      typing.nf = nf;
      return parseTyped(wire, typing);
    }
    if (typeof wire === 'boolean') return { v: wire };
    if (typeof wire === 'number') {
      if (!Number.isFinite(wire)) throw notImplemented(`writing ${wire} into a cell`);
      return { v: wire };
    }
    const v = serialOf(wire.date, timeZone);
    return { v, nf: dateFormatOf(v, locale) };
  };
}

/** Remembers what an extra became, so that cells which shared one share the new one too. */
export type Changed = Map<Extra | undefined, Map<string, Extra | undefined>>;

const hasAny = (extra: Extra): boolean =>
  extra.f !== undefined ||
  extra.s !== undefined ||
  extra.note !== undefined ||
  extra.rule !== undefined ||
  extra.runs !== undefined;

/** A changed copy of an extra; undefined where nothing is left. */
export function withExtra(extra: Extra | undefined, change: { [K in keyof Extra]?: Extra[K] | undefined }) {
  const next: Extra = { ...extra };
  for (const key of Object.keys(change) as (keyof Extra)[]) {
    const value = change[key];
    if (value === undefined) delete next[key];
    else Object.assign(next, { [key]: value });
  }
  return hasAny(next) ? next : undefined;
}

/** The extra of a cell after a write: formula set or dropped, a number format added where there is none. */
export function extraAfter(
  extra: Extra | undefined,
  stored: Pick<Stored, 'f' | 'nf'>,
  changed: Changed,
): Extra | undefined {
  const nf = stored.nf !== undefined && extra?.s?.nf === undefined ? stored.nf : undefined;
  if (nf === undefined && stored.f === undefined && extra?.f === undefined && !extra?.runs) return extra;
  if (stored.f !== undefined) return withExtra(extra, { f: stored.f, runs: undefined });
  let known = changed.get(extra);
  if (!known) {
    known = new Map();
    changed.set(extra, known);
  }
  const key = nf ?? '';
  if (!known.has(key)) {
    const s: Style | undefined = nf === undefined ? extra?.s : { ...extra?.s, nf };
    known.set(key, withExtra(extra, { f: undefined, s, runs: undefined }));
  }
  return known.get(key);
}

/** Last row and column (from 1) that hold anything, 0 for an empty sheet. */
export function usedSize(sheet: Sheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (let row = 0; row < sheet.values.length; row++) {
    const cells = sheet.values[row];
    if (!cells) continue;
    for (let column = cells.length - 1; column >= 0; column--) {
      if (cells[column] === null || cells[column] === undefined) continue;
      rows = row + 1;
      if (column + 1 > columns) columns = column + 1;
      break;
    }
  }
  return { rows, columns };
}
