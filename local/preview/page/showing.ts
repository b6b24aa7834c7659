/** What a script shows: menus, panel, dialogs, alerts, toasts, selections. */
import type { FUniver } from '@univerjs/core/facade';
import type { MenuItemView } from '../../view';
import type { PageUi } from '../wire';
import { showAlert } from './alert';
import { openDialog } from './dialogs';
import type { Grid } from './grid';
import type { MenuEntry } from './menus';
import { openPanel } from './panel';
import { showRanges } from './select';
import { showToast } from './toasts';

/** Google's sets of buttons; the script has gone on with the first already. */
const BUTTONS: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'Cancel'],
  YES_NO: ['Yes', 'No'],
  YES_NO_CANCEL: ['Yes', 'No', 'Cancel'],
};

const menuEntry = ({ kind, caption, functionName, items }: MenuItemView, run: (name: string) => void): MenuEntry => {
  if (kind === 'separator') return { label: '' };
  if (kind === 'submenu') return { label: caption ?? '', entries: (items ?? []).map((item) => menuEntry(item, run)) };
  return { label: caption ?? '', run: () => run(functionName ?? '') };
};

type Show = { [K in PageUi['kind']]: (event: Extract<PageUi, { kind: K }>) => void };

interface Showing {
  show(event: PageUi): void;
  /** The menus that scripts made. */
  addOns(): MenuEntry[];
}

/** `runMenu` runs the function behind a menu item. */
export const openShow = (api: FUniver, grid: Grid, runMenu: (name: string) => void): Showing => {
  let menus: MenuEntry[] = [];
  const show: Show = {
    menu: ({ caption, items }) => {
      const entries = items.map((item) => menuEntry(item, runMenu));
      menus = caption ? [{ label: caption, entries }] : entries;
    },
    alert: ({ title, text, buttons }) =>
      showAlert({ title: title ?? undefined, message: text, buttons: BUTTONS[buttons] }),
    toast: ({ title, text, seconds }) => showToast({ title: title ?? undefined, message: text, seconds }),
    select: ({ sheet, ranges }) => showRanges(api, grid, sheet, ranges),
    sidebar: ({ title, document }) => openPanel(title, document),
    dialog: openDialog,
  };
  return { addOns: () => menus, show: (event) => show[event.kind](event as never) };
};
