/** Sends what the person does, one thing after the other, and sets the grid right where it is refused. */
import type { FUniver } from '@univerjs/core/facade';
import type { Edit } from '../wire';
import { showAlert } from './alert';
import type { Grid } from './grid';
import { post } from './server';
import { SAVED, showStatus } from './status';
import { isWarned, openQuestion } from './warned';

export interface Sender {
  edit(edit: Edit): void;
  /** Runs a step after all that the person did before it. */
  inTurn<T>(step: () => Promise<T>): Promise<T>;
}

const line = (): Sender['inTurn'] => {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const next = last.then(step, step);
    last = next.catch(() => undefined);
    return next;
  };
};

const restore = (grid: Grid, edit: Edit): void => {
  if (edit.kind === 'enter') grid.reload(edit.sheet, { from: edit.row, to: edit.row + edit.texts.length - 1 });
  if (edit.kind === 'insert' || edit.kind === 'delete') grid.putBack(edit.sheet);
  if ('range' in edit) {
    const { sheet, row, rows } = edit.range;
    grid.reload(sheet, { from: row, to: row + rows - 1 });
  }
};

/** Only cells can be read anew; where the grid's shape is not the workbook's, the page starts again. */
const recover = (grid: Grid, edit: Edit, message: string): void => {
  restore(grid, edit);
  const cells = 'range' in edit || ['enter', 'addSheet', 'insert', 'delete'].includes(edit.kind);
  showAlert({ message, ...(cells ? {} : { closed: () => location.reload() }) });
};

const PATIENCE = 40;

/** A sheet that was asked for comes with the workbook's next changes. */
const bringForward = async (api: FUniver, sheet: string): Promise<void> => {
  const workbook = api.getActiveWorkbook();
  for (let tries = 0; tries < PATIENCE && !workbook?.getSheetBySheetId(sheet); tries += 1) {
    await new Promise((done) => setTimeout(done, 25));
  }
  if (workbook?.getSheetBySheetId(sheet)) workbook.setActiveSheet(sheet);
};

export const openSender = (api: FUniver, grid: Grid): Sender => {
  const inTurn = line();
  const ask = openQuestion();
  const mayEdit = async (edit: Edit): Promise<boolean> => {
    const id = 'range' in edit ? edit.range.sheet : 'sheet' in edit ? edit.sheet : null;
    const view = id === null ? undefined : grid.view(id);
    return !view || !isWarned(edit, view) || ask();
  };
  const send = async (edit: Edit): Promise<void> => {
    const allowed = mayEdit(edit);
    showStatus('Saving…');
    try {
      const done = await inTurn(async () => ((await allowed) ? post('/edit', { edit }) : null));
      if (done === null) {
        restore(grid, edit);
        showStatus(SAVED);
      } else if (done.sheet !== null) await bringForward(api, String(done.sheet));
    } catch (error) {
      recover(grid, edit, (error as Error).message);
    }
  };
  return { inTurn, edit: (edit) => void send(edit) };
};
