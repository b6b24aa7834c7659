/** Runs the add-on's functions for the people at the pages, and brings what they show to the right page. */
import type { Executions } from '../executions';
import type { EditEvent, MenuItemView, Person, UiEvent } from '../view';
import type { Workbook } from '../workbook';
import type { Weather } from './conditions';
import type { People } from './people';
import type { Answer, PageUi } from './wire';

export interface StageOptions {
  workbook: Workbook;
  executions: Pick<Executions, 'run'>;
  addOnName: string;
  people: People;
  weather: Weather;
  /** Keeps a document of the add-on's, and says where the page finds it. */
  keep(html: string): string;
  tell(client: string, event: PageUi): void;
  /** After each run, before anything is shown: cells and properties may have changed. */
  ran(): void;
}

export interface Stage {
  /** A page opened: the menu is made, and the add-on's first menu item run, so that a new user sees what it does. */
  open(client: string, person: Person): null;
  run(client: string, name: string, args: unknown[]): Promise<Answer<unknown>>;
  menu(client: string, name: string): Answer<null>;
  /** Shows the panel anew, as it was shown last: its document may have been built anew. */
  panelAgain(client: string): Answer<null>;
  edited(client: string, events: EditEvent[]): void;
}

/** The first thing in a menu that runs something. */
const firstFunction = (items: MenuItemView[]): string | null => {
  for (const { functionName, items: inner } of items) {
    const found = functionName ?? firstFunction(inner ?? []);
    if (found) return found;
  }
  return null;
};

export const openStage = (options: StageOptions): Stage => {
  const { workbook, executions, addOnName, people, weather, keep, tell, ran } = options;
  const menus = new Map<string, MenuItemView[]>();
  /** The function that showed each page's panel. */
  const showed = new Map<string, string>();
  let running: string | null = null;
  let shown: UiEvent[] = [];

  const forPage = (client: string, event: UiEvent): PageUi => {
    if (event.kind === 'menu') {
      menus.set(client, event.items);
      return { ...event, caption: event.addon ? addOnName : event.caption };
    }
    if (event.kind !== 'sidebar' && event.kind !== 'dialog') return event;
    const { html, person: _person, ...shown } = event;
    return { ...shown, document: keep(html) };
  };
  workbook.onUi((event) => {
    if (running) shown.push(event);
    else for (const client of people.clientsOf(event.person)) tell(client, forPage(client, event));
  });

  /** What the script shows comes after what it wrote: it may select a sheet that it has just made. */
  const execute = (client: string, call: Omit<Parameters<Executions['run']>[0], 'person'>): Answer<unknown> => {
    running = client;
    shown = [];
    try {
      const { value, error, lost } = executions.run({ person: people.personOf(client), ...call });
      if (error) return { error };
      return lost === undefined ? { value } : { lost: true };
    } finally {
      running = null;
      ran();
      if (call.trigger === 'menu' && shown.some(({ kind }) => kind === 'sidebar')) showed.set(client, call.call);
      for (const event of shown) tell(client, forPage(client, event));
    }
  };
  const menu = (client: string, name: string): Answer<null> => {
    const answer = execute(client, { call: name, trigger: 'menu' });
    return 'error' in answer ? answer : { value: null };
  };

  return {
    menu,
    panelAgain(client) {
      const name = showed.get(client);
      return name === undefined ? { value: null } : menu(client, name);
    },
    open(client, person) {
      people.came(client, person, workbook.selection(person));
      execute(client, { call: 'onOpen', trigger: 'onOpen' });
      const first = firstFunction(menus.get(client) ?? []);
      if (first) menu(client, first);
      return null;
    },
    run: (client, name, args) => weather.under(() => execute(client, { call: name, args })),
    edited(client, events) {
      for (const event of events) execute(client, { call: 'onEdit', trigger: 'onEdit', edit: event });
    },
  };
};
