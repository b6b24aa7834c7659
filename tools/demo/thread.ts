/** The column of responses: what was said after the first message. */
import type { Dice } from './dice';
import { fill } from './fill';
import { AFTERWARDS, PHRASES } from './phrases';
import type { Reason, Situation } from './situation';

type Slots = Readonly<Record<string, string>>;

export interface Thread {
  text: string;
  status: 'New' | 'Open' | 'Pending' | 'Solved' | 'Closed';
}

const HOUR = 60 * 60 * 1000;

/** `2026-03-04 15:17`. */
const stamp = (moment: Date): string => moment.toISOString().slice(0, 16).replace('T', ' ');

const messagesOf = (reason: Reason, situation: Situation, throws: Dice): readonly string[] => {
  if (situation.thread) return situation.thread;
  if (reason.replies.length === 0 || throws.chance(0.15)) return [];
  const foreign = situation.language !== undefined;
  const reply = foreign ? PHRASES[situation.language ?? 'en'].reply : throws.pick(reason.replies);
  return !foreign && throws.chance(0.35) ? [reply, ...throws.pick(AFTERWARDS)] : [reply];
};

const statusAfter = (messages: readonly string[], throws: Dice): Thread['status'] => {
  const last = messages[messages.length - 1];
  if (last === undefined) return throws.pick(['New', 'New', 'Open']);
  return last.startsWith('> ')
    ? throws.pick(['Open', 'Solved'])
    : throws.pick(['Pending', 'Solved', 'Solved', 'Closed']);
};

/** The messages after the first, oldest first, each with its moment (UTC) and sender; `''` where nobody answered. */
export const makeThread = (reason: Reason, situation: Situation, slots: Slots, created: Date, throws: Dice): Thread => {
  const messages = messagesOf(reason, situation, throws);
  let moment = created.getTime();
  const lines = messages.map((message) => {
    moment += throws.between(15, 20 * 60) * (HOUR / 60);
    const mine = message.startsWith('> ');
    const sender = mine ? slots.first : `${slots.agent} (Nordlicht Supply)`;
    return `${stamp(new Date(moment))} ${sender}: ${fill(mine ? message.slice(2) : message, slots, throws)}`;
  });
  return { text: lines.join('\n\n'), status: statusAfter(messages, throws) };
};
