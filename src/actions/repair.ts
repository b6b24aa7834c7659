/** Putting right what a sort or an inserted row has moved while a save was writing. */
import type { Choice } from '../contract';
import { type Cell, cellText } from '../core/cell';
import { OUR_ORDER } from '../core/ourColumns';
import { parseState, sameState, UNDECIDED } from '../core/ticketState';
import { publish } from '../sheets/documentLock';
import { type Dump, indexOfPlace, openDump, placeOf } from '../sheets/dumpTab';
import { type LogEntry, openLog, readLog } from '../sheets/logTab';
import { writeCells } from '../sheets/textCells';
import { type OurCells, readRows, rowsOfIds, stateOf, type TicketRow } from '../sheets/ticketRows';
import { type RowChange, writeTickets } from '../sheets/writeTickets';

/** A decision, the row it was written to, and what that row and the ticket's cells held and shall hold. */
export interface Landing {
  choice: Choice;
  row: number;
  whole: Cell[];
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

/** Rows outside the batch that hold what was meant for another. Blank writes are told by their row. */
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

/**
 * Reads everything anew, gives wrongly written cells back what they held and brings the tags to their tickets; three
 * tries, because people may go on sorting. It reads the whole sheet and the whole log, which only a save that was moved
 * has to pay.
 * @param old the dump as the save saw it
 */
export function repair(old: Dump, landings: readonly Landing[]): Repaired {
  const { entries } = readLog(openLog(), true);
  for (let tries = 0; ; tries += 1) {
    const dump = openDump(true);
    if (!dump.ok) return { saved: [], unsettled: landings.map((landing) => ({ landing, cells: landing.before })) };
    const rows = readRows(dump.value);
    if (tries > 0 || !putBack(old, dump.value, rows, landings)) {
      const unique = rowsOfIds(rows.map(({ id }) => id));
      const find = (id: string) => rows[(unique.get(id) ?? 0) - 2];
      const changes = [...restores(rows, landings, entries), ...replays(landings, find)];
      if (changes.length === 0 || tries === TRIES) return outcome(landings, find);
      writeTickets(dump.value, changes);
    }
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
