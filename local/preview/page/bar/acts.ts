/** What menus and toolbar do to the selected cells: looks go to the workbook, the rest is Univer's own doing. */
import type { FUniver } from '@univerjs/core/facade';
import type { CellView, RangeRef } from '../../../view';
import type { Edit, StyleChange } from '../../wire';
import { showToast } from '../toasts';
import { selectionOf } from '../watch';

export interface Acts {
  command(id: string, params?: object): void;
  style(change: StyleChange): void;
  /** Sets a look where the current cell does not have it, and takes it away where it does. */
  toggle(look: 'bold' | 'italic' | 'strike' | 'underline'): void;
  size(step: number): void;
  /** Inserts lines before or after the selection, as many as are selected. */
  insert(what: 'rows' | 'columns', after: boolean): void;
  lines(kind: 'delete' | 'hide', what: 'rows' | 'columns'): void;
  freeze(what: 'rows' | 'columns', count: number | 'here'): void;
  sort(ascending: boolean): void;
  addSheet(): void;
  selected(): RangeRef | null;
  /** The current cell's look. */
  look(): Partial<CellView>;
}

const span = (what: 'rows' | 'columns', { row, column, rows, columns }: RangeRef) =>
  what === 'rows' ? { at: row, count: rows } : { at: column, count: columns };

/** Univer's own way of saying where a look stands. */
const lookOf = (style: { bl?: number; it?: number; fs?: number; st?: { s?: number }; ul?: { s?: number } } | null) => ({
  bold: style?.bl === 1,
  italic: style?.it === 1,
  strike: style?.st?.s === 1,
  underline: style?.ul?.s === 1,
  size: style?.fs ?? 10,
});

export const openActs = (api: FUniver, edit: (edit: Edit) => void): Acts => {
  const sheetInFront = () => api.getActiveWorkbook()?.getActiveSheet();
  const selected = (): RangeRef | null => {
    const worksheet = sheetInFront();
    return worksheet ? (selectionOf(worksheet).ranges.at(-1) ?? null) : null;
  };
  const withRange = (act: (range: RangeRef) => void): void => {
    const range = selected();
    if (range) act(range);
  };
  const look = () => {
    const range = selected();
    const cell = range && sheetInFront()?.getRange(range.row - 1, range.column - 1);
    return lookOf((cell?.getCellStyleData() ?? null) as Parameters<typeof lookOf>[0]);
  };
  const style: Acts['style'] = (change) => withRange((range) => edit({ kind: 'style', range, style: change }));
  return {
    selected,
    look,
    style,
    command: (id, params = {}) => {
      Promise.resolve(api.executeCommand(id, params)).catch((error: Error) => showToast({ message: error.message }));
    },
    toggle: (name) => style({ [name]: look()[name] ? null : true }),
    size: (step) => style({ size: Math.min(400, Math.max(1, look().size + step)) }),
    insert: (what, after) =>
      withRange((range) => {
        const { at, count } = span(what, range);
        edit({ kind: 'insert', what, sheet: range.sheet, at: after ? at + count : at, count });
      }),
    lines: (kind, what) => withRange((range) => edit({ kind, what, sheet: range.sheet, ...span(what, range) })),
    freeze: (what, count) =>
      withRange((range) => {
        const here = what === 'rows' ? range.row + range.rows - 1 : range.column + range.columns - 1;
        edit({ kind: 'freeze', sheet: range.sheet, what, count: count === 'here' ? here : count });
      }),
    sort: (ascending) => withRange(({ sheet, column }) => edit({ kind: 'sort', sheet, column, ascending })),
    addSheet: () => edit({ kind: 'addSheet' }),
  };
};
