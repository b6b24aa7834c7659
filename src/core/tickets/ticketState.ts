/** What a ticket is at the moment: tagged, put aside, or still to do. */

/** Our three cells of a ticket's row, trimmed. A tagged ticket has a `tag`; `aside` holds the reason it waits. */
export interface TicketState {
  tag: string;
  subtag: string;
  aside: string;
}

/** A ticket nobody has decided yet. */
export const UNDECIDED: Readonly<TicketState> = { tag: '', subtag: '', aside: '' };

/** Tagged means: has a tag, Uncategorized and Not a contact included. */
export const isTagged = (state: TicketState): boolean => state.tag !== '';

/** Put aside and not tagged since: a tag typed by hand wins over an old reason. */
export const isAside = (state: TicketState): boolean => state.tag === '' && state.aside !== '';

/** Same cells, whatever the order of keys. */
export const sameState = (a: TicketState, b: TicketState): boolean =>
  a.tag === b.tag && a.subtag === b.subtag && a.aside === b.aside;

const ASIDE = 'Put aside: ';
const SUBTAG = ' › ';
const ALSO_ASIDE = ' | ';
const MARK = '\\';

const escaped = (name: string): string => name.replace(/[\\›|]/g, (mark) => MARK + mark);

/** A tag that reads like a put-aside note gets a mark in front. */
const escapedTag = (tag: string): string => (tag.startsWith(ASIDE.trim()) ? MARK : '') + escaped(tag);

/**
 * The state in words, for the log; `parseState` reads it back. A backslash goes before `›`, `|` and `\` inside a name,
 * and before a tag that begins with "Put aside:". What people may leave behind by hand is kept too: a subtag without
 * tag (`› Subtag`), and a tag with an old reason (`Tag | Put aside: reason`).
 * @example describeState({tag: 'Order Inquiry', subtag: 'Not Late', aside: ''}) // 'Order Inquiry › Not Late'
 * @example describeState({tag: '', subtag: '', aside: 'unclear'}) // 'Put aside: unclear'
 */
export function describeState({ tag, subtag, aside }: TicketState): string {
  const path = (escapedTag(tag) + (subtag === '' ? '' : SUBTAG + escaped(subtag))).replace(/^ ›/, '›');
  if (aside === '') return path;
  return `${path === '' ? '' : path + ALSO_ASIDE}${ASIDE}${escaped(aside)}`;
}

/** Splits at the first `separator` that no mark protects; the rest is null where there is none. */
function splitOnce(text: string, separator: string): [string, string | null] {
  const at = separator.trim();
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === MARK) i += 1;
    else if (text[i] === at && text.slice(i - 1, i + 2) === separator) {
      return [text.slice(0, i - 1), text.slice(i + 2)];
    }
  }
  return [text, null];
}

const unescaped = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

const withoutPrefix = (text: string, prefix: string): string | null =>
  text.startsWith(prefix) && text.length > prefix.length ? text.slice(prefix.length) : null;

/**
 * The state that `describeState` put into words; null for any other text.
 * @example parseState('Put aside: unclear') // {tag: '', subtag: '', aside: 'unclear'}
 */
export function parseState(text: string): TicketState | null {
  const asideOnly = withoutPrefix(text, ASIDE);
  const [path, note] = asideOnly === null ? splitOnce(text, ALSO_ASIDE) : ['', text];
  const reason = note === null ? '' : withoutPrefix(note, ASIDE);
  const [first, second] = splitOnce(path.replace(/^› /, SUBTAG), SUBTAG);
  if (reason === null) return null;
  const state = { tag: unescaped(first), subtag: unescaped(second ?? ''), aside: unescaped(reason) };
  // Whatever would be written otherwise was written by a person.
  return describeState(state) === text ? state : null;
}
