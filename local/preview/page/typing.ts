/** What somebody is typing must not be disturbed: changes of that row wait until it is entered, and all that follow them. */
import type { FUniver } from '@univerjs/core/facade';
import type { Changes } from '../../view';

/** `row` from 1. */
interface Place {
  sheet: number;
  row: number;
}

/** Whether taking over these changes would touch the row, or move it. */
export const touches = ({ rows, reload, order }: Changes, { sheet, row }: Place): boolean =>
  reload.includes(sheet) ||
  !order.includes(sheet) ||
  rows.some((part) => part.sheet === sheet && part.rows.some((view) => view.row === row));

/** `apply`, but not under the hands of whoever types. Changes stay in order. */
export const whileNobodyTypes = (api: FUniver, apply: (changes: Changes) => void): ((changes: Changes) => void) => {
  let typing: Place | null = null;
  let waiting: Changes[] = [];
  api.addEvent(api.Event.SheetEditStarted, ({ worksheet, row }) => {
    typing = { sheet: Number(worksheet.getSheetId()), row: row + 1 };
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    typing = null;
    // The grid takes the text over first: what came before it must not be seen last.
    setTimeout(() => {
      const held = waiting;
      waiting = [];
      for (const changes of held) take(changes);
    });
  });
  const take = (changes: Changes): void => {
    if (waiting.length > 0 || (typing && touches(changes, typing))) waiting.push(changes);
    else apply(changes);
  };
  return take;
};
