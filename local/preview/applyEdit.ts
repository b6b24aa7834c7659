/** A person's edit in the grid, done to the workbook. */
import type { EditEvent, Person, RangeRef } from '../view';
import type { Workbook } from '../workbook';
import type { Edit } from './wire';

export interface Applied {
  /** What to tell `onEdit`, in order; Google tells it of cell contents only. */
  events: EditEvent[];
  /** The sheet that the edit made. */
  sheet: number | null;
}

/** All rows below the frozen ones, sorted as whole rows: what "Sort sheet" does. */
const sortedRange = (workbook: Workbook, id: number): RangeRef => {
  const sheet = workbook.sheet(id);
  const first = (sheet?.frozenRows ?? 0) + 1;
  return { sheet: id, row: first, column: 1, rows: (sheet?.rows ?? first) - first + 1, columns: sheet?.columns ?? 1 };
};

type Doing<K extends Edit['kind']> = (workbook: Workbook, person: Person, edit: Extract<Edit, { kind: K }>) => unknown;

const EDITS: { [K in Edit['kind']]: Doing<K> } = {
  enter: (workbook, person, { sheet, row, column, texts }) => {
    const [only] = texts;
    return texts.length === 1 && only?.length === 1
      ? workbook.type(person, sheet, row, column, only[0] ?? '')
      : workbook.paste(person, sheet, row, column, texts);
  },
  clear: (workbook, person, { range }) => workbook.clear(person, range),
  note: (workbook, person, { range, text }) => workbook.edit(person, 'note.write', range, text),
  style: (workbook, person, { range, style }) => {
    for (const [key, value] of Object.entries(style)) workbook.edit(person, 'style.write', range, key, value);
  },
  insert: (workbook, person, { what, sheet, at, count }) => workbook.insertLines(person, sheet, what, at, count),
  delete: (workbook, person, { what, sheet, at, count }) => workbook.deleteLines(person, sheet, what, at, count),
  hide: (workbook, person, { what, sheet, at, count }) => workbook.hideLines(person, sheet, what, at, count, true),
  show: (workbook, person, { what, sheet, at, count }) => workbook.hideLines(person, sheet, what, at, count, false),
  hideSheet: (workbook, person, { sheet, hidden }) => workbook.hideSheet(person, sheet, hidden),
  filter: (workbook, person, { sheet, rows }) => workbook.setFilteredRows(person, sheet, rows),
  width: (workbook, person, { sheet, column, pixels }) => workbook.setWidth(person, sheet, column, pixels),
  freeze: (workbook, person, { sheet, what, count }) => workbook.freeze(person, sheet, what, count),
  sort: (workbook, person, { sheet, column, ascending }) =>
    workbook.sort(person, sortedRange(workbook, sheet), [{ column, ascending }]),
  addSheet: (workbook, person) => workbook.insertSheet(person),
  deleteSheet: (workbook, person, { sheet }) => workbook.deleteSheet(person, sheet),
  renameSheet: (workbook, person, { sheet, name }) => workbook.renameSheet(person, sheet, name),
  moveSheet: (workbook, person, { sheet, index }) => workbook.moveSheet(person, sheet, index + 1),
};

/** Throws what Sheets would refuse it with. */
export const applyEdit = (workbook: Workbook, person: Person, edit: Edit): Applied => {
  const done = (EDITS[edit.kind] as Doing<Edit['kind']>)(workbook, person, edit as never);
  return {
    events: edit.kind === 'enter' || edit.kind === 'clear' ? [done as EditEvent] : [],
    sheet: edit.kind === 'addSheet' ? (done as number) : null,
  };
};
