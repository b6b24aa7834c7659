/** Menus and toolbar over the grid, and what they need of the page. */
import type { FUniver } from '@univerjs/core/facade';
import { showAlert } from '../alert';
import { buildMenus, type MenuEntry } from '../menus';
import type { Sender } from '../sending';
import { fileAddress } from '../server';
import { openActs } from './acts';
import { menusOf, type PageActs } from './menuBar';
import { buildToolbar } from './toolbar';

const KEYS = `Ctrl+Z  Undo
Ctrl+Y  Redo
Ctrl+C, Ctrl+X, Ctrl+V  Copy, cut, paste
Ctrl+F  Find in this sheet
Ctrl+H  Find and replace
Ctrl+B, Ctrl+I  Bold, italic
Ctrl+A  Select everything
F2 or Enter  Edit the cell
Delete  Clear the selected cells
Ctrl+arrow  Go to the edge of what is filled`;

const pageActs = (api: FUniver, undo: PageActs['undo']): PageActs => ({
  undo,
  download: () => location.assign(fileAddress('/download.xlsx')),
  find: (replace) =>
    void api.executeCommand(replace ? 'ui.operation.open-replace-dialog' : 'ui.operation.open-find-dialog'),
  zoom: (percent) =>
    void api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .zoom(percent / 100),
  keys: () => showAlert({ title: 'Keyboard shortcuts', message: KEYS }),
});

/** Changes of the selection come in bursts. */
const CALM = 60;

export const openBars = (api: FUniver, sender: Sender, undo: PageActs['undo'], addOns: () => MenuEntry[]): void => {
  const acts = openActs(api, sender.edit);
  const page = pageActs(api, undo);
  buildMenus(menusOf(acts, page, addOns));
  const show = buildToolbar(acts, page);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const zoom = api.getActiveWorkbook()?.getActiveSheet().getZoom() ?? 1;
      show(Math.round(zoom * 100));
    }, CALM);
  };
  for (const event of ['SelectionChanged', 'ActiveSheetChanged', 'CommandExecuted'] as const) {
    api.addEvent(api.Event[event], soon);
  }
  soon();
};
