/** Runs the add-on's functions for the people at the pages, and brings what they show to the right page. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Executions } from '../executions';
import type { EditEvent, MenuItemView, Person, UiEvent } from '../view';
import type { Workbook } from '../workbook';
import type { Answer, PageUi } from './wire';

export interface StageOptions {
  workbook: Workbook;
  executions: Pick<Executions, 'run'>;
  addOnName: string;
  /** Each answer of `google.script.run` takes at least this many milliseconds. */
  delay: number;
  /** Keeps a document of the add-on's, and says where the page finds it. */
  keep(html: string): string;
  tell(client: string, event: PageUi): void;
  /** After each run, before anything is shown: cells and properties may have changed. */
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
    else for (const [client, { id }] of people) if (id === event.person) tell(client, forPage(client, event));
  });

  /** What the script shows comes after what it wrote: it may select a sheet that it has just made. */
  const execute = (client: string, call: Omit<Parameters<Executions['run']>[0], 'person'>): Answer<unknown> => {
    running = client;
    shown = [];
    try {
      const { value, error, lost } = executions.run({ person: personOf(client), ...call });
      if (error) return { error };
      return lost === undefined ? { value } : { lost: true };
    } finally {
      running = null;
      ran();
      for (const event of shown) tell(client, forPage(client, event));
    }
  };
  const menu = (client: string, name: string): Answer<null> => {
    const answer = execute(client, { call: name, trigger: 'menu' });
    return 'error' in answer ? answer : { value: null };
  };

  return {
    personOf,
    menu,
    open(client, person) {
      people.set(client, person);
      execute(client, { call: 'onOpen', trigger: 'onOpen' });
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
      for (const event of events) execute(client, { call: 'onEdit', trigger: 'onEdit', edit: event });
    },
  };
};
