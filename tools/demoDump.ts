/**
 * The demo dump: 600 tickets of an invented shop for lamps and outdoor lights, as a helpdesk would export them.
 *
 * How it is made. `tools/demo/` holds some two hundred tickets written by hand, a file for each tag, with several
 * wordings in one text (`situation.ts`). Each reason says how many tickets it has in each of three sampling periods,
 * so that the shares differ as seasons do: late parcels and codes in the November sale, returns in March, an outage
 * in June. A ticket takes the text of its reason that was used least, and from seeded dice a customer, a moment,
 * a channel and a wording, so the dump is the same on every machine. Then 200 rows get the tags that somebody typed
 * before, mistakes included (`manualTags.ts`). All people, products and places are invented; addresses are at
 * example.com and example.org, card numbers and accounts are published test values.
 */
import { dice } from './demo/dice';
import { typeTags } from './demo/manualTags';
import { makeTickets } from './demo/tickets';

export interface DemoDump {
  name: string;
  tab: string;
  header: string[];
  rows: (string | number | Date)[][];
}

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

/** The first ticket ID of each sampling period; between tickets of this export lie others, of other teams. */
const FIRST_IDS = [38_211, 52_640, 67_905] as const;

/**
 * The demo dump, oldest ticket first; `Created at` are Dates, IDs are five-digit numbers, all else is text
 * exactly as meant: a cell that begins with `=` or `+` is no formula.
 * @example demoDump().rows[0] // [38211, Date, 'Email', 'Ada Holt <ada.holt@example.com>', 'Late shipping', …]
 */
export const demoDump = (): DemoDump => {
  const throws = dice(SEED);
  const tickets = makeTickets(throws);
  const typed = typeTags(tickets, throws);
  const ids: [number, number, number] = [...FIRST_IDS];
  const rows = tickets.map(({ season, created, channel, requester, subject, body, responses, status }, row) => {
    const id = ids[season];
    ids[season] += throws.between(1, 30);
    const { tag = '', subtag = '' } = typed[row] ?? {};
    return [id, created, channel, requester, subject, body, responses, status, tag, subtag];
  });
  return { name: 'Nordlicht Supply – tickets', tab: 'Tickets', header: [...HEADER], rows };
};
