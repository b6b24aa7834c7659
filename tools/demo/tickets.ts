/** The tickets of the demo dump, made from the hand-written ones. */
import { composeBody, composeSubject } from './compose';
import { type Customer, makeCustomers, pickCustomer } from './customers';
import type { Dice } from './dice';
import { momentIn, momentInOutage, PERIODS } from './moments';
import { REASONS } from './reasons';
import type { Channel, Reason, Season, Situation } from './situation';
import { makeSlots } from './slots';
import { makeThread, messagesOf } from './thread';

interface DemoTicket {
  season: Season;
  /** The right tag path. */
  tag: string;
  subtag: string;
  created: Date;
  channel: Channel;
  requester: string;
  subject: string;
  body: string;
  responses: string;
  status: string;
}

type Customers = ReturnType<typeof makeCustomers>;

const SEASONS: readonly Season[] = [0, 1, 2];
const MINUTE = 60 * 1000;

/** How many tickets came in twice; with the hand-written ones they make 600. */
const DOUBLES = 4;

const WRITTEN: readonly Channel[] = [
  ...(['Email', 'Email', 'Email', 'Contact form', 'Contact form'] as const),
  ...(['Chat', 'Chat', 'Instagram'] as const),
];

const channelOf = (situation: Situation, throws: Dice): Channel =>
  situation.channel ?? throws.pick(situation.language ? ['Email', 'Contact form'] : WRITTEN);

const requesterOf = (customer: Customer, channel: Channel): string => {
  if (channel === 'Instagram') return customer.handle;
  if (channel === 'Phone note') return customer.phone;
  return channel === 'Chat' ? customer.name : `${customer.name} <${customer.email}>`;
};

const makeTicket = (
  reason: Reason,
  situation: Situation,
  season: Season,
  customers: Customers,
  throws: Dice,
): DemoTicket => {
  const channel = channelOf(situation, throws);
  const customer = pickCustomer(customers, situation.language ?? 'en', throws);
  const outage = reason.subtag === 'During outage';
  const created = outage ? momentInOutage(throws) : momentIn(PERIODS[season], throws);
  const slots = makeSlots(customer, customer.orders[season], created, situation.kind, throws);
  const messages = messagesOf(reason, situation, channel, throws);
  const thread = makeThread(messages, { created, channel, hurry: reason.hurry ?? false }, slots, throws);
  return {
    season,
    tag: reason.tag,
    subtag: reason.subtag,
    created,
    channel,
    requester: requesterOf(customer, channel),
    subject: composeSubject(situation, channel, slots, throws),
    body: composeBody(situation, channel, slots, throws),
    responses: thread.text,
    status: thread.status,
  };
};

/** Throws again while somebody else has written the very same words. */
const makeFreshTicket = (make: () => DemoTicket, seen: Set<string>): DemoTicket => {
  let ticket = make();
  for (let tries = 0; tries < 20 && ticket.body !== '' && seen.has(ticket.body); tries += 1) ticket = make();
  seen.add(ticket.body);
  return ticket;
};

/** The text of this season used least so far; those in other languages come half as often. */
const nextText = (
  texts: readonly Situation[],
  season: Season,
  used: Map<Situation, number>,
  throws: Dice,
): Situation => {
  const fitting = texts.filter((text) => text.season === undefined || text.season === season);
  const [text] = throws.shuffle(fitting).sort((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0));
  if (!text) throw new Error(`A reason has no text for season ${season}`);
  used.set(text, (used.get(text) ?? 0) + (text.language ? 2 : 1));
  return text;
};

const ticketsOf = (reason: Reason, customers: Customers, seen: Set<string>, throws: Dice): DemoTicket[] => {
  const used = new Map<Situation, number>();
  const seasons = SEASONS.flatMap((season) => Array.from({ length: reason.often[season] }, () => season));
  return seasons.map((season) => {
    const situation = nextText(reason.situations, season, used, throws);
    return makeFreshTicket(() => makeTicket(reason, situation, season, customers, throws), seen);
  });
};

/** Sent twice by an impatient finger: the same words some minutes later. */
const doubleOf = (ticket: DemoTicket, throws: Dice): DemoTicket => ({
  ...ticket,
  tag: 'Not a contact',
  subtag: '',
  created: new Date(ticket.created.getTime() + throws.between(1, 40) * MINUTE),
  responses: '',
  status: 'Closed',
});

/** All tickets, oldest first. */
export const makeTickets = (throws: Dice): DemoTicket[] => {
  const customers = makeCustomers(throws);
  const seen = new Set<string>();
  const written = REASONS.flatMap((reason) => ticketsOf(reason, customers, seen, throws));
  const byForm = written.filter(({ channel, tag }) => channel === 'Contact form' && tag !== 'Not a contact');
  const doubles = throws
    .shuffle(byForm)
    .slice(0, DOUBLES)
    .map((ticket) => doubleOf(ticket, throws));
  return [...written, ...doubles].sort((a, b) => a.created.getTime() - b.created.getTime());
};
