import { createKeeping } from '../../../sidebar/state/keeping';
import type { Operation } from '../../../sidebar/state/outbox';
import { UNDECIDED } from '../../../src/core/ticketState';
import { memoryStore } from '../memoryStore';

const operation = (id: string, when: number): Operation => ({
  id,
  sealed: false,
  choices: [{ id: '48001', row: 2, seen: UNDECIDED, chosen: { tag: 'A', subtag: '', aside: '' }, when, how: 'panel' }],
});

test('what one panel keeps the next one finds, oldest first and sealed', () => {
  const store = memoryStore();
  const first = createKeeping(store, 'sheet-1', 'key-1');
  first.keep(operation('late', 20));
  first.keep(operation('early', 10));
  const found = createKeeping(store, 'sheet-1', 'key-1').leftOver();
  expect(found).toEqual([
    { ...operation('early', 10), sealed: true },
    { ...operation('late', 20), sealed: true },
  ]);
});

test('another spreadsheet and another account find nothing', () => {
  const store = memoryStore();
  createKeeping(store, 'sheet-1', 'key-1').keep(operation('op', 1));
  expect(createKeeping(store, 'sheet-2', 'key-1').leftOver()).toEqual([]);
  expect(createKeeping(store, 'sheet-1', 'key-2').leftOver()).toEqual([]);
});

test('what was acknowledged is gone', () => {
  const store = memoryStore();
  const keeping = createKeeping(store, 'sheet-1', 'key-1');
  keeping.keep(operation('op', 1));
  keeping.drop('op');
  expect(store.texts.size).toBe(0);
});

test.each(['', 'nonsense', '[]', '{}', '[{"id":1}]', '[null]', '[{"id":"a","row":1}]'])(
  'text that no panel wrote is left alone: %s',
  (text) => {
    const store = memoryStore();
    store.texts.set('tagsheet:sheet-1:key-1:op', text);
    expect(createKeeping(store, 'sheet-1', 'key-1').leftOver()).toEqual([]);
  },
);

test('storage that is refused is told, and breaks nothing', () => {
  const store = memoryStore();
  store.refuse = true;
  const keeping = createKeeping(store, 'sheet-1', 'key-1');
  expect(keeping.keep(operation('op', 1))).toBe(false);
  expect(keeping.leftOver()).toEqual([]);
  expect(() => keeping.drop('op')).not.toThrow();
});
