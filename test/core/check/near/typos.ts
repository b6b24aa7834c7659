/** Mistakes as people, keyboards, forms and scanners make them; made without regard to how they are found. */

/** A number from 0 to below 1, each time another, the same ones for the same seed. Source: mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

/** What was typed for a name; the name itself where there is nothing to mistake. */
type Typo = (name: string, random: Random) => string;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Keys beside and below or above, on an English keyboard. */
const NEIGHBOURS = new Map(
  ROWS.flatMap((row, r) =>
    [...row].map((key, i): [string, string] => [
      key,
      [row[i - 1], row[i + 1], ROWS[r - 1]?.[i], ROWS[r + 1]?.[i]].filter((each) => each !== undefined).join(''),
    ]),
  ),
);

const SCANNED: [string, string][] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['o', '0'],
  ['O', '0'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['I', 'l'],
  ['i', 'l'],
  ['e', 'c'],
  ['u', 'v'],
];

const one = <T>(things: readonly T[], random: Random): T | undefined => things[Math.floor(random() * things.length)];

const letterPlaces = (name: string): number[] => [...name].map((_, i) => i).filter((i) => /\p{L}/u.test(name[i] ?? ''));

/** Changes a name at a random letter of it. */
const atLetter =
  (change: (letter: string, random: Random) => string): Typo =>
  (name, random) => {
    const at = one(letterPlaces(name), random) ?? 0;
    return name.slice(0, at) + change(name[at] ?? '', random) + name.slice(at + 1);
  };

const asTyped = (letter: string, typed: string): string =>
  letter === letter.toLowerCase() ? typed : typed.toUpperCase();

const neighbour = atLetter((letter, random) =>
  asTyped(letter, one([...(NEIGHBOURS.get(letter.toLowerCase()) ?? letter)], random) ?? letter),
);
const dropped = atLetter(() => '');
const doubled = atLetter((letter) => letter + letter.toLowerCase());
const extra = atLetter(
  (letter, random) => letter + (one([...(NEIGHBOURS.get(letter.toLowerCase()) ?? letter)], random) ?? ''),
);

const swapped: Typo = (name, random) => {
  const places = letterPlaces(name).filter((i) => /\p{L}/u.test(name[i + 1] ?? '') && name[i] !== name[i + 1]);
  const at = one(places, random);
  return at === undefined ? name : name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
};

const scanned: Typo = (name, random) => {
  const [from = '', to = ''] =
    one(
      SCANNED.filter(([each]) => name.includes(each)),
      random,
    ) ?? [];
  const at = one(
    [...name].map((_, i) => i).filter((i) => from !== '' && name.startsWith(from, i)),
    random,
  );
  return at === undefined ? name : name.slice(0, at) + to + name.slice(at + from.length);
};

const LETTER_SLIPS = [neighbour, dropped, doubled, extra, swapped];

const twoSlips: Typo = (name, random) => {
  const slip = () => one(LETTER_SLIPS, random) ?? dropped;
  return slip()(slip()(name, random), random);
};

const blank = (name: string, by: string, random: Random): string => {
  const at = one(
    [...name].map((_, i) => i).filter((i) => name[i] === ' '),
    random,
  );
  return at === undefined ? name : name.slice(0, at) + by + name.slice(at + 1);
};

const wide = (name: string): string =>
  name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');

const accented = atLetter((letter) => `${letter}\u0301`.normalize('NFC'));

const plural: Typo = (name) =>
  /s$/.test(name) ? name.slice(0, -1) : /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;

const signs: Typo = (name, random) =>
  one(
    [
      blank(name, '-', random),
      blank(name, '_', random),
      `${name}.`,
      name.replace(/ & /, ' and '),
      name.replace(/[,'-]/, ''),
    ],
    random,
  ) ?? name;

/** By what went wrong. */
export const TYPOS: Record<string, Typo> = {
  'key beside': neighbour,
  'letter left out': dropped,
  'letter doubled': doubled,
  'key too many': extra,
  'letters swapped': swapped,
  scanned,
  'two slips': twoSlips,
  case: (name, random) =>
    one([name.toLowerCase(), name.toUpperCase(), name[0]?.toLowerCase() + name.slice(1)], random) ?? name,
  blanks: (name, random) =>
    one([` ${name}`, `${name} `, blank(name, '  ', random), blank(name, '', random)], random) ?? name,
  invisible: (name, random) =>
    one(
      [
        `\ufeff${name}`,
        blank(name, '\u00a0', random),
        `${name.slice(0, 2)}\u200b${name.slice(2)}`,
        `${name.slice(0, 3)}\u00ad${name.slice(3)}`,
      ],
      random,
    ) ?? name,
  'full width': wide,
  accents: accented,
  plural,
  signs,
};

/** What people write between a tag and its subtag. */
export const SEPARATORS = [' > ', '>', '::', ' :: ', '/', ' / ', ' - ', ' | ', ': ', ' → ', ' -> ', '\\', ' – ', ', '];
