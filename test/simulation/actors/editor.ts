/** A colleague who works in the grid: sorts, inserts, deletes, types tags by hand, takes it back. */

import { openUndo } from '../../../local/preview/undo';
import type { Edit } from '../../../local/preview/wire';
import type { EditEvent } from '../../../local/view';
import { type DumpNow, dumpNow, dumpSheet } from '../dumpNow';
import type { Random } from '../random';
import { DUMP, EDITOR } from '../startingBook';
import type { World } from '../world';

export interface Editor {
  step(random: Random): void;
}

const DOINGS = {
  sort: 6,
  'insert rows': 2,
  'delete a row': 1,
  'type a tag': 4,
  'clear a tag': 1,
  'paste tags': 1,
  'insert a column': 1,
  'delete a column': 1,
  'rename the tab': 1,
  undo: 2,
};
type Doing = keyof typeof DOINGS;

/** Kinds of edits that undo needs to tell apart: only filters are another matter. */
const EDIT = { kind: 'deleteSheet', sheet: 0 } satisfies Edit;

const TYPED = ['Refunds', 'Orders', 'by hand', 'Account'];
const TYPED_SUB = ['Late', 'Lost', 'Password', ''];

/** More would leave too little to tag. */
const MOST_DELETED = 5;
const MOST_COLUMNS = 2;
/** Google does not tell the script of every edit. */
const TOLD = 0.8;

interface Place {
  sheet: number;
  now: DumpNow;
  rows: number;
}

export function createEditor(world: World): Editor {
  const { workbook, watch, trace, book } = world;
  const undo = openUndo(workbook);
  let deleted = 0;
  let inserted = 0;

  const place = (): Place => {
    const sheet = dumpSheet(book.state.sheets);
    if (sheet === undefined) throw new Error('the dump is gone');
    return { sheet: sheet.id, now: dumpNow(sheet), rows: sheet.values.length };
  };

  const remembered = <T>(act: () => T): T => undo.remembered(EDITOR, EDIT, act);

  const ticketsAt = (row: number, rows: number): string[] => {
    const { now, sheet } = place();
    const column = now.header.indexOf('Ticket ID');
    return Array.from({ length: rows }, (_, offset) => workbook.text(sheet, row + offset, column + 1)).filter(Boolean);
  };

  /** Google runs the trigger after the edit; the script may find other rows there by then. */
  function told(edit: EditEvent, random: Random): void {
    if (!random.chance(TOLD)) return;
    world.request({
      person: EDITOR,
      what: 'onEdit',
      run: { person: EDITOR, call: 'onEdit', trigger: 'onEdit', edit },
      save: null,
      edited: ticketsAt(edit.row, edit.rows),
      over: () => {},
    });
  }

  /** A random row that holds a ticket, from 1. */
  const anyRow = ({ now, sheet, rows }: Place, random: Random): number => {
    const column = now.header.indexOf('Ticket ID') + 1;
    const held = Array.from({ length: rows - 1 }, (_, index) => index + 2).filter(
      (row) => workbook.text(sheet, row, column) !== '',
    );
    return random.pick(held);
  };

  const columnOf = ({ now }: Place, header: string): number => now.header.indexOf(header) + 1;

  const typing = (act: (at: Place) => EditEvent | null, random: Random): void => {
    const edit = remembered(() => act(place()));
    if (edit !== null) told(edit, random);
  };

  const acts: Record<Doing, (at: Place, random: Random) => void> = {
    sort: ({ sheet, now, rows }, random) => {
      const range = { sheet, row: 2, column: 1, rows: Math.max(1, rows - 1), columns: now.header.length };
      const column = random.below(now.header.length) + 1;
      remembered(() => workbook.sort(EDITOR, range, [{ column, ascending: random.chance(0.5) }]));
    },
    'insert rows': ({ sheet, rows }, random) => {
      const at = 2 + random.below(rows - 1);
      remembered(() => workbook.insertLines(EDITOR, sheet, 'rows', at, 1 + random.below(2)));
    },
    'delete a row': (at, random) => {
      if (deleted >= MOST_DELETED) return;
      deleted += 1;
      const row = anyRow(at, random);
      remembered(() => workbook.deleteLines(EDITOR, at.sheet, 'rows', row, 1));
    },
    'type a tag': (at, random) => {
      const row = anyRow(at, random);
      const [header, texts] = random.chance(0.7) ? (['Tag', TYPED] as const) : (['Subtag', TYPED_SUB] as const);
      typing(() => workbook.type(EDITOR, at.sheet, row, columnOf(at, header), random.pick(texts)), random);
    },
    'clear a tag': (at, random) => {
      const row = anyRow(at, random);
      typing(
        () => workbook.clear(EDITOR, { sheet: at.sheet, row, column: columnOf(at, 'Tag'), rows: 1, columns: 1 }),
        random,
      );
    },
    'paste tags': (at, random) => {
      const column = columnOf(at, 'Tag');
      const row = anyRow(at, random);
      if (at.now.header[column] !== 'Subtag' || ticketsAt(row, 2).length < 2) return;
      const texts = [0, 1].map(() => [random.pick(TYPED), random.pick(TYPED_SUB)]);
      typing(() => workbook.paste(EDITOR, at.sheet, row, column, texts), random);
    },
    'insert a column': ({ sheet, now }, random) => {
      if (inserted >= MOST_COLUMNS) return;
      inserted += 1;
      const at = 1 + random.below(now.header.length + 1);
      remembered(() => workbook.insertLines(EDITOR, sheet, 'columns', at, 1));
    },
    'delete a column': ({ sheet, now }) => {
      const at = now.header.indexOf('') + 1;
      if (at === 0) return;
      inserted -= 1;
      remembered(() => workbook.deleteLines(EDITOR, sheet, 'columns', at, 1));
    },
    'rename the tab': ({ sheet }, random) => {
      remembered(() => workbook.renameSheet(EDITOR, sheet, `${DUMP} ${random.below(100)}`));
    },
    undo: () => {
      try {
        undo.reverse(EDITOR, false);
      } catch (refusal) {
        trace.say(`editor cannot undo: ${(refusal as Error).message}`);
      }
    },
  };

  return {
    step(random) {
      const doing = random.weighted<Doing>(DOINGS);
      trace.say(`editor: ${doing}`);
      watch.byPerson(() => acts[doing](place(), random));
    },
  };
}
