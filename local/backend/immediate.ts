/** What takes effect at once, past the buffer: stores, lock, screen, selection, clock, permissions. */
import { randomUUID } from 'node:crypto';
import type { LogLine, MenuItemView, RangeRef, UiEvent } from '../view';
import { parseA1 } from './a1';
import { cacheOf, propertiesOf, selectionOf } from './book';
import { cacheGet, cachePut } from './cache';
import { exception, noPermission, TEXTS } from './errors';
import { formatDate } from './formatDate';
import { setProperties } from './properties';
import { ANY_SPREADSHEET, CONTAINER_UI, THIS_SPREADSHEET } from './scopes';
import type { Inside } from './session';

export interface Immediate {
  counted: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: arguments are plain JSON, each operation names its own
  run: (inside: Inside, ...args: any[]) => unknown;
}

type Need = 'document' | 'anyDocument' | 'ui' | 'menu' | 'store';

/** Refuses a call that the entry point's mode or the manifest's scopes do not allow. */
function mustBeAllowed(inside: Inside, call: string, need: Need): void {
  const { authMode, scopes, hasUi } = inside.rights;
  const has = (scope: string): boolean => scopes.includes(scope);
  if (need === 'menu') {
    if (!hasUi) throw exception(TEXTS.noUi);
    return;
  }
  if (need === 'anyDocument') {
    if (authMode !== 'FULL' || !has(ANY_SPREADSHEET)) throw exception(noPermission(call, [ANY_SPREADSHEET]));
    throw new Error(`not implemented: ${call}`);
  }
  if (need === 'document' && (authMode === 'NONE' || !(has(THIS_SPREADSHEET) || has(ANY_SPREADSHEET)))) {
    throw exception(noPermission(call, [THIS_SPREADSHEET, ANY_SPREADSHEET]));
  }
  if (need === 'store' && authMode === 'NONE') throw exception(noPermission(call, []));
  if (need === 'ui' && (authMode !== 'FULL' || !has(CONTAINER_UI))) throw exception(noPermission(call, [CONTAINER_UI]));
}

function tryLock({ book, self, pass }: Inside, ms: number): boolean {
  if (book.lock === null) book.lock = self;
  if (book.lock === self) return true;
  pass(ms);
  return false;
}

function waitLock(inside: Inside, ms: number): void {
  if (!tryLock(inside, ms)) throw exception(TEXTS.lockTimeout);
}

function releaseLock({ book, self }: Inside): void {
  if (book.lock === self) book.lock = null;
}

const lockOperations: Record<string, Immediate> = {
  'lock.try': { counted: true, run: tryLock },
  'lock.wait': { counted: true, run: waitLock },
  'lock.release': { counted: true, run: releaseLock },
  'lock.has': { counted: true, run: ({ book, self }) => book.lock === self },
};

const storeOperations: Record<string, Immediate> = {
  'properties.get': {
    counted: true,
    run: ({ book, rights }, kind: string, key: string) => propertiesOf(book, kind, rights.person).get(key) ?? null,
  },
  'properties.all': {
    counted: true,
    run: ({ book, rights }, kind: string) => Object.fromEntries(propertiesOf(book, kind, rights.person)),
  },
  'properties.set': {
    counted: true,
    run: ({ book, rights }, kind: string, entries: Record<string, string>, replace: boolean) =>
      setProperties(propertiesOf(book, kind, rights.person), entries, replace),
  },
  'properties.delete': {
    counted: true,
    run: ({ book, rights }, kind: string, key: string | null) => {
      const store = propertiesOf(book, kind, rights.person);
      if (key === null) store.clear();
      else store.delete(key);
    },
  },
  'cache.get': {
    counted: true,
    run: ({ book, rights }, kind: string, keys: string[]) =>
      keys.map((key) => cacheGet(cacheOf(book, kind, rights.person), key, book.clock.now())),
  },
  'cache.put': {
    counted: true,
    run: ({ book, rights }, kind: string, entries: [string, string][], seconds: number | null) => {
      for (const [key, value] of entries)
        cachePut(cacheOf(book, kind, rights.person), key, value, seconds, book.clock.now());
    },
  },
  'cache.remove': {
    counted: true,
    run: ({ book, rights }, kind: string, keys: string[]) => {
      for (const key of keys) cacheOf(book, kind, rights.person).delete(key);
    },
  },
};

