/** Putting right what a sort or an inserted row has moved while a save was writing. */
import type { Choice } from '../contract';
import { cellText } from '../core/cell';
import { parseState, sameState, UNDECIDED } from '../core/ticketState';
import { publish } from '../sheets/documentLock';
import { openDump } from '../sheets/dumpTab';
import type { LogEntry } from '../sheets/logTab';
import { type OurCells, readTickets, rowsOfIds, stateOf, type TicketRow } from '../sheets/ticketRows';
import { type RowChange, writeTickets } from '../sheets/writeTickets';

/** A decision, the row it was written to, and what that ticket's cells held and shall hold. */
export interface Landing {
  choice: Choice;
  row: number;
  before: OurCells;
  after: OurCells;
}

interface Repaired {
  saved: { id: string; row: number }[];
  /** Decisions that could not be brought to their tickets; `cells` null where the ticket is gone. */
  unsettled: { landing: Landing; cells: OurCells | null }[];
}

const TRIES = 3;

/** Exactly what a save wrote, stamp included: so a row that got it by mistake is told from one tagged alike. */
const holds = (cells: OurCells, after: OurCells): boolean =>
  sameState(stateOf(cells), stateOf(after)) &&
  cellText(cells.taggedBy) === cellText(after.taggedBy) &&
  cellText(cells.taggedAt) === cellText(after.taggedAt);

/** What a ticket outside the batch held before it was overwritten: the log's last word on it, else nothing. */
function heldBefore(ticket: string, entries: readonly LogEntry[]): OurCells {
  const mine = entries.filter((entry) => entry.ticket === ticket);
  const last = mine[mine.length - 1];
  const state = (last && parseState(last.to)) ?? UNDECIDED;
  const decided = last !== undefined && !sameState(state, UNDECIDED);
  return { ...state, taggedBy: decided ? last.name : '', taggedAt: decided ? last.when : '' };
}

/** Tickets outside the batch that hold what was meant for another. Blank writes are told by their row. */
function restores(
  tickets: readonly TicketRow[],
  landings: readonly Landing[],
  entries: readonly LogEntry[],
): RowChange[] {
  const meant = new Set(landings.map(({ choice }) => choice.id));
  return tickets.flatMap(({ id, row, cells }) => {
    const wrongly = landings.some(
      (landing) => holds(cells, landing.after) && (landing.after.taggedBy !== '' || landing.row === row),
    );
    if (meant.has(id) || !wrongly) return [];
    const after = heldBefore(id, entries);
    return holds(cells, after) ? [] : [{ row, before: cells, after }];
  });
}

/** Decisions whose ticket does not hold them yet, though nobody else has decided it. */
function replays(landings: readonly Landing[], find: (id: string) => TicketRow | undefined): RowChange[] {
  return landings.flatMap(({ choice, before, after }) => {
    const ticket = find(choice.id);
    if (!ticket || holds(ticket.cells, after)) return [];
    const untouched = holds(ticket.cells, before) || landings.some((other) => holds(ticket.cells, other.after));
    return untouched ? [{ row: ticket.row, before: ticket.cells, after }] : [];
  });
}

/**
 * Reads everything anew, gives wrongly written cells back what they held and brings the tags to their tickets; three
 * tries, because people may go on sorting. It reads the whole sheet, which only a save that was moved has to pay.
 * @param entries the log as it was before this save
 */
export function repair(landings: readonly Landing[], entries: readonly LogEntry[]): Repaired {
  for (let tries = 0; ; tries += 1) {
    const dump = openDump();
    if (!dump.ok) return { saved: [], unsettled: landings.map((landing) => ({ landing, cells: landing.before })) };
    const tickets = readTickets(dump.value);
    const unique = rowsOfIds(tickets.map(({ id }) => id));
    const byId = new Map(tickets.filter(({ id }) => unique.has(id)).map((ticket) => [ticket.id, ticket]));
    const find = (id: string) => byId.get(id);
    const changes = [...restores(tickets, landings, entries), ...replays(landings, find)];
    if (changes.length === 0 || tries === TRIES) return outcome(landings, find);
    writeTickets(dump.value, changes);
    publish();
  }
}

function outcome(landings: readonly Landing[], find: (id: string) => TicketRow | undefined): Repaired {
  const result: Repaired = { saved: [], unsettled: [] };
  for (const landing of landings) {
    const ticket = find(landing.choice.id);
    if (ticket && sameState(stateOf(ticket.cells), landing.choice.chosen)) {
      result.saved.push({ id: ticket.id, row: ticket.row });
    } else result.unsettled.push({ landing, cells: ticket?.cells ?? null });
  }
  return result;
}
