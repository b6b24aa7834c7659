/** The column of responses: what was said after the first message. */
import type { Dice } from './dice';
import { fill } from './fill';
import { atWork } from './moments';
import { AFTERWARDS, PHRASES } from './phrases';
import type { Channel, Reason, Situation } from './situation';

interface Thread {
  text: string;
  status: 'New' | 'Open' | 'Pending' | 'Solved' | 'Closed';
}

const MINUTE = 60 * 1000;

/** `2026-03-04 15:17`. */
const stamp = (moment: number): string => new Date(moment).toISOString().slice(0, 16).replace('T', ' ');

const isCustomers = (message: string): boolean => message.startsWith('> ');

/** What followed. A phone note says itself how the call ended, so it gets no usual reply. */
export const messagesOf = (reason: Reason, situation: Situation, channel: Channel, throws: Dice): readonly string[] => {
  if (situation.thread) return situation.thread;
  if (channel === 'Phone note' || reason.replies.length === 0 || throws.chance(0.15)) return [];
  if (situation.language) return [PHRASES[situation.language].reply];
  const reply = throws.pick(reason.replies);
  return throws.chance(0.35) ? [reply, ...throws.pick(AFTERWARDS)] : [reply];
};

const statusAfter = (messages: readonly string[], channel: Channel, throws: Dice): Thread['status'] => {
  const last = messages[messages.length - 1];
  if (last === undefined) return throws.pick(channel === 'Phone note' ? ['Solved', 'Pending'] : ['New', 'New', 'Open']);
  return throws.pick(isCustomers(last) ? ['Open', 'Solved'] : ['Pending', 'Solved', 'Solved', 'Closed']);
};

/** Agents answer while they are at work; customers when they like. In milliseconds since 1970. */
const nextMoment = (before: number, message: string, hurry: boolean, throws: Dice): number => {
  const soon = before + throws.between(4, 40) * MINUTE;
  if (hurry) return soon;
  if (isCustomers(message)) return before + throws.between(5, 30 * 60) * MINUTE;
  return atWork(soon + throws.between(0, 20 * 60) * MINUTE);
};

/** Each message with its moment (UTC) and sender, oldest first; `''` where nobody answered. */
export const makeThread = (
  messages: readonly string[],
  { created, channel, hurry }: { created: Date; channel: Channel; hurry: boolean },
  slots: Readonly<Record<string, string>>,
  throws: Dice,
): Thread => {
  let moment = created.getTime();
  const lines = messages.map((message) => {
    moment = nextMoment(moment, message, hurry, throws);
    const sender = isCustomers(message) ? slots.first : `${slots.agent} (Nordlicht Supply)`;
    return `${stamp(moment)} ${sender}: ${fill(message.replace(/^> /, ''), slots, throws)}`;
  });
  return { text: lines.join('\n\n'), status: statusAfter(messages, channel, throws) };
};