function show(inside: Inside, event: UiEvent): void {
  for (const listener of [...inside.book.onUi]) listener(event);
}

/** Selects ranges for the person and tells the screen. An empty list keeps the sheet's own selection. */
function select(inside: Inside, sheet: number, ranges: RangeRef[]): void {
  const { book, rights } = inside;
  const before = selectionOf(book, inside.view(), rights.person);
  const first: RangeRef = { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  const chosen = ranges.length > 0 ? ranges : before.sheet === sheet ? before.ranges : [first];
  book.selections.set(rights.person.id, { sheet, ranges: chosen });
  inside.afterWrites(() => show(inside, { kind: 'select', person: rights.person.id, sheet, ranges: chosen }));
}

/** The button that an alert answers with here, where nobody presses one. */
const DEFAULT_BUTTON: Record<string, string> = { OK: 'OK', OK_CANCEL: 'OK', YES_NO: 'YES', YES_NO_CANCEL: 'YES' };

function alert(inside: Inside, title: string | null, text: string, buttons: string): string {
  show(inside, { kind: 'alert', person: inside.rights.person.id, title, text, buttons });
  return DEFAULT_BUTTON[buttons] ?? 'OK';
}

const screenOperations: Record<string, Immediate> = {
  'selection.read': { counted: true, run: (inside) => selectionOf(inside.book, inside.view(), inside.rights.person) },
  'selection.write': { counted: true, run: select },
  'ui.menu': {
    counted: false,
    run: (inside, addon: boolean, caption: string | null, items: MenuItemView[]) =>
      show(inside, { kind: 'menu', person: inside.rights.person.id, addon, caption, items }),
  },
  'ui.sidebar': {
    counted: false,
    run: (inside, title: string, html: string) =>
      show(inside, { kind: 'sidebar', person: inside.rights.person.id, title, html }),
  },
  'ui.dialog': {
    counted: false,
    run: (inside, modal: boolean, title: string, html: string, width: number, height: number) =>
      show(inside, { kind: 'dialog', person: inside.rights.person.id, modal, title, html, width, height }),
  },
  'ui.alert': { counted: false, run: alert },
  'ui.toast': {
    counted: false,
    run: (inside, text: string, title: string | null, seconds: number) =>
      show(inside, { kind: 'toast', person: inside.rights.person.id, title, text, seconds }),
  },
};

const systemOperations: Record<string, Immediate> = {
  flush: { counted: true, run: (inside) => inside.flush() },
  require: { counted: false, run: mustBeAllowed },
  'id.new': { counted: false, run: ({ book }) => book.nextId++ },
  'a1.parse': { counted: false, run: (_, text: string) => parseA1(text) },
  'book.id': { counted: false, run: ({ book }) => book.settings.id },
  'book.bound': { counted: false, run: ({ rights }) => rights.container },
  'clock.now': { counted: false, run: ({ book }) => book.clock.now() },
  'clock.virtual': { counted: false, run: ({ book }) => book.clock.virtual },
  'clock.sleep': { counted: false, run: ({ pass }, ms: number) => pass(ms) },
  uuid: { counted: false, run: () => randomUUID() },
  'date.format': {
    counted: false,
    run: (_, at: number, zone: string, pattern: string) => formatDate(at, zone, pattern),
  },
  'script.zone': { counted: false, run: ({ rights }) => rights.scriptTimeZone },
  'script.authMode': { counted: false, run: ({ rights }) => rights.authMode },
  'person.key': { counted: false, run: ({ rights }) => rights.person.id },
  'person.locale': { counted: false, run: ({ rights, book }) => rights.person.locale ?? book.settings.locale },
  html: { counted: false, run: ({ rights }, name: string) => rights.html(name) },
  log: {
    counted: false,
    run: ({ logs }, level: LogLine['level'], text: string) => {
      logs.push({ level, text });
    },
  },
};

/** Every immediate operation by name. */
export const IMMEDIATE: Record<string, Immediate> = {
  ...lockOperations,
  ...storeOperations,
  ...screenOperations,
  ...systemOperations,
};
