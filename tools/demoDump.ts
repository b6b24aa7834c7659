/**
 * The demo dump: 600 tickets of an invented shop for lamps and outdoor lights, as a helpdesk would export them.
 *
 * How it is made. `tools/demo/` holds tickets written by hand, a file for each tag, with several wordings in one
 * text (`situation.ts`). Each reason says how many tickets it has in each of three sampling periods, so that the
 * shares differ as seasons do: late parcels and codes in the November sale, returns in March, an outage in June.
 * A ticket takes the next text of its reason, a customer, a moment, a channel and a wording from seeded dice,
 * so the dump is the same on every machine. Then 200 rows get the tags that somebody typed before, mistakes
 * included (`manualTags.ts`). All people, products and places are invented; addresses are at example.com and
 * example.org, card numbers and accounts are published test values.
 */
import { composeBody, composeSubject } from './demo/compose';
import { type Customer, makeCustomers, pickCustomer } from './demo/customers';
import { type Dice, dice } from './demo/dice';
import { typeTags } from './demo/manualTags';
import { momentIn, momentInOutage, PERIODS } from './demo/moments';
import { REASONS } from './demo/reasons';
import type { Channel, Reason, Situation } from './demo/situation';
import { makeSlots } from './demo/slots';
import { makeThread } from './demo/thread';

export interface DemoDump {
  name: string;
  tab: string;
  header: string[];
  rows: (string | number | Date)[][];
}

interface DemoTicket {
  season: 0 | 1 | 2;
  reason: Pick<Reason, 'tag' | 'subtag'>;
  created: Date;
  channel: Channel;
  requester: string;
  subject: string;
  body: string;
  responses: string;
  status: string;
}

type Customers = ReturnType<typeof makeCustomers>;

const HEADER = [
  'Ticket ID',
  'Created at',
  'Channel',
  'Requester',
  'Subject',
  'Ticket Content',
  'Responses',
  'Status',
  'Manual Tag',
  'Manual Subtag',
];

const SEED = 20_251_102;
const FIRST_IDS = [38_211, 52_640, 67_905] as const;
const SEASONS = [0, 1, 2] as const;
const MINUTE = 60 * 1000;

/** How many tickets came in twice; with the hand-written ones they make 600. */
const DOUBLES = 4;

const WRITTEN: readonly Channel[] = [
  'Email',
  'Email',
  'Email',
  'Contact form',
  'Contact form',
  'Chat',
  'Chat',
  'Instagram',
];

const channelOf = (situation: Situation, throws: Dice): Channel =>
  situation.channel ?? (situation.language ? throws.pick(['Email', 'Contact form']) : throws.pick(WRITTEN));

const requesterOf = (customer: Customer, channel: Channel): string => {
  if (channel === 'Instagram') return customer.handle;
  if (channel === 'Phone note') return customer.phone;
  return channel === 'Chat' ? customer.name : `${customer.name} <${customer.email}>`;
};

const makeTicket = (
  reason: Reason,
  situation: Situation,
  season: 0 | 1 | 2,
  customers: Customers,
  throws: Dice,
): DemoTicket => {
  const channel = channelOf(situation, throws);
  const customer = pickCustomer(customers, situation.language ?? 'en', throws);
  const outage = reason.subtag === 'During outage';
  const created = outage ? momentInOutage(throws) : momentIn(PERIODS[season], throws);
  const slots = makeSlots(customer, customer.orders[season], created, throws);
  const thread = makeThread(reason, situation, slots, created, throws);
  return {
    season,
    reason,
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

/** A reason's texts in turn, each round in another order. */
const textsInTurn = (reason: Reason, count: number, throws: Dice): Situation[] => {
  const texts: Situation[] = [];
  while (texts.length < count) texts.push(...throws.shuffle(reason.situations));
  return texts.slice(0, count);
};

const ticketsOf = (reason: Reason, customers: Customers, seen: Set<string>, throws: Dice): DemoTicket[] => {
  const seasons = SEASONS.flatMap((season) => Array.from({ length: reason.often[season] }, () => season));
  const texts = textsInTurn(reason, seasons.length, throws);
  return seasons.map((season, at) => {
    const situation = texts[at] as Situation;
    return makeFreshTicket(() => makeTicket(reason, situation, season, customers, throws), seen);
  });
};

/** Sent twice by an impatient finger: the same words some minutes later. */
const doubleOf = (ticket: DemoTicket, throws: Dice): DemoTicket => ({
  ...ticket,
  reason: { tag: 'Not a contact', subtag: '' },
  created: new Date(ticket.created.getTime() + throws.between(1, 40) * MINUTE),
  responses: '',
  status: 'Closed',
});

const withDoubles = (tickets: DemoTicket[], throws: Dice): DemoTicket[] => {
  const worthDoubling = tickets.filter(({ channel, body }) => channel === 'Contact form' && body !== '');
  return [
    ...tickets,
    ...throws
      .shuffle(worthDoubling)
      .slice(0, DOUBLES)
      .map((ticket) => doubleOf(ticket, throws)),
  ];
};

const rowsOf = (tickets: readonly DemoTicket[], throws: Dice): DemoDump['rows'] => {
  const typed = typeTags(
    tickets.map(({ reason }) => ({ tag: reason.tag, subtag: reason.subtag })),
    tickets.map(({ season }) => season),
    throws,
  );
  const ids: number[] = [...FIRST_IDS];
  return tickets.map((ticket, row) => {
    const id = ids[ticket.season] ?? 0;
    ids[ticket.season] = id + throws.between(1, 30);
    const { created, channel, requester, subject, body, responses, status } = ticket;
    return [
      id,
      created,
      channel,
      requester,
      subject,
      body,
      responses,
      status,
      typed[row]?.tag ?? '',
      typed[row]?.subtag ?? '',
    ];
  });
};

/**
 * The demo dump, oldest ticket first; `Created at` are Dates, IDs are five-digit numbers, all else is text
 * exactly as meant: a cell that begins with `=` or `+` is no formula.
 */
export const demoDump = (): DemoDump => {
  const throws = dice(SEED);
  const customers = makeCustomers(throws);
  const seen = new Set<string>();
  const written = REASONS.flatMap((reason) => ticketsOf(reason, customers, seen, throws));
  const tickets = withDoubles(written, throws).sort((a, b) => a.created.getTime() - b.created.getTime());
  return { name: 'Nordlicht Supply – tickets', tab: 'Tickets', header: [...HEADER], rows: rowsOf(tickets, throws) };
};
