/** What a whole column of dates says about how its dates are to be read. */
import { type Cell, isDate } from '../cell';
import { type DateAnswers, type DateNumbers, type DateOrder, type DateReading, UNTOLD } from './dateReading';
import { midnightOf, readDay, showDay } from './dates';
import { readWritten, type WrittenDate } from './dateText';
import { headerZone } from './dateZones';
import { bareNumber, kindOfNumber } from './numberDates';

/** What a column tells, before anybody was asked. */
export interface ColumnDates {
  /** As the column itself says; what it does not say is null. */
  reading: DateReading;
  /** `open`: every date fits both orders. `mixed`: some are day first, others month first. */
  order: 'told' | 'open' | 'mixed' | 'unneeded';
  /** A date as it stands that both orders read differently; `''` where there is none. */
  example: string;
  /** Dates written without a year, in a column that does not tell it. */
  yearless: number;
  /** Date cells whose day and month Sheets seems to have swapped on import; 0 where nothing speaks for it. */
  swapped: number;
}

/** A year that has a 29 February, for days without one. */
const ANY_LEAP_YEAR = 2024;

/** Numbers count only where nearly all of them are of one kind: a total may stand at the end. */
const ENOUGH_OF_ONE_KIND = 0.95;

function fits({ year, month, day, either }: WrittenDate): DateOrder | 'both' | 'same' | 'none' {
  const monthFirst = midnightOf(year ?? ANY_LEAP_YEAR, month, day) !== null;
  if (!either) return monthFirst ? 'same' : 'none';
  const dayFirst = midnightOf(year ?? ANY_LEAP_YEAR, day, month) !== null;
  if (dayFirst && monthFirst) return day === month ? 'same' : 'both';
  return dayFirst ? 'day-first' : monthFirst ? 'month-first' : 'none';
}

/** What the texts of a column show, counted in one pass. */
interface Signs {
  dayFirst: number;
  monthFirst: number;
  example: string;
  yearless: number;
  years: Set<number>;
  dates: number;
  /** Cells that Sheets knows as dates, and how many of them are late in their month. */
  cells: number;
  late: number;
  numbers: number;
  kinds: Map<DateNumbers, number>;
}

function noteText(signs: Signs, text: string): void {
  const written = readWritten(text);
  const fit = written === null ? 'none' : fits(written);
  if (written === null || fit === 'none') return;
  signs.dates += 1;
  if (fit === 'day-first') signs.dayFirst += 1;
  if (fit === 'month-first') signs.monthFirst += 1;
  if (fit === 'both' && signs.example === '') signs.example = text.trim();
  if (written.year === null) signs.yearless += 1;
  else signs.years.add(written.year);
}

/** No swapped day is after the twelfth; one more, for zones behind UTC. */
const LATE_IN_MONTH = 13;

function noteDate(signs: Signs, date: Date): void {
  signs.dates += 1;
  signs.cells += 1;
  if (date.getUTCDate() > LATE_IN_MONTH) signs.late += 1;
}

/**
 * On import Sheets makes dates of what fits its locale and leaves the rest as text. So where text fits one order only
 * and no date cell is after the twelfth, the locale was of the other order: those cells hold the wrong day.
 */
const swappedIn = ({ dayFirst, monthFirst, cells, late }: Signs): number =>
  dayFirst > 0 !== monthFirst > 0 && late === 0 ? cells : 0;

function note(signs: Signs, value: Cell): void {
  const number = bareNumber(value);
  if (number !== null) {
    const kind = kindOfNumber(number);
    signs.numbers += 1;
    if (kind !== null) signs.kinds.set(kind, (signs.kinds.get(kind) ?? 0) + 1);
  } else if (isDate(value)) noteDate(signs, value);
  else if (typeof value === 'string') noteText(signs, value);
}

function orderOf({ dayFirst, monthFirst, example }: Signs): ColumnDates['order'] {
  if (dayFirst > 0 && monthFirst > 0) return 'mixed';
  if (dayFirst + monthFirst > 0) return 'told';
  return example === '' ? 'unneeded' : 'open';
}

/** Only a column that holds nothing else has numbers for dates. */
function numbersOf({ dates, numbers, kinds }: Signs): DateNumbers | null {
  const [first] = [...kinds].sort(([, a], [, b]) => b - a);
  return first !== undefined && dates === 0 && first[1] >= numbers * ENOUGH_OF_ONE_KIND ? first[0] : null;
}

const onlyYear = (years: Set<number>): number | null => (years.size === 1 ? ([...years][0] ?? null) : null);

/**
 * Looks at all values of a column once: the order of day and month (any part over 12 decides), the year of days without
 * one (that of the others, if they share it), what its numbers count, and the zone in its header.
 * @example columnDates(['3/4/2026', '13/4/2026'], 'Created').reading.order // 'day-first'
 */
export function columnDates(values: Cell[], header: string): ColumnDates {
  const signs: Signs = {
    dayFirst: 0,
    monthFirst: 0,
    example: '',
    yearless: 0,
    years: new Set(),
    dates: 0,
    cells: 0,
    late: 0,
    numbers: 0,
    kinds: new Map(),
  };
  for (const value of values) note(signs, value);
  const order = orderOf(signs);
  const year = onlyYear(signs.years);
  const told = signs.dayFirst > 0 ? 'day-first' : 'month-first';
  return {
    reading: {
      order: order === 'told' ? told : null,
      year,
      numbers: numbersOf(signs),
      zone: headerZone(header),
    },
    order,
    example: signs.example,
    yearless: year === null ? signs.yearless : 0,
    swapped: swappedIn(signs),
  };
}

/** The reading of a column: what it says itself, and the answers of people where it does not. */
export const settledReading = ({ reading }: ColumnDates, answers: DateAnswers | null): DateReading => ({
  ...reading,
  order: reading.order ?? answers?.order ?? null,
  year: reading.year ?? answers?.year ?? null,
});

/** Both readings of a date, for people; null where it has just one, or none. */
export function bothReadings(text: string): Record<DateOrder, string> | null {
  const shown = (order: DateOrder): string | null => {
    const day = readDay(text, 'UTC', { ...UNTOLD, year: ANY_LEAP_YEAR, order });
    const written = readWritten(text);
    return day === null || written === null ? null : withoutYear(showDay(day), written.year === null);
  };
  const [dayFirst, monthFirst] = [shown('day-first'), shown('month-first')];
  return dayFirst === null || monthFirst === null ? null : { 'day-first': dayFirst, 'month-first': monthFirst };
}

const withoutYear = (day: string, yearless: boolean): string => (yearless ? day.replace(/ \d{4}$/, '') : day);
