/** The values of one ticket's slots: the same order, product and days all through its texts. */
import { CARRIERS, CODES, COLOURS, type Kind, PRODUCTS, SAMPLE_IBANS, STREETS, TEST_CARDS, TOWNS } from './catalogue';
import type { Customer } from './customers';
import type { Dice } from './dice';

const DAY = 24 * 60 * 60 * 1000;
const AGENTS = ['Mira', 'Jonas', 'Aiko', 'Tomasz', 'Bea'] as const;

const daysFrom = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY);

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

const dayMonth = (moment: Date, separator: string): string =>
  `${moment.getUTCDate()}${separator}${moment.getUTCMonth() + 1}`;

const euros = (cents: number): string => (cents / 100).toFixed(2);

const dates = (created: Date, throws: Dice): Record<string, string> => {
  const ordered = daysFrom(created, -throws.between(6, 15));
  const due = daysFrom(created, -throws.between(1, 4));
  return {
    ordered: LONG_DAY.format(ordered),
    ordereddot: `${dayMonth(ordered, '.')}.`,
    orderedslash: dayMonth(ordered, '/'),
    due: LONG_DAY.format(due),
    duedot: `${dayMonth(due, '.')}.`,
    dueslash: dayMonth(due, '/'),
    recent: LONG_DAY.format(daysFrom(created, -throws.between(1, 3))),
    later: LONG_DAY.format(daysFrom(created, throws.between(3, 8))),
    longago: LONG_DAY.format(daysFrom(created, -throws.between(45, 80))),
    weekday: WEEKDAY.format(daysFrom(created, -throws.between(1, 5))),
    hour: `${throws.between(7, 19)}:${String(throws.between(0, 59)).padStart(2, '0')}`,
  };
};

/** A product of the kind asked for, and another of any kind. */
const goods = (kind: Kind | undefined, throws: Dice): Record<string, string> => {
  const product = throws.pick(PRODUCTS.filter((one) => kind === undefined || one.kind === kind));
  const other = throws.pick(PRODUCTS.filter((one) => one !== product));
  return {
    product: product.name,
    other: other.name,
    amount: `€${euros(product.price)}`,
    sum: `${euros(product.price).replace('.', ',')} €`,
    total: `€${euros(product.price + other.price + 490)}`,
    colour: throws.pick(COLOURS),
    code: throws.pick(CODES),
  };
};

const LOG_EVENTS = [
  'bridge ping ok',
  'scene cache miss',
  'retry in 2 s',
  'GET /v2/scenes 200',
  'GET /v2/lamps 304',
  'WARN token expires soon',
  'ERROR null scene at index 4',
  'render took 812 ms',
] as const;

/** An app's log as people paste it: long, and of little help. */
const log = (created: Date, throws: Dice): string =>
  Array.from({ length: 80 }, (_, line) => {
    const moment = new Date(created.getTime() - (200 - line) * 1000).toISOString();
    return `${moment} [main] ${throws.pick(LOG_EVENTS)} (${throws.between(100, 999)})`;
  }).join('\n');

/** Every slot a text may use, for one ticket. `order` is the customer's in that sampling period. */
export const makeSlots = (
  customer: Customer,
  order: string,
  created: Date,
  kind: Kind | undefined,
  throws: Dice,
): Record<string, string> => ({
  ...dates(created, throws),
  ...goods(kind, throws),
  order: throws.chance(0.15) ? order.replace('NS-', '') : order,
  first: customer.first,
  name: customer.name,
  email: customer.email,
  phone: customer.phone,
  agent: throws.pick(AGENTS),
  tracking: `PX${throws.between(100_000_000, 999_999_999)}NO`,
  carrier: throws.pick(CARRIERS),
  street: throws.pick(STREETS),
  newstreet: throws.pick(STREETS),
  town: throws.pick(TOWNS),
  card: throws.pick(TEST_CARDS),
  iban: throws.pick(SAMPLE_IBANS),
  few: String(throws.between(2, 5)),
  number: String(throws.between(1000, 9999)),
  log: log(created, throws),
  giftcard: [1, 2, 3].map(() => throws.between(1000, 9999)).join('-'),
  invoice: `INV-${throws.between(20_000, 89_999)}`,
});
