/** The invented people who write to the shop, some of them again and again. */
import type { Dice } from './dice';
import type { Language } from './situation';

export interface Customer {
  first: string;
  name: string;
  /** Always at example.com or example.org. */
  email: string;
  /** From a range kept free for fiction. */
  phone: string;
  handle: string;
  language: Language;
  /** Their order numbers, one a sampling period. */
  orders: readonly [string, string, string];
}

interface Names {
  first: readonly string[];
  last: readonly string[];
  customers: number;
}

const words = (text: string): readonly string[] => text.split(' ');

const namesOf = (language: Language): Names => NAMES.get(language) ?? { first: [], last: [], customers: 0 };

const NAMES: ReadonlyMap<Language, Names> = new Map<Language, Names>([
  [
    'en',
    {
      first: words(
        'Alice Ben Chloe Daniel Emma Femi Grace Hannah Ian Jade Kieran Leah Marcus Nadia Oliver Priya Quinn Rosa Sam Tessa Umar Vera Will Yasmin Zoe',
      ),
      last: words(
        'Ashdown Barlow Carver Dunmore Ellery Finch Garrow Holt Ives Jessop Kendrick Larkin Marsh Norwood Okoro Pell Quill Rowe Sandhu Thorne Upton Vale Winslow Yardley',
      ),
      customers: 290,
    },
  ],
  [
    'de',
    {
      first: words('Anja Bernd Clara Dieter Elif Friedrich Greta Holger Ines Jürgen Käthe Lukas'),
      last: words('Ahlbrecht Brandner Dörfler Eichinger Grünwald Hölzer Kranz Lindner Möllmann Süßkind'),
      customers: 30,
    },
  ],
  [
    'fr',
    {
      first: words('Amélie Benoît Chloé Étienne Inès Mathieu'),
      last: words('Aubry Castel Duvallon Lefort Marchais'),
      customers: 14,
    },
  ],
  [
    'es',
    {
      first: words('Álvaro Begoña Carmen Íñigo Lucía'),
      last: words('Arroyal Benítez Castañeda Montalbo Ureña'),
      customers: 12,
    },
  ],
  [
    'it',
    { first: words('Alessia Bruno Chiara Davide'), last: words('Bellandi Corvara Marchesin Tosetto'), customers: 8 },
  ],
  ['nl', { first: words('Bram Fleur Joost Sanne'), last: words('Bakhuis Dijkgraaf Veenendal Wolters'), customers: 8 }],
  ['pt', { first: words('Beatriz João Inês'), last: words('Alvim Conceição Serrano'), customers: 5 }],
  ['pl', { first: words('Agnieszka Łukasz Paweł'), last: words('Brzozowiak Jaworek Świerk'), customers: 5 }],
  ['ja', { first: words('Haruka Kenji Yui'), last: words('Aokawa Minami Tanabe'), customers: 4 }],
  ['ar', { first: words('Amal Karim Layla'), last: words('Haddadin Mansouri Saleh'), customers: 4 }],
]);

/** Letters without accents, so that they fit an address. */
const plain = (text: string): string =>
  text
    .replace(/ß/g, 'ss')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

const customer = (language: Language, throws: Dice): Customer => {
  const names = namesOf(language);
  const first = throws.pick(names.first);
  const last = throws.pick(names.last);
  const order = (base: number): string => `NS-${base + throws.between(0, 8999)}`;
  const dot = throws.pick(['.', '_', '']);
  const digits = throws.chance(0.3) ? String(throws.between(2, 99)) : '';
  return {
    first,
    name: `${first} ${last}`,
    email: `${plain(first)}${dot}${plain(last)}${digits}@example.${throws.pick(['com', 'com', 'org'])}`,
    phone: `+44 20 7946 0${throws.between(100, 999)}`,
    handle: `@${plain(first)}${throws.pick(['.', '_', ''])}${throws.pick(['outdoors', 'home', plain(last), 'lights', 'x'])}`,
    language,
    orders: [order(104_000), order(131_000), order(158_000)],
  };
};

/** Everybody who might write, by language. A language's first tenth writes far more often than the others. */
export const makeCustomers = (throws: Dice): ReadonlyMap<Language, readonly Customer[]> =>
  new Map(
    [...NAMES].map(([language, { customers }]) => [
      language,
      Array.from({ length: customers }, () => customer(language, throws)),
    ]),
  );

/** Somebody who writes in this language; in one ticket of five a returning customer. */
export const pickCustomer = (
  customers: ReadonlyMap<Language, readonly Customer[]>,
  language: Language,
  throws: Dice,
): Customer => {
  const pool = customers.get(language) ?? [];
  const regulars = pool.slice(0, Math.max(1, Math.floor(pool.length / 10)));
  return throws.pick(throws.chance(0.2) ? regulars : pool);
};
