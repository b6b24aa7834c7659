/** The page: the grid, the menus and the panel, held together by the server's messages. */
import type { FUniver } from '@univerjs/core/facade';
import type { Changes, Person } from '../../view';
import type { Book, Conditions, PageUi, Push } from '../wire';
import { showAlert } from './alert';
import { openBars } from './bar/bars';
import { buildDial } from './dial';
import { tameDropdowns } from './dropdowns';
import { byId } from './element';
import { guardFocus } from './focusGuard';
import { showFormulas } from './formulas';
import { type Grid, openGrid } from './grid';
import { answerFrames, closePanel, panelHasFocus } from './panel';
import { showPeople } from './people';
import { showRanges } from './select';
import { openSender, type Sender } from './sending';
import { ask, getBook, getRows, listen, post } from './server';
import { openShow } from './showing';
import { offerSorting } from './sorting';
import { SAVED, showStatus } from './status';
import { showToast } from './toasts';
import { whileNobodyTypes } from './typing';
import { ownUndo } from './undoing';
import { createUniver, dressHeaders, keepRowHeights } from './univer';
import { warnOfUnread } from './unread';
import { watch } from './watch';
import './page.css';

const complain = (error: unknown): void => showAlert({ message: (error as Error).message });

/** `?as=anna` is another person, `?access=view` one who may only read: to see the add-on with their eyes. */
const personOf = (query: string): Person => {
  const asked = new URLSearchParams(query);
  return { id: asked.get('as') ?? 'you', access: asked.get('access') === 'view' ? 'view' : 'edit' };
};

const isSteady = (api: FUniver): Promise<void> =>
  new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => stage === api.Enum.LifecycleStages.Steady && resolve());
  });

const servePanel = ({ inTurn }: Sender): void => {
  const guard = guardFocus(panelHasFocus);
  byId('panel-close').addEventListener('click', closePanel);
  answerFrames({
    run: async (name, args) => {
      await inTurn(async () => undefined);
      return ask('/run', { name, args });
    },
    host: (method, value, frame) => {
      const dialog = frame.closest('dialog');
      if (method === 'close') dialog ? dialog.close() : closePanel();
      else if (method === 'focus') guard.release(() => window.focus());
      else if (method === 'setHeight' && dialog) frame.style.height = `${value}px`;
      else if (method === 'setWidth' && dialog) dialog.style.width = `${value}px`;
    },
  });
};

const followPerson = (api: FUniver, grid: Grid, { edit, inTurn }: Sender): void => {
  offerSorting(api, edit);
  watch(api, grid, {
    edit,
    select: (selection) => void inTurn(() => post('/select', { selection })).catch(() => undefined),
    refuse: (message) => showToast({ message }),
  });
};

/** Files built anew: the page itself is loaded again, the panel is shown again where it is open. */
const takeOver = (what: 'panel' | 'server' | 'page'): void => {
  if (what === 'page') location.reload();
  else if (what === 'panel' && document.querySelector('iframe')) void post('/panelAgain', {}).catch(complain);
};

interface Shows {
  changes(changes: Changes): void;
  ui(event: PageUi): void;
  conditions(conditions: Conditions): void;
}

const followServer = (grid: Grid, version: number, { changes, ui, conditions }: Shows): void => {
  const takes: { [K in Push['kind']]: (push: Extract<Push, { kind: K }>) => void } = {
    changes: (push) => changes(push.changes),
    ui: ({ event }) => ui(event),
    saved: ({ problem }) => showStatus(problem ?? SAVED, problem !== null),
    people: ({ people }) => showPeople(people, (id) => grid.view(id)?.name ?? ''),
    conditions: (push) => conditions(push.conditions),
    rebuilt: ({ what }) => takeOver(what),
    broken: ({ problem }) => showToast({ title: 'The last change does not build', message: problem, seconds: -1 }),
  };
  const take = (push: Push): void => {
    try {
      takes[push.kind](push as never);
    } catch (error) {
      complain(error);
    }
  };
  listen(version, take, (up) => showStatus(up ? SAVED : 'No connection to the local server', !up));
};

/** A filter made in the grid lasts as long as the page; rows it hid would now be hidden by nothing one can see. */
const dropOldFilters = ({ sheets }: Book, { edit }: Sender): void => {
  for (const { id, filter, filteredRows } of sheets) {
    if (!filter && filteredRows.length > 0) edit({ kind: 'filter', sheet: id, rows: [] });
  }
};

const start = async (): Promise<void> => {
  const person = personOf(location.search);
  const book = await getBook(person.id);
  const { univer, api } = createUniver('grid');
  const steady = isSteady(api);
  // For the browser's console, and for tests that cannot read a canvas.
  Object.assign(globalThis, { univerAPI: api });
  const grid = openGrid(api, book, getRows, complain);
  keepRowHeights(univer);
  showFormulas(univer, grid.formula);
  tameDropdowns(univer, api);
  warnOfUnread(api, grid);
  const sender = openSender(api, grid);
  byId('name').textContent = book.name;
  document.title = book.name;
  servePanel(sender);
  followPerson(api, grid, sender);
  const { show, addOns } = openShow(api, grid, (name) => {
    void sender.inTurn(() => post('/menu', { name })).catch(complain);
  });
  const undo = ownUndo(
    api,
    (again) => sender.inTurn(() => post('/undo', { again })),
    ({ sheet, ranges }) => showRanges(api, grid, sheet, ranges),
  );
  openBars(api, sender, undo, addOns);
  const showConditions = buildDial((conditions) => void post('/conditions', conditions).catch(complain));
  showConditions(book.conditions);
  showStatus(book.problem ?? SAVED, book.problem !== null);
  const changes = whileNobodyTypes(api, grid.apply);
  followServer(grid, book.version, { changes, ui: show, conditions: showConditions });
  dropOldFilters(book, sender);
  showRanges(api, grid, book.active.sheet, book.active.ranges);
  await post('/open', { person });
  await steady;
  dressHeaders(api);
  document.body.dataset.state = 'ready';
};

start().catch(complain);
