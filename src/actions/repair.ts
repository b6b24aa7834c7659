/** Putting right what a sort or an inserted row has moved while a save was writing. */
import { OUR_ORDER, type OurColumn } from '../core/headers/ourColumns';
import { byTicket, lastWord } from '../core/lastWords';
import { sameState, UNDECIDED } from '../core/ticketState';
import { publish } from '../sheets/documentLock';
import { columnsStand, type Dump, indexOfPlace, openDump, placeOf } from '../sheets/dumpTab';
import { isOfDump, type LogEntry, openLog, readLog } from '../sheets/logTab';
import { writeCells } from '../sheets/textCells';
import {
  type OurCells,
  readRows,
  readWholeRows,
  rowsOfIds,
  stateOf,
  type TicketRow,
  type WholeRow,
} from '../sheets/ticketRows';
import { blocksOf, isChange, type RowChange, writeTickets } from '../sheets/writeTickets';
import { holds, type Landing } from './landing';

export interface Repaired {
  saved: { id: string; row: number }[];
  /** Decisions that could not be brought to their tickets; `cells` null where the ticket is gone. */
  unsettled: { landing: Landing; cells: OurCells | null }[];
  /** Tickets outside the batch that a tag fell on, and of which the log does not know what they held before. */
  unknown: string[];
}

const TRIES = 3;

/** What stands there unless somebody decided meanwhile: what the batch did not write, but for the moment. */
const READ_BACK = OUR_ORDER.filter((column) => column !== 'taggedAt');

/**
 * Do all rows and columns still stand where they were written, with what was written? Rows that moved away and back
 * would show in their cells alone; moments are not compared, because an hour of the year comes twice. One call, and one
 * for each run of adjacent rows.
 */
export function standStill(dump: Dump, landings: readonly Landing[]): boolean {
  if (!columnsStand(dump)) return false;
  const now = readWholeRows(
    dump,
    landings.map(({ row }) => row),
  );
  return landings.every(({ row, choice, after, only = OUR_ORDER }) => {
    const found = now.get(row);
    const columns = READ_BACK.filter((column) => only.includes(column));
    return found?.id === choice.id && holds(found.cells, after, columns);
  });
}

/** What the log last said of a ticket, stamp included; nothing where it says nothing. */
function loggedCells(mine: readonly LogEntry[]): OurCells {
  const word = lastWord(mine);
  const state = word?.state ?? UNDECIDED;
  const stamp = sameState(state, UNDECIDED) ? null : word;
  return { ...state, taggedBy: stamp?.name ?? '', taggedAt: stamp?.when ?? '' };
}

const isBlank = (cells: OurCells, columns: readonly OurColumn[]): boolean =>
  columns.every((column) => cells[column] === '');

/**
 * Decisions that may have fallen on others. What is blank looks like what somebody cleared by hand: only one that was
 * not found on its ticket can have blanked another's.
 * @param retried an earlier try of these decisions may have written before they were compared
 */
const mayHaveStrayed = (
  landings: readonly Landing[],
  find: (id: string) => TicketRow | undefined,
  retried: boolean,
): Landing[] =>
  landings.filter((landing) => {
    const { choice, after, only = OUR_ORDER } = landing;
    const ticket = find(choice.id);
    return !isBlank(after, only) || (retried ? isChange(landing) : ticket && !holds(ticket.cells, after, only));
  });

/**
 * Rows outside the batch that hold what was meant for another, and not what the log last said of them: they get that
 * back, each block of columns for itself. `known`: the log says anything.
 */
function restores(
  dump: Dump,
  tickets: readonly TicketRow[],
  landings: readonly Landing[],
  strays: readonly Landing[],
  log: ReadonlyMap<string, readonly LogEntry[]>,
): (RowChange & { id: string; known: boolean })[] {
  const meant = new Set(landings.map(({ choice }) => choice.id));
  const only = landings[0]?.only ?? OUR_ORDER;
  const blocks = blocksOf(dump, only);
  return tickets.flatMap(({ id, row, cells }) => {
    if (meant.has(id)) return [];
    const mine = log.get(id) ?? [];
    const held = loggedCells(mine);
    const fallen = blocks.filter(
      (block) => !holds(cells, held, block) && strays.some(({ after }) => holds(cells, after, block)),
    );
    if (fallen.length === 0) return [];
    const after = { ...cells, ...Object.fromEntries(fallen.flat().map((column) => [column, held[column]])) };
    return [{ id, row, before: cells, after, only, known: mine.length > 0 }];
  });
}

