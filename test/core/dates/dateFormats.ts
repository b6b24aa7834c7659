/** Moments written as exports write them: what is read of each must be the moment it was written from. */

/** A wall clock: month and day from 1. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

export interface DateFormat {
  name: string;
  timed: boolean;
  write(wall: Wall): string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const clock = ({ hour, minute }: Wall): string => `${two(hour)}:${two(minute)}`;
const half = ({ hour, minute }: Wall): string => `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;

const NAMES: Record<string, string> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
};

const SHORT: Record<string, string> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  de: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.',
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  es: 'ene feb mar abr may jun jul ago sept oct nov dic',
  pt: 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.',
  nl: 'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
};

const nameOf = (names: Record<string, string>, language: string, { month }: Wall): string =>
  names[language]?.split(' ')[month - 1] ?? '';

const inWords = Object.keys(NAMES).flatMap((language): DateFormat[] => [
  {
    name: `${language}, the whole name`,
    timed: true,
    write: (wall) => `${wall.day} ${nameOf(NAMES, language, wall)} ${wall.year} ${clock(wall)}`,
  },
  {
    name: `${language}, shortened`,
    timed: true,
    write: (wall) => `${wall.day}. ${nameOf(SHORT, language, wall)} ${wall.year}, ${clock(wall)}`,
  },
  {
    name: `${language}, between slashes`,
    timed: true,
    write: (wall) => `${wall.day}/${nameOf(SHORT, language, wall)}/${two(wall.year % 100)} ${half(wall)}`,
  },
]);

/** Formats that name their month, or write the year first: nobody has to be asked. */
export const PLAIN_FORMATS: DateFormat[] = [
  ...inWords,
  { name: 'YYYY-MM-DD', timed: false, write: (w) => `${w.year}-${two(w.month)}-${two(w.day)}` },
  { name: 'YYYY-MM-DD HH:mm', timed: true, write: (w) => `${w.year}-${two(w.month)}-${two(w.day)} ${clock(w)}` },
  { name: 'ISO with T', timed: true, write: (w) => `${w.year}-${two(w.month)}-${two(w.day)}T${clock(w)}:00.000` },
  { name: 'YYYY/M/D', timed: true, write: (w) => `${w.year}/${w.month}/${w.day} ${half(w)}` },
  {
    name: 'digits with T',
    timed: true,
    write: (w) => `${w.year}${two(w.month)}${two(w.day)}T${clock(w).replace(':', '')}00`,
  },
  {
    name: 'month name first',
    timed: true,
    write: (w) => `${nameOf(SHORT, 'en', w)} ${w.day}, ${w.year} at ${half(w)}`,
  },
  { name: 'Japanese', timed: true, write: (w) => `${w.year}年${w.month}月${w.day}日 ${w.hour}時${two(w.minute)}分` },
  {
    name: 'Japanese half days',
    timed: true,
    write: (w) =>
      `${w.year}年${w.month}月${w.day}日 ${w.hour < 12 ? '午前' : '午後'}${w.hour % 12 || 12}:${two(w.minute)}`,
  },
  {
    name: 'French time',
    timed: true,
    write: (w) => `${w.day} ${nameOf(NAMES, 'fr', w)} ${w.year} à ${w.hour}h${two(w.minute)}`,
  },
];

export const DAY_FIRST_FORMATS: DateFormat[] = [
  { name: 'DD/MM/YYYY HH:mm', timed: true, write: (w) => `${two(w.day)}/${two(w.month)}/${w.year} ${clock(w)}` },
  { name: 'DD.MM.YYYY', timed: false, write: (w) => `${two(w.day)}.${two(w.month)}.${w.year}` },
  {
    name: 'D.M.YY HH.mm',
    timed: true,
    write: (w) => `${w.day}.${w.month}.${two(w.year % 100)} ${w.hour}.${two(w.minute)}`,
  },
  { name: 'DD-MM-YYYY', timed: false, write: (w) => `${two(w.day)}-${two(w.month)}-${w.year}` },
];

export const MONTH_FIRST_FORMATS: DateFormat[] = [
  { name: 'MM/DD/YYYY', timed: false, write: (w) => `${two(w.month)}/${two(w.day)}/${w.year}` },
  { name: 'M/D/YY h:mm AM', timed: true, write: (w) => `${w.month}/${w.day}/${two(w.year % 100)} ${half(w)}` },
  { name: 'MM-DD-YYYY HH:mm', timed: true, write: (w) => `${two(w.month)}-${two(w.day)}-${w.year} ${clock(w)}` },
];
