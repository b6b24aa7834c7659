/** Cells of one look share one style: a sheet of a million cells has a few dozen looks. */
import type { ICellData, IStyleData, Styles } from '@univerjs/core';
import type { CellView } from '../../view';
import { toUniver } from './cells';

const lookOf = ({ t, rule, size, bold, italic, strike, underline, font, color, bg, align, valign, wrap }: CellView) =>
  [t, rule !== undefined, size, bold, italic, strike, underline, font, color, bg, align, valign, wrap].join('|');

/** A style's number in the workbook's table of styles. */
export type KeepStyle = (style: IStyleData) => ReturnType<Styles['setValue']>;

/** As `toUniver`, with the style kept once in the table. */
export const sharedStyles = (keep: KeepStyle): ((cell: CellView) => ICellData) => {
  const kept = new Map<string, string>();
  return (view) => {
    const cell = toUniver(view);
    const look = lookOf(view);
    const id = kept.get(look) ?? keep(cell.s as IStyleData) ?? '';
    kept.set(look, id);
    return cell.v === null ? { s: id } : { v: cell.v as string | number, t: cell.t ?? null, s: id };
  };
};
