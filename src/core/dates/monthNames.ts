/** Names of months and weekdays in English, German, French, Spanish, Portuguese, Dutch and Italian. */

/** Without accents; a month a line, best known name first. */
const MONTHS = [
  'january januar janner janvier enero janeiro januari gennaio',
  'february februar feber fevrier febrero fevereiro februari febbraio',
  'march marz maerz mars marzo marco maart mrz mrt',
  'april avril abril aprile',
  'may mai mayo maio mei maggio',
  'june juni juin junio junho giugno',
  'july juli juillet julio julho luglio',
  'august aout agosto augustus',
  'september septembre septiembre setiembre setembro settembre',
  'october oktober octobre octubre outubro ottobre',
  'november novembre noviembre novembro',
  'december dezember decembre diciembre dezembro dicembre',
];

const WEEKDAYS =
  'sunday monday tuesday wednesday thursday friday saturday sonntag montag dienstag mittwoch donnerstag freitag ' +
  'samstag sonnabend dimanche lundi mardi mercredi jeudi vendredi samedi domingo lunes martes miercoles jueves ' +
  'viernes sabado segunda terca quarta quinta sexta zondag maandag dinsdag woensdag donderdag vrijdag zaterdag ' +
  'domenica lunedi martedi mercoledi giovedi venerdi';

const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '');

const begins = (names: string, word: string): boolean => ` ${names}`.includes(` ${word}`);

/** Asked for again and again, and few. */
const known = new Map<string, number | null>();

function findMonth(word: string): number | null {
  const name = plain(word);
  const fitting = MONTHS.flatMap((names, index) => (begins(names, name) ? [index + 1] : []));
  return name.length >= 3 && fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * The month that a name or its beginning stands for, 1–12; null where it fits none or several.
 * @example monthNamed('Févr.') // 2
 * @example monthNamed('jui') // null: juin or juillet
 */
export function monthNamed(word: string): number | null {
  if (known.size > 200) known.clear();
  const before = known.get(word);
  if (before !== undefined) return before;
  const month = findMonth(word);
  known.set(word, month);
  return month;
}

/** Is this a weekday's name, or two letters of it and more? */
export function isWeekday(word: string): boolean {
  const name = plain(word);
  return name.length >= 2 && begins(WEEKDAYS, name);
}
