import { createKeeping } from '../../../sidebar/state/keeping';
import type { Operation } from '../../../sidebar/state/outbox';
import { UNDECIDED } from '../../../src/core/tickets/ticketState';
import { memoryStore } from '../memoryStore';

const HERE = { spreadsheet: 'sheet-1', account: 'key-1', sheetId: 7 };

const operation = (id: string, when: number): Operation => ({
  id,
  sealed: false,
  choices: [
    {
      id: '48001',
      row: 2,
      seen: UNDECIDED,
      chosen: { tag: 'A', subtag: '', aside: '' },
      when,
      how: 'panel',
      revision: 0,
    },
  ],
});

test('what one panel keeps the next one finds, oldest first and sealed', () => {
  const store = memoryStore();
  const first = createKeeping(store, HERE);
  first.keep(operation('late', 20));
  first.keep(operation('early', 10));
  const found = createKeeping(store, HERE).leftOver();
  expect(found).toEqual([
    { ...operation('early', 10), sealed: true },
    { ...operation('late', 20), sealed: true },
  ]);
});

test('another spreadsheet and another account find nothing', () => {
  const store = memoryStore();
  createKeeping(store, HERE).keep(operation('op', 1));
  expect(createKeeping(store, { ...HERE, spreadsheet: 'sheet-2' }).leftOver()).toEqual([]);
  expect(createKeeping(store, { ...HERE, account: 'key-2' }).leftOver()).toEqual([]);
});

test('another tab finds nothing, and is told how many wait elsewhere', () => {
  const store = memoryStore();
  createKeeping(store, HERE).keep(operation('op', 1));
  const other = createKeeping(store, { ...HERE, sheetId: 77 });
  expect(other.leftOver()).toEqual([]);
  expect([other.elsewhere(), createKeeping(store, HERE).elsewhere()]).toEqual([1, 0]);
});

test('what waits of another account is told, of another spreadsheet it is not', () => {
  const store = memoryStore();
  createKeeping(store, HERE).keep(operation('op', 1));
  createKeeping(store, { ...HERE, spreadsheet: 'sheet-2', account: 'key-2' }).keep(operation('op', 1));
  const other = createKeeping(store, { ...HERE, account: 'key-3' });
  expect([other.ofOthers(), createKeeping(store, HERE).ofOthers()]).toEqual([1, 0]);
  store.refuse = true;
  expect(other.ofOthers()).toBe(0);
});

test('what was acknowledged is gone', () => {
  const store = memoryStore();
  const keeping = createKeeping(store, HERE);
  keeping.keep(operation('op', 1));
  keeping.drop(operation('op', 1));
  expect(store.texts.size).toBe(0);
});

test('what another panel has added to since is not gone with what was acknowledged', () => {
  const store = memoryStore();
  const keeping = createKeeping(store, HERE);
  const sent = operation('op', 1);
  const grown = { ...sent, choices: [...sent.choices, ...operation('op', 2).choices] };
  keeping.keep(grown);
  keeping.drop(sent);
  expect(keeping.leftOver()).toEqual([{ ...grown, sealed: true }]);
});

test.each(['', 'nonsense', '[]', '{}', '[{"id":1}]', '[null]', '[{"id":"a","row":1}]'])(
  'text that no panel wrote is left alone: %s',
  (text) => {
    const store = memoryStore();
    store.texts.set('tagsheet:sheet-1:key-1:7:op', text);
    expect(createKeeping(store, HERE).leftOver()).toEqual([]);
  },
);

test('storage that is refused is told, and breaks nothing', () => {
  const store = memoryStore();
  store.refuse = true;
  const keeping = createKeeping(store, HERE);
  expect(keeping.keep(operation('op', 1))).toBe(false);
  expect([keeping.leftOver(), keeping.elsewhere()]).toEqual([[], 0]);
  expect(() => keeping.drop(operation('op', 1))).not.toThrow();
});
