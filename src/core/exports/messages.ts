/** Exports with one row a message: told, and their rows put together as tickets. */
import { type Cell, cellText } from '../cell';
import { normalizeHeader } from '../headers/headerText';
import type { RoleColumns } from '../headers/roles';

/** So many of the rows repeat an ID where a row is a message. */
const REPEATING = 0.2;

/**
 * Is a row a message rather than a ticket? IDs repeat, and rows of one ID say different things; a tab where they say
 * the same was exported twice.
 * @param ids of all rows
 * @param sample some first rows, with the text of each
 */
export function areMessages(ids: readonly string[], sample: readonly { id: string; text: string }[]): boolean {
  const filled = ids.filter((id) => id !== '');
  const repeating = filled.length - new Set(filled).size;
  if (filled.length === 0 || repeating / filled.length < REPEATING) return false;
  const texts = new Map<string, string>();
  const pairs = sample.flatMap(({ id, text }) => {
    const before = texts.get(id);
    texts.set(id, text);
    return before === undefined || id === '' ? [] : [before === text];
  });
  return pairs.length === 0 || pairs.includes(false);
}

/** 0-based columns of what a message is told by, beside those of the roles. */
export interface MessageColumns {
  /** When the message was sent. */
  time: number | null;
  /** Whether a customer or the team wrote it. */
  direction: number | null;
  /** Who wrote it, where one column says so of both sides. */
  author: number | null;
}

const TIMES = 'messagedate messagecreatedat messagetime messagesentat sentat senttime datesent timestamp';
const DIRECTIONS =
  'direction messagedirection messageauthortype authortype sendertype senderrole authorrole isincoming incoming inbound messagetype type';
const AUTHORS =
  'messageauthorname authorname author messageauthor messagefrom sendername sender from messageauthoremail';

const CUSTOMER =
  ' in inbound incoming received customer user contact lead visitor client enduser requester true yes 1 ';
const TEAM =
  ' out outbound outgoing sent agent admin teammate bot operator staff support team system note comment false no 0 ';

const word = (value: Cell): string => normalizeHeader(cellText(value));

const named = (header: readonly string[], names: string): number | null => {
  const plain = header.map(normalizeHeader);
  const found = names.split(' ').map((name) => plain.indexOf(name));
  return found.find((index) => index >= 0) ?? null;
};

/** A column called `type` may hold something else: it counts only where its words are known. */
function directionColumn(header: readonly string[], sample: readonly Cell[][]): number | null {
  const known = (column: number) =>
    sample.every(
      (row) => ` ${CUSTOMER}${TEAM} `.includes(` ${word(row[column] ?? '')} `) || word(row[column] ?? '') === '',
    );
  const fitting = DIRECTIONS.split(' ').flatMap((name) => {
    const column = header.map(normalizeHeader).indexOf(name);
    return column >= 0 && known(column) ? [column] : [];
  });
  return fitting[0] ?? null;
}

export const messageColumns = (
  header: readonly string[],
  sample: readonly Cell[][],
  roles: RoleColumns,
): MessageColumns => ({
  time: named(header, TIMES) ?? roles.date,
  direction: directionColumn(header, sample),
  author: named(header, AUTHORS),
});

/** What a message is to its ticket. */
export interface Message {
  id: string;
  /** For putting in order; null where it cannot be read. */
  time: number | null;
  /** Its author line: who and when, as people read it. */
  head: string;
  text: string;
  fromCustomer: boolean;
}

/**
 * Whether a customer wrote it: what the column says, and where it says nothing, yes.
 * @example isFromCustomer('Outbound') // false
 */
export const isFromCustomer = (direction: Cell): boolean => !TEAM.includes(` ${word(direction)} `);

/** One ticket of several rows. */
export interface FoldedTicket {
  /** Index of the row that speaks for it: its first message of a customer. */
  row: number;
  /** All other messages in order of time, each below its author line. */
  responses: string;
}

/** A cell holds 50,000 characters. */
const LONGEST = 49_000;

function joined(messages: readonly Message[]): string {
  let text = '';
  for (const [index, { head, text: said }] of messages.entries()) {
    const part = `${index > 0 ? '\n\n' : ''}${head === '' ? '' : `${head}\n`}${said}`;
    if (text.length + part.length > LONGEST) {
      const rest = messages.length - index;
      return `${text}${part.slice(0, Math.max(0, LONGEST - text.length))}\n… cut here: a cell holds 50,000 characters; ${rest} of ${messages.length} messages are not here in full.`;
    }
    text += part;
  }
  return text;
}

interface Placed extends Message {
  row: number;
}

/** Where one time cannot be read, the order of the rows holds for the whole ticket. */
function inOrder(messages: readonly Placed[]): Placed[] {
  if (messages.some(({ time }) => time === null)) return [...messages];
  return [...messages].sort((a, b) => (a.time ?? 0) - (b.time ?? 0) || a.row - b.row);
}

/**
 * Tickets of messages, in the order in which their IDs first stand. A ticket's own row is that of its first message of
 * a customer, else of its first one.
 * @param messages one for each row; those without an ID are left out
 * @example foldMessages([{id: '1', text: 'Hi', …}, {id: '1', text: 'Hello', …}]) // [{row: 0, responses: '…\nHello'}]
 */
export function foldMessages(messages: readonly Message[]): FoldedTicket[] {
  const tickets = new Map<string, Placed[]>();
  messages.forEach((message, row) => {
    if (message.id === '') return;
    const known = tickets.get(message.id);
    if (known) known.push({ ...message, row });
    else tickets.set(message.id, [{ ...message, row }]);
  });
  return [...tickets.values()].map((all) => {
    const ordered = inOrder(all);
    const first = ordered.find(({ fromCustomer }) => fromCustomer) ?? ordered[0];
    const others = ordered.filter((message) => message !== first && message.text.trim() !== '');
    return { row: first?.row ?? 0, responses: joined(others) };
  });
}
