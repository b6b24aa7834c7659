/** Undo and redo are the workbook's, each person's own: Univer's would know nothing of what others did meanwhile. */
import type { FUniver } from '@univerjs/core/facade';
import type { Selection } from '../../view';
import { showToast } from './toasts';

const AGAIN: Record<string, boolean> = { 'univer.command.undo': false, 'univer.command.redo': true };

/** `reverse` asks the server; the cells it answers are selected by `show`. In a cell that is edited, typing is undone. */
export const ownUndo = (
  api: FUniver,
  reverse: (again: boolean) => Promise<Selection | null>,
  show: (cells: Selection) => void,
): ((again: boolean) => void) => {
  const undo = (again: boolean): void => {
    reverse(again)
      .then((cells) => cells && show(cells))
      .catch((error: Error) => showToast({ message: error.message }));
  };
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const again = AGAIN[event.id];
    if (again === undefined || api.getActiveWorkbook()?.isCellEditing()) return;
    event.cancel = true;
    undo(again);
  });
  return undo;
};
