/** Every key of the tagging screen, once: the panel acts by this table, and `?` shows it. */

export type KeyAction =
  | 'digit'
  | 'zero'
  | 'up'
  | 'down'
  | 'enter'
  | 'later'
  | 'ask'
  | 'no contact'
  | 'page up'
  | 'page down'
  | 'same'
  | 'add'
  | 'back'
  | 'forward'
  | 'reveal'
  | 'erase'
  | 'escape'
  | 'undo'
  | 'help';

/** `text`: the box takes the key as any box would. */
export type Meaning = KeyAction | 'text';

export interface KeyRow {
  /** Values of `event.key`. */
  keys: readonly string[];
  /** Held together with Ctrl, or ⌘ on a Mac. */
  ctrl?: true;
  /** A held key counts again and again. */
  repeats?: true;
  shown: string;
  empty: Meaning;
  typed: Meaning;
  /** What it does with the box empty, for people. */
  does: string;
  /** What it does with text in the box, where that is not just text. */
  doesTyped?: string;
}

export const KEYS: readonly KeyRow[] = [
  {
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    shown: '1–9',
    empty: 'digit',
    typed: 'text',
    does: 'pick that tag; then its subtag',
  },
  { keys: ['0'], shown: '0', empty: 'zero', typed: 'text', does: 'Uncategorized; after a tag: no subtag' },
  {
    keys: ['ArrowUp'],
    shown: '↑',
    repeats: true,
    empty: 'up',
    typed: 'up',
    does: 'highlight the row above',
    doesTyped: 'the same',
  },
  {
    keys: ['ArrowDown'],
    shown: '↓',
    repeats: true,
    empty: 'down',
    typed: 'down',
    does: 'highlight the row below; shows what belongs there',
    doesTyped: 'the same',
  },
  {
    keys: ['Enter'],
    shown: '⏎',
    empty: 'enter',
    typed: 'enter',
    does: 'save the highlighted row, else the pick; next ticket',
    doesTyped: 'take the highlighted row',
  },
  { keys: ['-'], shown: '-', empty: 'later', typed: 'text', does: 'put aside for later' },
  { keys: ['*'], shown: '*', empty: 'ask', typed: 'text', does: 'put aside and say why' },
  { keys: ['/'], shown: '/', empty: 'no contact', typed: 'text', does: 'pick Not a contact (spam, tests, doubles)' },
  {
    keys: ['PageUp'],
    shown: 'PgUp',
    repeats: true,
    empty: 'page up',
    typed: 'page up',
    does: 'scroll the ticket up',
    doesTyped: 'the same',
  },
  {
    keys: ['PageDown'],
    shown: 'PgDn',
    repeats: true,
    empty: 'page down',
    typed: 'page down',
    does: 'scroll the ticket down',
    doesTyped: 'the same',
  },
  { keys: ['='], shown: '=', empty: 'same', typed: 'text', does: 'pick the last ticket’s tag again' },
  {
    // The number pads of some countries have a comma.
    keys: ['.', ','],
    shown: '.',
    empty: 'reveal',
    typed: 'text',
    does: 'show private data in this ticket; again covers it',
  },
  { keys: ['+'], shown: '+', empty: 'add', typed: 'text', does: 'add a tag to the list' },
  {
    keys: ['ArrowLeft'],
    shown: '←',
    repeats: true,
    empty: 'back',
    typed: 'text',
    does: 'back through my last 20 tickets',
    doesTyped: 'move in the text',
  },
  {
    keys: ['ArrowRight'],
    shown: '→',
    repeats: true,
    empty: 'forward',
    typed: 'text',
    does: 'forward again, to the open ticket',
    doesTyped: 'move in the text',
  },
  {
    keys: ['Backspace'],
    shown: '⌫',
    repeats: true,
    empty: 'erase',
    typed: 'text',
    does: 'unpick',
    doesTyped: 'edit; a held key stops at empty',
  },
  {
    keys: ['Escape', 'Esc'],
    shown: 'Esc',
    empty: 'escape',
    typed: 'escape',
    does: 'unpick',
    doesTyped: 'clear the box',
  },
  {
    keys: ['z', 'Z'],
    ctrl: true,
    shown: 'Ctrl/⌘ Z',
    empty: 'undo',
    typed: 'text',
    does: 'undo the last decision',
    doesTyped: 'undo typing',
  },
  { keys: ['?'], shown: '?', empty: 'help', typed: 'text', does: 'these keys' },
];

/** What a keyboard event says, without the event. `altGraph`: the modifier that types the third character of a key. */
export interface Press {
  key: string;
  ctrl: boolean;
  meta: boolean;
  alt: boolean;
  shift: boolean;
  altGraph: boolean;
  repeat: boolean;
  composing: boolean;
}

/** Space means nothing in an empty box: it would only hide the digits' meaning. */
const freely = (press: Press, boxEmpty: boolean): Meaning | 'nothing' => {
  if (boxEmpty && press.key === ' ') return 'nothing';
  return press.repeat ? 'nothing' : 'text';
};

const rowOf = (press: Press, held: boolean): KeyRow | undefined =>
  KEYS.find((row) => row.keys.includes(press.key) && (row.ctrl === true) === held);

/**
 * What a key press means: an action, text for the box, or nothing (the key is swallowed).
 * A held Backspace never unpicks: it stops when the box is empty.
 */
export function meaningOf(press: Press, boxEmpty: boolean): Meaning | 'nothing' {
  if (press.composing) return 'text';
  const held = (press.ctrl || press.meta) && !press.altGraph;
  if (press.alt && !press.altGraph) return 'text';
  const row = rowOf(press, held);
  if (row === undefined || (held && press.shift)) return held ? 'text' : freely(press, boxEmpty);
  const meaning = boxEmpty ? row.empty : row.typed;
  if (press.repeat && (row.repeats !== true || meaning === 'erase')) return 'nothing';
  return meaning;
}
