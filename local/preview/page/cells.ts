/** A cell of the workbook as Univer draws it, and a cell of Univer's as a person would have typed it. */
import type { CellValueType, ICellData, IStyleData, Nullable, WrapStrategy } from '@univerjs/core';
import type { CellView } from '../../view';
import type { StyleChange } from '../wire';

// Univer's enumerations by value: the compiler checks the types, and tests need not load a whole spreadsheet.
const TYPES = { string: 1, number: 2, boolean: 3, forced: 4 } satisfies Record<string, CellValueType>;
const WRAPS = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } satisfies Record<string, WrapStrategy>;

const HORIZONTAL: Record<string, number> = { left: 1, center: 2, right: 3 };
const VERTICAL: Record<string, number> = { top: 1, middle: 2, bottom: 3 };
const BY_TYPE: Record<CellView['t'], number> = { n: 3, d: 3, b: 2, e: 2, s: 1 };

/** Every key is there, so that nothing of an earlier style shines through where styles are merged. */
const styleOf = (cell: CellView): IStyleData =>
  ({
    ff: cell.font ?? 'Arial',
    fs: cell.size ?? 10,
    bl: cell.bold ? 1 : 0,
    it: cell.italic ? 1 : 0,
    cl: cell.color ? { rgb: cell.color } : null,
    bg: cell.bg ? { rgb: cell.bg } : null,
    ht: HORIZONTAL[cell.align ?? ''] ?? BY_TYPE[cell.t],
    vt: VERTICAL[cell.valign ?? ''] ?? 3,
    // A dropdown chip would wrap its text out of sight.
    tb: cell.rule !== undefined ? WRAPS.CLIP : cell.wrap ? WRAPS[cell.wrap] : null,
    n: null,
    ul: cell.underline ? { s: 1 } : null,
    st: cell.strike ? { s: 1 } : null,
    bd: null,
  }) as unknown as IStyleData;

const EMPTY: CellView = { v: '', d: '', t: 's' };

/** The grid shows what the workbook displays and computes nothing; plain numbers stay numbers for its sums. */
export const toUniver = (cell: CellView | null): ICellData => {
  const { v, d, t } = cell ?? EMPTY;
  const number = t === 'n' && String(v) === d;
  return {
    v: d === '' ? null : number ? (v as number) : d,
    t: d === '' ? null : number ? TYPES.number : TYPES.string,
    s: styleOf(cell ?? EMPTY),
    f: null,
    si: null,
    p: null,
  };
};

/** Days since 1899-12-30, as Univer keeps dates, to text that every locale reads alike. */
const serialText = (serial: number): string => {
  const text = new Date(Math.round((serial - 25569) * 86_400_000)).toISOString();
  return serial % 1 === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
};

const isDatePattern = (pattern: string): boolean => /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

const patternOf = (cell: ICellData): string =>
  typeof cell.s === 'object' && cell.s !== null ? (cell.s.n?.pattern ?? '') : '';

/** What a person would have typed to get this cell; null where the change is none of content (a colour, a border). */
export const typedText = (cell: Nullable<ICellData>): string | null => {
  if (!cell) return '';
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (!('v' in cell)) return null;
  const { v } = cell;
  if (v === null || v === undefined) return '';
  if (cell.t === TYPES.boolean) return v ? 'TRUE' : 'FALSE';
  if (cell.t === TYPES.forced) return `'${v}`;
  if (typeof v === 'number' && isDatePattern(patternOf(cell))) return serialText(v);
  return String(v);
};

const nameOf = (names: Record<string, number>, value: unknown): string | null =>
  Object.keys(names).find((name) => names[name] === value) ?? null;

/** The looks that a change of Univer's sets, in the workbook's words; what it leaves alone is left out. */
export const styleChange = ({ s }: ICellData): StyleChange => {
  if (s === null) {
    return { bold: null, italic: null, size: null, color: null, bg: null, wrap: null, align: null, valign: null };
  }
  if (typeof s !== 'object') return {};
  const change: StyleChange = {};
  if ('bl' in s) change.bold = s.bl ? true : null;
  if ('it' in s) change.italic = s.it ? true : null;
  if ('st' in s) change.strike = s.st?.s ? true : null;
  if ('ul' in s) change.underline = s.ul?.s ? true : null;
  if ('fs' in s) change.size = s.fs ?? null;
  if ('cl' in s) change.color = s.cl?.rgb ?? null;
  if ('bg' in s) change.bg = s.bg?.rgb ?? null;
  if ('ht' in s) change.align = nameOf(HORIZONTAL, s.ht);
  if ('vt' in s) change.valign = nameOf(VERTICAL, s.vt);
  if ('tb' in s) change.wrap = nameOf(WRAPS, s.tb) as 'WRAP' | 'OVERFLOW' | 'CLIP' | null;
  return change;
};
