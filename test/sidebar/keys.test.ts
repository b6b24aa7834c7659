import { KEYS, meaningOf, type Press } from '../../sidebar/keys';

const press = (key: string, change: Partial<Press> = {}): Press => ({
  key,
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  altGraph: false,
  repeat: false,
  composing: false,
  ...change,
});

const TABLE: [key: string, empty: string, typed: string][] = [
  ['1', 'digit', 'text'],
  ['9', 'digit', 'text'],
  ['0', 'zero', 'text'],
  ['ArrowUp', 'up', 'up'],
  ['ArrowDown', 'down', 'down'],
  ['Enter', 'enter', 'enter'],
  ['-', 'later', 'text'],
  ['*', 'ask', 'text'],
  ['/', 'no contact', 'text'],
  ['PageUp', 'page up', 'page up'],
  ['PageDown', 'page down', 'page down'],
  ['=', 'same', 'text'],
  ['.', 'reveal', 'text'],
  [',', 'reveal', 'text'],
  ['+', 'add', 'text'],
  ['ArrowLeft', 'back', 'text'],
  ['ArrowRight', 'forward', 'text'],
  ['Backspace', 'erase', 'text'],
  ['Escape', 'escape', 'escape'],
  ['?', 'help', 'text'],
  ['l', 'text', 'text'],
  ['é', 'text', 'text'],
  [' ', 'nothing', 'text'],
  ['Home', 'text', 'text'],
];

test.each(TABLE)('%s means %s in an empty box and %s beside text', (key, empty, typed) => {
  expect(meaningOf(press(key), true)).toBe(empty);
  expect(meaningOf(press(key), false)).toBe(typed);
});

test.each(['ctrl', 'meta'] as const)('%s+Z undoes the last decision only where there is no typing to undo', (held) => {
  expect(meaningOf(press('z', { [held]: true }), true)).toBe('undo');
  expect(meaningOf(press('z', { [held]: true }), false)).toBe('text');
  expect(meaningOf(press('z', { [held]: true, repeat: true }), true)).toBe('nothing');
  expect(meaningOf(press('z', { [held]: true, shift: true }), true)).toBe('text');
});

test('other shortcuts of the browser stay the browser’s', () => {
  for (const key of ['c', 'v', '-', '+', '0', '1', 'Enter'])
    expect(meaningOf(press(key, { ctrl: true }), true)).toBe('text');
  expect(meaningOf(press('1', { alt: true }), true)).toBe('text');
});

test('a character typed with AltGr counts as that character', () => {
  expect(meaningOf(press('/', { ctrl: true, alt: true, altGraph: true }), true)).toBe('no contact');
});

test('while an input method composes, every key is its own', () => {
  for (const { keys } of KEYS)
    for (const key of keys) expect(meaningOf(press(key, { composing: true }), true)).toBe('text');
});

test('only arrows, paging and Backspace repeat', () => {
  const repeating = KEYS.flatMap(({ keys }) => keys).filter(
    (key) => meaningOf(press(key, { repeat: true }), false) !== 'nothing',
  );
  expect(repeating.sort()).toEqual(
    ['ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'Backspace', 'PageDown', 'PageUp'].sort(),
  );
  for (const key of ['a', 'Delete', 'Home']) expect(meaningOf(press(key, { repeat: true }), false)).toBe('nothing');
});

test('a held Backspace stops when the box is empty', () => {
  expect(meaningOf(press('Backspace', { repeat: true }), false)).toBe('text');
  expect(meaningOf(press('Backspace', { repeat: true }), true)).toBe('nothing');
});

test('every key is explained once', () => {
  const keys = KEYS.flatMap((row) => row.keys.map((key) => (row.ctrl ? `ctrl ${key}` : key)));
  expect(new Set(keys).size).toBe(keys.length);
  for (const row of KEYS) {
    expect(row.does).not.toBe('');
    if (row.typed !== 'text') expect(row.doesTyped).toBeDefined();
  }
});
