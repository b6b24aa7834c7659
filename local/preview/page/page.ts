/** The page: the grid, the menus and the panel, held together by the server's messages. */
import type { MenuItemView, Person, Selection } from '../../view';
import type { Edit, PageUi, Push } from '../wire';
import { showAlert } from './alert';
import { byId } from './element';
import { guardFocus } from './focusGuard';
import { type Grid, openGrid } from './grid';
import { buildMenus, type MenuEntry } from './menus';
import { answerFrames, closePanel, openDialog, openPanel, panelHasFocus } from './panel';
import { showRanges } from './select';
import { ask, getBook, getRows, listen, post } from './server';
import { offerSorting } from './sorting';
import { showToast } from './toasts';
import { createUniver } from './univer';
import { watch } from './watch';
import './page.css';

const status = (text: string, bad = false): void => {
  byId('saved').textContent = text;
  byId('saved').classList.toggle('bad', bad);
};

const complain = (error: unknown): void => showAlert({ message: (error as Error).message });

/** Edits and selections go one after the other, and a script runs after what the person did before it. */
const inOrder = (): (<T>(step: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const next = last.then(step, step);
    last = next.catch(() => undefined);
    return next;
  };
};

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

/** The rest of large sheets, in pieces, while one already reads the first rows. */
const fillIn = async (grid: Grid, sheets: { id: number; rows: number }[], loaded: number): Promise<void> => {
  for (const { id, rows } of sheets) {
    for (let from = loaded + 1; from <= rows; from += 5000) grid.put(id, await getRows(id, from, 5000));
  }
};

/** `?as=anna` is another person, `?access=view` one who may only read: to see the add-on with their eyes. */
const personOf = (query: string): Person => {
  const asked = new URLSearchParams(query);
  return { id: asked.get('as') ?? 'you', access: asked.get('access') === 'view' ? 'view' : 'edit' };
};

const start = async (): Promise<void> => {
  const book = await getBook();
  const { api } = createUniver('grid');
  const steady = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => stage === api.Enum.LifecycleStages.Steady && resolve());
  });
  // For the browser's console, and for tests that cannot read a canvas.
  Object.assign(globalThis, { univerAPI: api });
  const grid = openGrid(api, book, getRows);
  const guard = guardFocus(panelHasFocus);
  const queue = inOrder();
  let menus: MenuEntry[] = [];
  byId('name').textContent = book.name;
  document.title = book.name;

  const runMenu = (name: string): void => void queue(() => post('/menu', { name })).catch(complain);
  const send = async (edit: Edit): Promise<void> => {
    status('Saving…');
    try {
      const { sheet } = await queue(() => post('/edit', { edit }));
      if (edit.kind === 'addSheet' && sheet) api.getActiveWorkbook()?.setActiveSheet(String(sheet));
    } catch (error) {
      complain(error);
      if ('sheet' in edit) await grid.reload(edit.sheet);
    }
  };
  const show: { [K in PageUi['kind']]: (event: Extract<PageUi, { kind: K }>) => void } = {
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
  let following = Promise.resolve();
  const take = async (push: Push): Promise<void> => {
    if (push.kind === 'changes') await grid.apply(push.changes);
    else if (push.kind === 'ui') show[push.event.kind](push.event as never);
    else status(push.problem ?? 'Saved on this computer', push.problem !== null);
  };

  buildMenus(() => menus);
  byId('panel-close').addEventListener('click', closePanel);
  answerFrames({
    run: async (name, args) => {
      await queue(async () => undefined);
      return ask('/run', { name, args });
    },
    host: (method, value, frame) => {
      if (method === 'close') frame.closest('dialog')?.close() ?? closePanel();
      else if (method === 'focus') guard.release(() => window.focus());
      else if (method === 'setHeight' && frame.closest('dialog')) frame.style.height = `${value}px`;
    },
  });
  offerSorting(api, (edit) => void send(edit));
  watch(api, grid, {
    edit: (edit) => void send(edit),
    select: (selection: Selection) => void queue(() => post('/select', { selection })).catch(() => undefined),
    refuse: (message) => showToast({ message }),
  });
  listen(
    book.version,
    (push) => {
      following = following.then(() => take(push)).catch(complain);
    },
    (connected) => status(connected ? 'Saved on this computer' : 'No connection to the local server', !connected),
  );
  // A filter made in the grid lasts as long as the page; rows it hid would now be hidden by nothing one can see.
  for (const { id, filter, filteredRows } of book.sheets) {
    if (!filter && filteredRows.length > 0) void send({ kind: 'filter', sheet: id, rows: [] });
  }
  showRanges(api, grid, book.active.sheet, book.active.ranges);
  await post('/open', { person: personOf(location.search) });
  await fillIn(grid, book.sheets, book.loaded);
  await steady;
  document.body.dataset.state = 'ready';
};

start().catch(complain);
