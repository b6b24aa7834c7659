/** What takes effect at once, past the buffer: stores, lock, screen, selection, clock, permissions. */
import type { LogLine, MenuItemView, RangeRef, UiEvent } from '../view';
import { parseA1 } from './a1';
import { cacheOf, propertiesOf, selectionOf } from './book';
import { cacheGet, cachePut } from './cache';
import { bookOperations } from './immediate/book';
import { byteOperations } from './immediate/bytes';
import { lockOperations } from './immediate/locks';
import { permissionOperations } from './immediate/permissions';
import { questionOperations } from './immediate/questions';
import { setProperties } from './properties';
import type { Immediates, Inside } from './session';

const storeOperations: Immediates = {
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

const screenOperations: Immediates = {
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
  'ui.toast': {
    counted: false,
    run: (inside, text: string, title: string | null, seconds: number) =>
      show(inside, { kind: 'toast', person: inside.rights.person.id, title, text, seconds }),
  },
};

const systemOperations: Immediates = {
  flush: { counted: true, run: (inside) => inside.flush() },
  'id.new': { counted: false, run: ({ book }) => book.nextId++ },
  'a1.parse': { counted: false, run: (_, text: string) => parseA1(text) },
  'clock.now': { counted: false, run: ({ book }) => book.clock.now() },
  'clock.virtual': { counted: false, run: ({ book }) => book.clock.virtual },
  'clock.sleep': { counted: false, run: ({ pass }, ms: number) => pass(ms) },
  'script.zone': { counted: false, run: ({ rights }) => rights.scriptTimeZone },
  'script.scopes': { counted: false, run: ({ rights }) => rights.scopes },
  'script.advanced': { counted: false, run: ({ rights }) => rights.advancedServices ?? [] },
  'script.authMode': { counted: false, run: ({ rights }) => rights.authMode },
  'person.edits': { counted: false, run: ({ rights }) => rights.person.access !== 'view' },
  'person.email': { counted: false, run: ({ rights }) => rights.person.email ?? '' },
  'person.key': { counted: false, run: ({ rights }) => rights.person.id },
  'person.locale': { counted: false, run: ({ rights, book }) => rights.person.locale ?? book.settings.locale },
  'log.read': {
    counted: false,
    run: ({ logs }) => logs.filter((line) => line.level === 'log').map((line) => line.text),
  },
  'log.clear': { counted: false, run: ({ logs }) => void logs.splice(0, logs.length) },
  html: { counted: false, run: ({ rights }, name: string) => rights.html(name) },
  log: {
    counted: false,
    run: ({ logs }, level: LogLine['level'], text: string) => {
      logs.push({ level, text });
    },
  },
};

/** Every immediate operation by name. */
export const IMMEDIATE: Immediates = {
  ...permissionOperations,
  ...lockOperations,
  ...storeOperations,
  ...screenOperations,
  ...questionOperations,
  ...bookOperations,
  ...systemOperations,
  ...byteOperations,
};
