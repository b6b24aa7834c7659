/** What the panel needs to go on tagging: the list, the counts and the next tickets. */
import type { Forecast } from '../contract/project';
import type { Progress, Session, TagUse, Today } from '../contract/session';
import { cellText, isDate } from '../core/cell';
import { formatDay, readDay } from '../core/dates/dates';
import { wallClock } from '../core/dates/zoneClock';
import { ROLES, type Role } from '../core/headers/roles';
import { type Summary, summarise } from '../core/reports/summary';
import { proposalsOf } from '../core/tags/proposals';
import { newsOf } from '../core/tags/tagChanges';
import { forecast } from '../core/team/forecast';
import { medianSeconds } from '../core/team/pace';
import type { Tickets } from '../core/tickets/queue';
import { idFaults } from '../core/tickets/ticketId';
import type { Order } from '../core/tickets/ticketOrder';
import { historyIn } from '../sheets/changes';
import { readClaims } from '../sheets/claims';
import type { Dump } from '../sheets/dumpTab';
import { rowsWithoutId } from '../sheets/keyColumn';
import { isLeadIn } from '../sheets/project';
import { tabNamed, timeZone } from '../sheets/spreadsheet';
import type { ListedTags } from '../sheets/tagsTab';
import { type RowAndMore, readRows, stateOf, type TicketRow } from '../sheets/ticketRows';
import { claimTickets } from './claimTickets';
import { projectOf } from './project';
import { showTickets } from './showTickets';
import { TAKEN_OVER } from './takeOver';

const progressOf = ({ tickets, tagged, aside, notAContact, uncategorized, left }: Summary): Progress => ({
  tickets,
  tagged,
  aside,
  notAContact,
  uncategorized,
  left,
});

const tagUse = (summary: Summary): TagUse[] =>
  summary.rows.map(({ tag, subtag, count }) => ({ tag, subtag: subtag ?? '', count }));

function todayOf(rows: readonly TicketRow[], name: string, zone: string): Today {
  const today = readDay(new Date(), zone);
  const moments = rows.flatMap(({ cells: { taggedBy, taggedAt } }) =>
    taggedBy === name && isDate(taggedAt) && readDay(taggedAt, zone) === today ? [taggedAt.getTime()] : [],
  );
  return { decided: moments.length, secondsEach: medianSeconds(moments) };
}

/** What setup took over was no day's work; whatever else bears a moment was decided then. */
function forecastOf(rows: readonly TicketRow[], { left, aside }: Progress, zone: string): Forecast {
  const decisions = rows.flatMap(({ cells: { taggedBy, taggedAt } }) =>
    isDate(taggedAt) && taggedBy !== TAKEN_OVER ? [wallClock(taggedAt.getTime(), zone)] : [],
  );
  const now = wallClock(Date.now(), zone);
  const { perDay, daysWorked, finish } = forecast({ decisions, left: left + aside, now });
  return { perDay, daysWorked, finish: finish === null ? null : formatDay(finish) };
}

function columnsOf(dump: Dump): Session['columns'] {
  const header = (role: Role) => dump.header[(dump.roles[role] ?? 0) - 1] ?? null;
  return Object.fromEntries(ROLES.map((role) => [role, header(role)])) as Session['columns'];
}

/** What `refill` and `open` ask for. `holding`: IDs the panel has already. `second`: the put-aside tickets too. */
export interface Wanted {
  holding: readonly string[];
  count: number;
  second: boolean;
}

/** Who asks; `name` '' until it is known. */
export interface Tagger {
  key: string;
  name: string;
  order: Order;
}

/** The columns that an order goes by. */
const ROLES_OF: Record<Order['by'], readonly Role[]> = {
  spread: ['date'],
  sheet: [],
  period: ['date'],
  channel: ['date', 'channel'],
  tag: [],
};

const columnsFor = ({ roles }: Dump, order: Order): { role: Role; column: number }[] =>
  ROLES_OF[order.by].flatMap((role) => (roles[role] === null ? [] : [{ role, column: roles[role] }]));

/** Of rows that share an ID only the first is handed out: they cannot be told apart until they have keys. */
function firstOfEach(rows: readonly RowAndMore[]): RowAndMore[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function ticketsOf(dump: Dump, rows: readonly RowAndMore[], roles: readonly Role[], zone: string): Tickets {
  const cell = (index: number, role: Role) => rows[index]?.more[roles.indexOf(role)] ?? '';
  return {
    tickets: rows.map(({ id, cells }) => ({
      id,
      state: stateOf(cells),
      asideAt: isDate(cells.taggedAt) ? cells.taggedAt.getTime() : 0,
    })),
    dayOf: (index) => readDay(cell(index, 'date'), zone, dump.dates),
    channelOf: (index) => cellText(cell(index, 'channel')).trim(),
  };
}

const nameOf = ({ sheet, settings: { tab, sheetId } }: Dump): string =>
  tabNamed(tab)?.getSheetId() === sheetId ? tab : sheet.getName();

/** Reads our cells of every ticket once, then the texts of the next ones: one call for each run of adjacent rows. */
export function sessionOf(dump: Dump, { list, proposals }: ListedTags, tagger: Tagger, wanted: Wanted): Session {
  const { sheetId } = dump.settings;
  const history = historyIn(dump.kept);
  const zone = timeZone();
  const needed = columnsFor(dump, tagger.order);
  const before = readClaims(sheetId, Date.now());
  const all = readRows(
    dump,
    needed.map(({ column }) => column),
  );
  const ids = all.map(({ id }) => id);
  const without = rowsWithoutId(dump.sheet, ids, dump.header);
  const rows = all.filter(({ id }) => id !== '');
  const states = rows.map(({ cells }) => stateOf(cells));
  const summary = summarise(states);
  const distinct = firstOfEach(rows);
  const tickets = ticketsOf(
    dump,
    distinct,
    needed.map(({ role }) => role),
    zone,
  );
  const { next, taken, withColleagues, claim } = claimTickets(sheetId, tagger, wanted, tickets, before);
  const queue = showTickets(
    dump,
    next.flatMap((index) => distinct[index] ?? []),
    zone,
  );
  return {
    dump: nameOf(dump),
    sheetId,
    columns: columnsOf(dump),
    tags: list,
    use: tagUse(summary),
    progress: progressOf(summary),
    today: todayOf(rows, tagger.name, zone),
    queue,
    taken,
    withColleagues,
    claim,
    ids: { blank: without.length, doubled: idFaults(ids).doubled },
    project: projectOf(dump.kept),
    isLead: isLeadIn(dump.kept, tagger.key),
    revision: history.revision,
    news: newsOf(history),
    proposals: proposalsOf(proposals, states),
    forecast: forecastOf(rows, progressOf(summary), zone),
  };
}
