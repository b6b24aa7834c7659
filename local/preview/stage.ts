/** Runs the add-on's functions for the people at the pages, and brings what they show to the right page. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Executions } from '../executions';
import type { EditEvent, MenuItemView, Person, UiEvent } from '../view';
import type { Workbook } from '../workbook';
import type { Answer, PageUi } from './wire';

export interface StageOptions {
  workbook: Workbook;
  executions: Executions;
  addOnName: string;
  /** Each answer of `google.script.run` takes at least this many milliseconds. */
  delay: number;
  /** Keeps a document of the add-on's, and says where the page finds it. */
  keep(html: string): string;
  tell(client: string, event: PageUi): void;
  /** After each run: properties may have changed, too. */
  ran(): void;
}

export interface Stage {
  personOf(client: string): Person;
  /** A page opened: the menu is made, and the add-on's first menu item run, so that a new user sees what it does. */
  open(client: string, person: Person): null;
  run(client: string, name: string, args: unknown[]): Promise<Answer<unknown>>;
  menu(client: string, name: string): Answer<null>;
  edited(client: string, events: EditEvent[]): void;
}

const STRANGER: Person = { id: 'you', access: 'edit' };

/** The first thing in a menu that runs something. */
const firstFunction = (items: MenuItemView[]): string | null => {
  for (const { functionName, items: inner } of items) {
    const found = functionName ?? firstFunction(inner ?? []);
    if (found) return found;
  }
  return null;
};

export const openStage = (options: StageOptions): Stage => {
  const { workbook, executions, addOnName, delay, keep, tell, ran } = options;
  const people = new Map<string, Person>();
  const menus = new Map<string, MenuItemView[]>();
  const personOf = (client: string): Person => people.get(client) ?? STRANGER;
  let running: string | null = null;

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
    const pages = running ? [running] : [...people.keys()].filter((client) => personOf(client).id === event.person);
    for (const client of pages) tell(client, forPage(client, event));
  });

  const execute = (client: string, call: Omit<Parameters<Executions['run']>[0], 'person'>): Answer<unknown> => {
    running = client;
    try {
      return executions.run({ person: personOf(client), ...call });
    } finally {
      running = null;
      ran();
    }
  };
  const menu = (client: string, name: string): Answer<null> => {
    const answer = execute(client, { call: name, args: [] });
    return 'error' in answer ? answer : { value: null };
  };

  return {
    personOf,
    menu,
    open(client, person) {
      people.set(client, person);
      execute(client, { call: 'onOpen', args: [], trigger: 'onOpen' });
      const first = firstFunction(menus.get(client) ?? []);
      if (first) menu(client, first);
      return null;
    },
    async run(client, name, args) {
      const [answer] = await Promise.all([
        Promise.resolve().then(() => execute(client, { call: name, args })),
        pause(delay),
      ]);
      return answer;
    },
    edited(client, events) {
      for (const event of events) execute(client, { call: 'onEdit', args: [], trigger: 'onEdit', event });
    },
  };
};
