/** One click: which periods the dump covers, and what to download next. */
import type { Args } from '../contract';
import type { CoveredPeriod, PeriodsBuilt } from '../contract/reports';
import { type Cell, cellText } from '../core/cell';
import { columnDates, settledReading } from '../core/dates/dateColumn';
import { dateDoubts } from '../core/dates/dateDoubts';
import { formatDay, readDay, showMoment } from '../core/dates/dates';
import { done, failed, type Reply } from '../core/failure';
import { judgePeriods, type SamplingPeriod, samplingPeriods } from '../core/reports/periods';
import { periodsTable } from '../core/reports/periodsTable';
import { ticketId } from '../core/tickets/ticketId';
import { readColumns } from '../sheets/columns';
import { publish } from '../sheets/documentLock';
import { readHistory } from '../sheets/dumpHistory';
import { type Dump, openDump } from '../sheets/dumpTab';
import { PERIODS, writePeriods } from '../sheets/periodsTab';
import { timeZones } from '../sheets/spreadsheet';
import { asking } from './access';

interface DatedTicket {
  id: string;
  row: number;
  date: Cell;
  tagged: boolean;
}

/** Date and state of every ticket. Two calls where the columns lie close, a few more where they do not. */
function readDates(dump: Dump, dateColumn: number): DatedTicket[] {
  const rows = Math.max(0, dump.sheet.getLastRow() - 1);
  const columns = [dump.id, dateColumn, dump.ours.tag];
  return readColumns(dump.sheet, 2, rows, columns).flatMap(([id = '', date = '', tag = ''], index) => {
    const known = ticketId(id);
    return known === '' ? [] : [{ id: known, row: index + 2, date, tagged: cellText(tag).trim() !== '' }];
  });
}

/** So many are listed in the panel; the sheet lists more. */
const LISTED = 20;
const LONGEST = 80;

const covered = ({ first, last, days, tickets, tagged }: SamplingPeriod): CoveredPeriod => ({
  first: formatDay(first),
  last: formatDay(last),
  days,
  tickets,
  tagged,
});

/** Builds the tab `Periods`. Dates that cannot be read are counted and listed, never guessed. One write: it needs no lock. */
export function buildPeriodsSheet(): Reply<PeriodsBuilt> {
  const dump = openDump();
  if (!dump.ok) return dump;
  const dateColumn = dump.value.roles.date;
  if (dateColumn === null) {
    return failed(
      'column-gone',
      'No column holds the dates of the tickets. Choose it in “Set up again” in the menu ☰.',
    );
  }
  const { own, used: zone } = timeZones();
  const tickets = readDates(dump.value, dateColumn);
  const found = columnDates(
    tickets.map(({ date }) => date),
    dump.value.header[dateColumn - 1] ?? '',
  );
  const reading = settledReading(found, dump.value.settings.dates ?? null);
  const days = tickets.map(({ date }) => readDay(date, zone, reading));
  const { periods } = samplingPeriods(
    days,
    tickets.map(({ tagged }) => tagged),
  );
  const unread = tickets.flatMap(({ id, row, date }, index) =>
    days[index] === null ? [{ id, row, text: cellText(date) }] : [],
  );
  const doubts = dateDoubts(found, reading);
  const unknown = own === zone ? '' : `, because Google’s scripts do not know this spreadsheet’s time zone, ${own}`;
  const label = `As of ${showMoment(new Date(), zone)}. Days are those of ${zone}${unknown}.${doubts === '' ? '' : ` ${doubts}`}`;
  const tab = writePeriods(
    periodsTable(periods, tickets.length, unread, PERIODS.firstCell, label, readHistory(dump.value.sheet)),
  );
  publish();
  const { verdict, next } = judgePeriods(periods, tickets.length);
  return done({
    tab,
    sentence: [verdict, next, doubts].join(' ').trim(),
    periods: periods.map(covered),
    unread: unread.length,
    unreadTickets: unread.slice(0, LISTED).map(({ id, row, text }) => ({ id, row, text: text.slice(0, LONGEST) })),
  });
}

export function periods({ account }: Args<'periods'>): Reply<PeriodsBuilt> {
  const who = asking(account);
  return who.ok ? buildPeriodsSheet() : who;
}