/** Decisions whose ticket does not hold them yet, though nobody else has decided it. */
function replays(landings: readonly Landing[], find: (id: string) => TicketRow | undefined): RowChange[] {
  return landings.flatMap(({ choice, before, after, only = OUR_ORDER }) => {
    const ticket = find(choice.id);
    if (!ticket || holds(ticket.cells, after, only)) return [];
    // Cell by cell: where columns moved, a part of the decision is there, and the rest is as it was.
    const ours = [before, after, ...landings.map((other) => other.after)];
    const untouched = only.every((column) => ours.some((cells) => holds(ticket.cells, cells, [column])));
    return untouched ? [{ row: ticket.row, before: ticket.cells, after, only }] : [];
  });
}

/** Rows as they were when something was written to them, and the headers of that moment. */
interface Written {
  dump: Dump;
  rows: readonly Pick<WholeRow, 'id' | 'row' | 'whole'>[];
}

/**
 * Where columns moved while it was written, each cell gets back what its column held: nothing in a new column.
 * @returns whether anything was put back
 */
function putBack({ dump: old, rows }: Written, { sheet, header }: Dump, now: readonly TicketRow[]): boolean {
  const astray = Object.values(old.ours).filter((column) => header[column - 1] !== old.header[column - 1]);
  for (const { id, row, whole } of rows) {
    if (now[row - 2]?.id !== id) continue;
    for (const column of astray) {
      const name = header[column - 1];
      const held = name ? indexOfPlace(old.header, placeOf(header, column - 1)) : null;
      writeCells(sheet.getRange(row, column), [[held === null ? '' : (whole[held] ?? '')]]);
    }
  }
  return astray.length > 0 && rows.length > 0;
}

/** Writes the changes, and tells what stood there before. */
function rewrite(dump: Dump, changes: readonly RowChange[]): Written {
  const whole = readWholeRows(
    dump,
    changes.map(({ row }) => row),
  );
  writeTickets(dump, changes);
  return { dump, rows: [...whole.values()] };
}

/**
 * Reads everything anew, gives wrongly written cells back what they held and brings the tags to their tickets; three
 * tries, because people may go on sorting. It reads the whole sheet and the whole log, which only a save that was moved
 * has to pay.
 * @param old the dump as the save saw it
 * @param retried it may have been written before, and rows have moved since
 */
export function repair(old: Dump, landings: readonly Landing[], retried = false): Repaired {
  const log = byTicket(readLog(openLog()).entries.filter((entry) => isOfDump(entry, old.settings.sheetId)));
  const unknown = new Set<string>();
  let strays: Landing[] | null = null;
  let written: Written = { dump: old, rows: landings.map(({ choice, row, whole }) => ({ id: choice.id, row, whole })) };
  for (let tries = 0; ; tries += 1) {
    const dump = openDump(true);
    if (!dump.ok) return lost(landings);
    const rows = readRows(dump.value);
    if (tries < TRIES && putBack(written, dump.value, rows)) written = { dump: dump.value, rows: [] };
    else {
      const unique = rowsOfIds(rows.map(({ id }) => id));
      const find = (id: string) => rows[(unique.get(id) ?? 0) - 2];
      strays ??= mayHaveStrayed(landings, find, retried);
      const restored = restores(dump.value, rows, landings, strays, log);
      for (const { id, known } of restored) if (!known && id !== '') unknown.add(id);
      const changes = [...restored, ...replays(landings, find)];
      if (changes.length === 0 || tries >= TRIES) return { ...outcome(landings, find), unknown: [...unknown] };
      written = rewrite(dump.value, changes);
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
