/** Putting right what a sort or an inserted row has moved while a save was writing. */
import { cellText } from '../core/cell';
import { OUR_ORDER } from '../core/headers/ourColumns';
import { parseState, sameState, UNDECIDED } from '../core/ticketState';
import { publish } from '../sheets/documentLock';
import { columnsStand, type Dump, indexOfPlace, openDump, placeOf } from '../sheets/dumpTab';
import { isOfDump, type LogEntry, openLog, readLog } from '../sheets/logTab';
import { writeCells } from '../sheets/textCells';
import { type OurCells, readIdsAt, readRows, rowsOfIds, stateOf, type TicketRow } from '../sheets/ticketRows';
import { differs, type RowChange, writeTickets } from '../sheets/writeTickets';
import { holds, type Landing } from './landing';

interface Repaired {
  saved: { id: string; row: number }[];
  /** Decisions that could not be brought to their tickets; `cells` null where the ticket is gone. */
  unsettled: { landing: Landing; cells: OurCells | null }[];
  /** Tickets outside the batch that a tag fell on, and of which the log does not know what they held before. */
  unknown: string[];
}

const TRIES = 3;

/**
 * What a ticket outside the batch held before it was overwritten: the log's last word on it, else nothing. Cells that do
 * not hold what was written were not overwritten, and stay.
 */
function heldBefore(
  cells: OurCells,
  { after: written, only = OUR_ORDER }: Landing,
  last: LogEntry | undefined,
): OurCells {
  const state = (last && parseState(last.to)) ?? UNDECIDED;
  const decided = last !== undefined && !sameState(state, UNDECIDED);
  const held: OurCells = { ...state, taggedBy: decided ? last.name : '', taggedAt: decided ? last.when : '' };
  const found = { ...cells };
  for (const column of only) if (holds(cells, written, [column])) found[column] = held[column] as never;
  return found;
}

/**
 * Did this landing fall on that row? It shows in the columns that it changed, the moment among them: others it did not
 * write. Where the moment is the same as before, the whole stamp must be its; a blank write shows in its row only.
 */
function fellOn({ before, after, row }: Landing, ticket: TicketRow): boolean {
  const changed = OUR_ORDER.filter((column) => differs({ before, after }, column));
  if (after.taggedBy === '')
    return row === ticket.row && holds(ticket.cells, after, [...changed, 'taggedBy', 'taggedAt']);
  return holds(ticket.cells, after, changed.includes('taggedAt') ? changed : [...changed, 'taggedBy', 'taggedAt']);
}

/** Rows outside the batch that hold what was meant for another; `known`: the log tells what they held. */
function restores(
  tickets: readonly TicketRow[],
  landings: readonly Landing[],
  entries: readonly LogEntry[],
): (RowChange & { id: string; known: boolean })[] {
  const meant = new Set(landings.map(({ choice }) => choice.id));
  return tickets.flatMap((ticket) => {
    const { id, row, cells } = ticket;
    const fallen = meant.has(id) ? undefined : landings.find((landing) => fellOn(landing, ticket));
    if (!fallen) return [];
    const mine = entries.filter((entry) => entry.ticket === id);
    const after = heldBefore(cells, fallen, mine[mine.length - 1]);
    return holds(cells, after) ? [] : [{ id, row, before: cells, after, known: mine.length > 0 }];
  });
}

/** Decisions whose ticket does not hold them yet, though nobody else has decided it. */
function replays(landings: readonly Landing[], find: (id: string) => TicketRow | undefined): RowChange[] {
  return landings.flatMap(({ choice, before, after }) => {
    const ticket = find(choice.id);
    if (!ticket || holds(ticket.cells, after)) return [];
    const untouched = OUR_ORDER.every((column) =>
      [before, after, ...landings.map((other) => other.after)].some(
        (cells) => cellText(cells[column]) === cellText(ticket.cells[column]),
      ),
    );
    return untouched ? [{ row: ticket.row, before: ticket.cells, after }] : [];
  });
}

/**
 * Where columns moved while it was written, each cell gets back what its column held: nothing in a new column.
 * @returns whether anything was put back
 */
function putBack(
  old: Dump,
  { sheet, header }: Dump,
  rows: readonly TicketRow[],
  landings: readonly Landing[],
): boolean {
  const astray = Object.values(old.ours).filter((column) => header[column - 1] !== old.header[column - 1]);
  for (const { choice, row, whole } of landings) {
    if (rows[row - 2]?.id !== choice.id) continue;
    for (const column of astray) {
      const name = header[column - 1];
      const held = name ? indexOfPlace(old.header, placeOf(header, column - 1)) : null;
      writeCells(sheet.getRange(row, column), [[held === null ? '' : (whole[held] ?? '')]]);
    }
  }
  return astray.length > 0;
}

/** Do all rows and columns still stand where they were written? One call, and one for each run of adjacent rows. */
export function standStill(dump: Dump, landings: readonly Landing[]): boolean {
  if (!columnsStand(dump)) return false;
  const now = readIdsAt(
    dump,
    landings.map(({ row }) => row),
  );
  return landings.every(({ row, choice }) => now.get(row) === choice.id);
}

/**
 * Reads everything anew, gives wrongly written cells back what they held and brings the tags to their tickets; three
 * tries, because people may go on sorting. It reads the whole sheet and the whole log, which only a save that was moved
 * has to pay.
 * @param old the dump as the save saw it
 */
export function repair(old: Dump, landings: readonly Landing[]): Repaired {
  const entries = readLog(openLog()).entries.filter((entry) => isOfDump(entry, old.settings.sheetId));
  const unknown = new Set<string>();
  for (let tries = 0; ; tries += 1) {
    const dump = openDump(true);
    if (!dump.ok) return lost(landings);
    const rows = readRows(dump.value);
    if (tries > 0 || !putBack(old, dump.value, rows, landings)) {
      const unique = rowsOfIds(rows.map(({ id }) => id));
      const find = (id: string) => rows[(unique.get(id) ?? 0) - 2];
      const restored = restores(rows, landings, entries);
      for (const { id, known } of restored) if (!known && id !== '') unknown.add(id);
      const changes = [...restored, ...replays(landings, find)];
      if (changes.length === 0 || tries === TRIES) return { ...outcome(landings, find), unknown: [...unknown] };
      writeTickets(dump.value, changes);
    }
    publish();
  }
}

const lost = (landings: readonly Landing[]): Repaired => ({
  saved: [],
  unsettled: landings.map((landing) => ({ landing, cells: landing.before })),
  unknown: [],
});

function outcome(landings: readonly Landing[], find: (id: string) => TicketRow | undefined) {
  const result: Omit<Repaired, 'unknown'> = { saved: [], unsettled: [] };
  for (const landing of landings) {
    const ticket = find(landing.choice.id);
    if (ticket && sameState(stateOf(ticket.cells), landing.choice.chosen)) {
      result.saved.push({ id: ticket.id, row: ticket.row });
    } else result.unsettled.push({ landing, cells: ticket?.cells ?? null });
  }
  return result;
}
