/** Sentences of the panel that depend on what happened. Pure. */
import type { Progress } from '../../src/contract/session';
import { counted, grouped } from '../../src/core/counted';
import { showDay } from '../../src/core/dates/dates';
import { formatTagPath } from '../../src/core/tags/tagPath';
import type { TicketState } from '../../src/core/tickets/ticketState';
import { brief } from './ticketText';

/** A state as people read it. */
export function stateWords(state: TicketState): string {
  if (state.tag !== '') return brief(formatTagPath(state));
  return state.aside === '' ? 'no tag' : `put aside (${brief(state.aside)})`;
}

/** The ID as people say it: `#` before plain numbers only. */
export const ticketName = (id: string): string => (/^\d+$/.test(id) ? `#${id}` : id);

const AGO: readonly (readonly [seconds: number, unit: string])[] = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
];

/** @example agoWords(130_000) // '2 min ago' */
export function agoWords(ms: number): string {
  const seconds = Math.max(0, ms / 1000);
  const found = AGO.find(([least]) => seconds >= least);
  return found === undefined ? 'just now' : `${Math.floor(seconds / found[0])} ${found[1]} ago`;
}

/** A silence shorter than this is Google's usual pace. */
export const SILENCE_TOLD = 20_000;

const keptWhere = (keptHere: boolean): string =>
  keptHere
    ? 'kept on this computer. Go on tagging; leave this tab open.'
    : 'only in this panel. Do not close or reload it.';

const are = (count: number, noun: string): string => `${counted(count, noun)} ${count === 1 ? 'is' : 'are'}`;

/** @example silenceSentence(43_000, 12, true) // 'No answer from Google for 40 s. 12 tags are kept on this computer. …' */
export function silenceSentence(ms: number, unsaved: number, keptHere: boolean): string {
  const seconds = Math.floor(ms / 10_000) * 10;
  return `No answer from Google for ${seconds} s. ${are(unsaved, 'tag')} ${keptWhere(keptHere)}`;
}

const SETUP_HELPS: readonly string[] = [
  'not-set-up',
  'dump-gone',
  'column-gone',
  'column-doubled',
  'ids-faulty',
  'tags-missing',
];

/** Whether choosing tab and columns again can end the failure. */
export const setupHelps = (code: string): boolean => SETUP_HELPS.includes(code);

/** Saving was refused for good until somebody does something about it. */
export const refusedSentence = (message: string, unsaved: number): string =>
  `${message} ${counted(unsaved, 'tag')} not saved yet.`;

/** The same answer again and again, though it may pass. */
export const stubbornSentence = (message: string, unsaved: number, keptHere: boolean): string =>
  `${message} ${are(unsaved, 'tag')} ${keptWhere(keptHere)}`;

/** @example waitSentence(2) // '2 tags wait here.' */
export const waitSentence = (unsaved: number): string =>
  `${counted(unsaved, 'tag')} ${unsaved === 1 ? 'waits' : 'wait'} here.`;

/** Somebody else used this computer, or Google answers as another of one's own accounts. */
export const othersSentence = (count: number): string =>
  `${are(count, 'tag')} of another Google account kept on this computer, not saved. Open this spreadsheet with that account to save ${count === 1 ? 'it' : 'them'}.`;

/** The method's share of tickets that the first pass decides. */
const USUAL_SHARE = '80–90\u00a0% is usual';

/** @example firstPassSentence({ tagged: 2141, tickets: 2500, aside: 359, … }) // 'First pass done: 2,141 of 2,500 tagged (86 %; …'  */
export function firstPassSentence({ tagged, tickets, aside }: Progress): string {
  const share = Math.round((100 * tagged) / tickets);
  const done = `First pass done: ${grouped(tagged)} of ${grouped(tickets)} tagged (${share}\u00a0%; ${USUAL_SHARE}).`;
  return `${done} ${grouped(aside)} ${aside === 1 ? 'waits' : 'wait'}.`;
}

const dayWords = (day: string): string => showDay(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** @example periodWords('2026-03-02', '2026-03-31') // '2 Mar 2026 – 31 Mar 2026' */
export const periodWords = (first: string, last: string): string =>
  first === last ? dayWords(first) : `${dayWords(first)} – ${dayWords(last)}`;

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** @example shortDay('2026-11-26') // 'Thu 26 Nov' */
export function shortDay(day: string): string {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${dayWords(day).split(' ').slice(0, 2).join(' ')}`;
}

/** How many rows cannot be tagged, in a sentence; '' when all can. */
export const faultyIds = ({ blank, doubled }: { blank: number; doubled: number }): string =>
  blank + doubled === 0
    ? ''
    : `${counted(blank + doubled, 'row')} without an ID of their own cannot be tagged. ☰ › Set up again adds a key column.`;
