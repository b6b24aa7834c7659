/** Dates as people and tools write them, taken apart but not yet judged. */
import { type Clock, readClock } from './clockText';
import { isWeekday, monthNamed } from './monthNames';

/** `either`: month and day stand as they would month first, but could be meant the other way round. */
export interface WrittenDate extends Clock {
  year: number | null;
  month: number;
  day: number;
  either: boolean;
}

interface Parts {
  year: string | undefined;
  month: number | null;
  day: string;
  either: boolean;
  rest: string;
}

const YEAR_FIRST = /^(\d{4})(?:([-/.]) ?(\d{1,2})\2 ?|年 ?(\d{1,2})月 ?)(\d{1,2})(?!\d)(?:日|\.(?= |$))?/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?=T\d)/;
const NUMBERS = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)/;
const NUMBERS_WITHOUT_YEAR = /^(?:(\d{1,2})[-/](\d{1,2})|(\d{1,2})\. ?(\d{1,2})\.)(?![-/.\d])/;
const YEAR_BEHIND = "'?(\\d{4}|\\d{2})(?![\\d:]|\\.\\d|h)";
const DAY_NAME = new RegExp(
  `^(\\d{1,2})(?:(?:st|nd|rd|th|er|o|a)(?!\\p{L})|\\.)?[-/. ]*(?:(?:of|de) )?(\\p{L}{3,})(?:[-/., ]*(?:(?:de|del|of) )?${YEAR_BEHIND})?`,
  'iu',
);
const NAME_DAY = new RegExp(`^(\\p{L}{3,})[-/. ]*(\\d{1,2})(?!\\d|:)(?:st|nd|rd|th)?(?:[-/., ]+${YEAR_BEHIND})?`, 'iu');
const YEAR_NAME_DAY = /^(\d{4})[-/. ](\p{L}{3,})[-/. ](\d{1,2})(?!\d)(?: AD)?/u;

/** `Sep 25 10:36:28 UTC 2003`, as programs print it: the year goes where others have it. */
const YEAR_LAST = /^(\p{L}{3,} \d{1,2}) (\d{1,2}:\d{2}:\d{2})( [A-Z]{1,5}| [+-]\d{4})? (\d{4})$/u;

const behind = (text: string, matched: string): string => text.slice(matched.length);

function yearFirst(text: string): Parts | null {
  const [matched, year, , month, kanji, day] = YEAR_FIRST.exec(text) ?? [];
  if (matched === undefined) return null;
  return { year, month: Number(month ?? kanji), day: day ?? '', either: false, rest: behind(text, matched) };
}

function digits(text: string): Parts | null {
  const [matched, year, month, day = ''] = DIGITS.exec(text) ?? [];
  return matched === undefined ? null : { year, month: Number(month), day, either: false, rest: behind(text, matched) };
}

function numbers(text: string): Parts | null {
  const [matched, first, , second = '', year] = NUMBERS.exec(text) ?? [];
  if (matched !== undefined)
    return { year, month: Number(first), day: second, either: true, rest: behind(text, matched) };
  const [bare, slashed, next = '', dotted, last = ''] = NUMBERS_WITHOUT_YEAR.exec(text) ?? [];
  if (bare === undefined) return null;
  return {
    year: undefined,
    month: Number(slashed ?? dotted),
    day: next || last,
    either: true,
    rest: behind(text, bare),
  };
}

function named(text: string): Parts | null {
  const [dayFirst, day = '', month = '', year] = DAY_NAME.exec(text) ?? [];
  if (dayFirst !== undefined)
    return { year, month: monthNamed(month), day, either: false, rest: behind(text, dayFirst) };
  const [nameFirst, name = '', date = '', then] = NAME_DAY.exec(text) ?? [];
  if (nameFirst !== undefined)
    return { year: then, month: monthNamed(name), day: date, either: false, rest: behind(text, nameFirst) };
  const [matched, first, word = '', last = ''] = YEAR_NAME_DAY.exec(text) ?? [];
  return matched === undefined
    ? null
    : { year: first, month: monthNamed(word), day: last, either: false, rest: behind(text, matched) };
}

/** Two digits of a year mean one of 1970 to 2069. */
function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function takeApart(text: string): WrittenDate | null {
  const parts = yearFirst(text) ?? digits(text) ?? numbers(text) ?? named(text);
  if (parts === null || parts.month === null) return null;
  const clock = readClock(parts.rest);
  if (clock === null) return null;
  const { month, either } = parts;
  // Named one by one: spreading takes ten times as long, and there are as many dates as tickets.
  const { time, timed, zone } = clock;
  return { year: fullYear(parts.year), month, day: Number(parts.day), either, time, timed, zone };
}

const LEADING_WORD = /^(\p{L}{2,})(?:-feira)?[.,]* (?=.)/u;

function withoutWeekday(text: string): string | null {
  const [matched, word = ''] = LEADING_WORD.exec(text) ?? [];
  return matched !== undefined && isWeekday(word) ? text.slice(matched.length) : null;
}

/** As nearly all dates are: nothing to tidy. */
const TIDY = /^[!-~]+(?: [!-+\--~]+)*$/;

/** Blanks of every kind and width become one plain blank, marks of writing direction go. */
function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .trim();
}

/**
 * Takes a written date apart; null for what is none. Whether such a day exists is not asked here.
 * @example readWritten('14/Jul/25 3:42 PM') // {year: 2025, month: 7, day: 14, either: false, time: 56520000, …}
 */
export function readWritten(written: string): WrittenDate | null {
  if (written.length > LONGEST) return null;
  const text = tidy(written);
  if (!/\d/.test(text)) return null;
  if (BEGINS_WITH_DIGIT.test(text)) return takeApart(text);
  const bare = withoutWeekday(text);
  const arranged = (bare ?? text).replace(
    YEAR_LAST,
    (_, day, time, zone = '', year) => `${day} ${year} ${time}${zone}`,
  );
  return takeApart(arranged) ?? (bare === null ? null : takeApart(text));
}

const BEGINS_WITH_DIGIT = /^\d/;

/** No date is longer, weekday, seconds and zone included. */
const LONGEST = 80;
