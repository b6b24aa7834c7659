/** Protections that only warn: a person is asked before such cells change, a script never. */
import type { RangeRef, SheetView } from '../../view';
import type { Edit } from '../wire';
import { showAlert } from './alert';

const meets = (a: RangeRef, b: RangeRef): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The cells whose content, looks or place an edit changes, null where it changes none. */
const cellsOf = (edit: Edit, { rows, columns }: SheetView): RangeRef | null => {
  if (edit.kind === 'clear' || edit.kind === 'style') return edit.range;
  if (edit.kind === 'sort') return { sheet: edit.sheet, row: 1, column: 1, rows, columns };
  if (edit.kind === 'insert' || edit.kind === 'delete') {
    const { sheet, at, count } = edit;
    // New lines take no room of their own: they touch only what they come between.
    const lines = { from: at, many: edit.kind === 'delete' ? count : 0 };
    return edit.what === 'rows'
      ? { sheet, row: lines.from, column: 1, rows: lines.many, columns }
      : { sheet, row: 1, column: lines.from, rows, columns: lines.many };
  }
  if (edit.kind !== 'enter') return null;
  const { sheet, row, column, texts } = edit;
  return { sheet, row, column, rows: texts.length, columns: texts[0]?.length ?? 1 };
};

/** Does the edit touch cells under a protection that warns? `view` is the sheet that the edit is of. */
export const isWarned = (edit: Edit, view: SheetView): boolean => {
  const cells = cellsOf(edit, view);
  return (
    cells !== null &&
    view.protections.some(({ warningOnly, range }) => warningOnly && (range === null || meets(range, cells)))
  );
};

const EDIT = 'OK';

const ask = (): Promise<boolean> =>
  new Promise((resolve) => {
    // The key that ended the edit must not press a button too.
    setTimeout(() =>
      showAlert({
        title: 'Heads up!',
        message: "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
        buttons: ['Cancel', EDIT],
        closed: (pressed) => resolve(pressed === EDIT),
      }),
    );
  });

/** Asks as Sheets does; what comes before the answer is part of the same paste, and asks no second time. */
export const openQuestion = (): (() => Promise<boolean>) => {
  let open: Promise<boolean> | null = null;
  return () => {
    open ??= ask().finally(() => {
      open = null;
    });
    return open;
  };
};
