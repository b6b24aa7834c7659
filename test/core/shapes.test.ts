import { list, nullable, object, type Shape, that } from '../../src/core/shapes';

const word = that<string>('a word', (value) => typeof value === 'string' && value !== '');

const judged = <T>(shape: Shape<T>, value: unknown) => {
  const faults: string[] = [];
  return { value: shape(value, 'call', faults), faults };
};

test('what fits comes back, and nothing else of it', () => {
  const shape = object({ name: word, more: list(object({ name: word })), note: nullable(word) });
  const value = { name: 'a', more: [{ name: 'b', left: 'out' }], note: null, other: 1 };
  expect(judged(shape, value)).toEqual({ value: { name: 'a', more: [{ name: 'b' }], note: null }, faults: [] });
});

test.each([
  [{ name: '' }, 'call.name: a word was expected'],
  [{}, 'call.name: a word was expected'],
  [{ name: null }, 'call.name: a word was expected'],
  [null, 'call: an object was expected'],
  ['text', 'call: an object was expected'],
])('%j is told with its place', (value, fault) => {
  expect(judged(object({ name: word }), value).faults[0]).toBe(fault);
});

test('a list names the part of it that differs, and nothing is a list that only looks like one', () => {
  expect(judged(list(word), ['a', 1, '']).faults).toEqual([
    'call.1: a word was expected',
    'call.2: a word was expected',
  ]);
  expect(judged(list(word), { length: 1, 0: 'a' })).toEqual({ value: [], faults: ['call: a list was expected'] });
});

test('a part called __proto__ lends no names to the value', () => {
  const hostile = JSON.parse('{"__proto__": {"name": "a"}}');
  expect(judged(object({ name: word }), hostile).value).toEqual({ name: undefined });
});
