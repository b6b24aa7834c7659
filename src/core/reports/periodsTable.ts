/** The Periods sheet as plain rows. */
import type { Cell } from '../cell';
import { type Day, formatDay } from '../dates/dates';
import { type DumpEvent, eventSentence } from '../exports/dumpHistory';
import { judgePeriods, METHOD, type SamplingPeriod } from './periods';

/** A date that could not be read, as it stands in the dump. */
export interface UnreadDate {
  id: string;
  text: string;
}

export interface PeriodsTable {
  rows: Cell[][];
  formats: string[][];
}

const WIDTH = 9;
const LISTED = 100;
const HEADER: Cell[] = [
  'First day',
  'Last day',
  'Days',
  'Gap before',
  'Tickets',
  'Tickets a day',
  'Tagged',
  'Share of all',
];
const FORMATS = ['General', 'General', '0', '0', '#,##0', '0.0', '#,##0', '0.0%', 'General'];

const padded = (cells: Cell[]): Cell[] => [...cells, ...Array.from({ length: WIDTH - cells.length }, (): Cell => '')];
const dayText = (day: Day): string => formatDay(day);
const perDay = (tickets: number, days: number): Cell => (days === 0 ? '' : tickets / days);

const periodRow = (period: SamplingPeriod, all: number): Cell[] => [
  dayText(period.first),
  dayText(period.last),
  period.days,
  period.gapBefore ?? '',
  period.tickets,
  perDay(period.tickets, period.days),
  period.tagged,
  all === 0 ? '' : period.tickets / all,
];

function totalsRow(periods: readonly SamplingPeriod[], all: number): Cell[] {
  const sum = (count: (period: SamplingPeriod) => number) =>
    periods.reduce((total, period) => total + count(period), 0);
  const days = sum((period) => period.days);
  const tickets = sum((period) => period.tickets);
  const share = all === 0 ? '' : tickets / all;
  return ['All periods', '', days, '', tickets, perDay(tickets, days), sum((period) => period.tagged), share];
}

function unreadRows(unread: readonly UnreadDate[]): Cell[][] {
  if (unread.length === 0) return [];
  const count = unread.length === 1 ? '1 ticket has' : `${unread.length} tickets have`;
  const first = unread.length > LISTED ? `, the first ${LISTED}` : '';
  return [
    [],
    [`${count} no date that can be read${first}:`],
    ['Ticket ID', 'What stands there'],
    ...unread.slice(0, LISTED).map(({ id, text }): Cell[] => [id, text === '' ? '(empty)' : text]),
  ];
}

const eventRows = (events: readonly DumpEvent[]): Cell[][] =>
  events.length === 0 ? [] : [[], ['What became of the dump:'], ...events.map((event) => [eventSentence(event)])];

/**
 * The rows of the Periods sheet: one for each sampling period, the totals, the verdict, what was added or drawn, and the dates
 * nobody could read.
 * @param tickets all tickets of the dump, those without a readable date included
 */
export function periodsTable(
  periods: SamplingPeriod[],
  tickets: number,
  unread: readonly UnreadDate[],
  title: string,
  label: string,
  events: readonly DumpEvent[] = [],
): PeriodsTable {
  const { verdict, next } = judgePeriods(periods, tickets);
  const head: Cell[][] = [[title], [label], [], HEADER];
  const body = periods.map((period) => periodRow(period, tickets));
  const totals = periods.length === 0 ? [['No ticket has a date that can be read.']] : [totalsRow(periods, tickets)];
  const rows = [
    ...head,
    ...body,
    ...totals,
    [],
    [verdict],
    [METHOD],
    [next],
    ...eventRows(events),
    ...unreadRows(unread),
  ];
  const dated = new Set(Array.from({ length: body.length + totals.length }, (_, index) => head.length + index));
  return {
    rows: rows.map(padded),
    formats: rows.map((_, index) => (dated.has(index) ? FORMATS : FORMATS.map(() => 'General'))),
  };
}
