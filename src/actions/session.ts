/** What the panel needs to go on tagging: the list, the counts and the next tickets. */
import type { Progress, Session, TagUse, Today } from '../contract';
import { isDate } from '../core/cell';
import { readDay } from '../core/dates';
import { medianSeconds } from '../core/pace';
import { nextUp } from '../core/queue';
import { ROLES, type Role } from '../core/roles';
import { type Summary, summarise } from '../core/summary';
import type { TagList } from '../core/tagList';
import { idFaults } from '../core/ticketId';
import type { Dump } from '../sheets/dumpTab';
import { rowsWithoutId } from '../sheets/keyColumn';
import { timeZone } from '../sheets/spreadsheet';
import { readRows, stateOf, type TicketRow } from '../sheets/ticketRows';
import { showTickets } from './showTickets';

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

function todayOf(rows: readonly TicketRow[], name: string | null, zone: string): Today {
  const today = readDay(new Date(), zone);
  const moments = rows.flatMap(({ cells: { taggedBy, taggedAt } }) =>
    taggedBy === name && isDate(taggedAt) && readDay(taggedAt, zone) === today ? [taggedAt.getTime()] : [],
  );
  return { decided: moments.length, secondsEach: medianSeconds(moments) };
}

function columnsOf(dump: Dump): Session['columns'] {
  const header = (role: Role) => dump.header[(dump.roles[role] ?? 0) - 1] ?? null;
  return Object.fromEntries(ROLES.map((role) => [role, header(role)])) as Session['columns'];
}

/** What `refill` and `open` ask for. `holding`: IDs the panel has already. */
export interface Wanted {
  holding: readonly string[];
  count: number;
}

/** Of rows that share an ID only the first is handed out: they cannot be told apart until they have keys. */
function nextRows(rows: readonly TicketRow[], { holding, count }: Wanted): TicketRow[] {
  const seen = new Set<string>();
  const distinct = rows.filter(({ id }) => !seen.has(id) && seen.add(id));
  const queued = distinct.map(({ id, cells }) => ({
    id,
    state: stateOf(cells),
    asideAt: isDate(cells.taggedAt) ? cells.taggedAt.getTime() : 0,
  }));
  return nextUp(queued, new Set(holding), count).flatMap((index) => distinct[index] ?? []);
}

/** Reads our cells of every ticket once, then the texts of the next ones: one call for each run of adjacent rows. */
export function sessionOf(dump: Dump, tags: TagList, name: string | null, wanted: Wanted): Session {
  const zone = timeZone();
  const all = readRows(dump);
  const ids = all.map(({ id }) => id);
  const without = rowsWithoutId(dump.sheet, ids, dump.header);
  const rows = all.filter(({ id }) => id !== '');
  const states = rows.map(({ cells }) => stateOf(cells));
  const summary = summarise(states);
  const queue = showTickets(dump, nextRows(rows, wanted), zone);
  return {
    dump: dump.sheet.getName(),
    sheetId: dump.settings.sheetId,
    columns: columnsOf(dump),
    tags,
    use: tagUse(summary),
    progress: progressOf(summary),
    today: todayOf(rows, name, zone),
    queue,
    ids: { blank: without.length, doubled: idFaults(ids).doubled },
  };
}
