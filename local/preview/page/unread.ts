/** Searching and filtering see the rows that are here: while a large sheet is still being read, the person is told. */
import type { FUniver } from '@univerjs/core/facade';
import type { Grid } from './grid';
import { showToast } from './toasts';

const READING = /\.(open-find-dialog|open-replace-dialog|open-filter-panel|smart-toggle-filter)$/;

export const warnOfUnread = (api: FUniver, { filling }: Grid): void => {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id }) => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    const share = READING.test(id) && sheet !== undefined ? filling.share(Number(sheet)) : 1;
    if (share === 1) return;
    const percent = Math.floor(share * 100);
    showToast({
      message: `Rows are still being read (${percent} %). What is not there yet is not found: try again soon.`,
    });
  });
};
