/** Putting right what a sort or an inserted row has moved while a save was writing. */
import { OUR_ORDER } from '../core/headers/ourColumns';
import { lastWords } from '../core/log/lastWords';
import { sameState } from '../core/tickets/ticketState';
import { publish } from '../sheets/documentLock';
import { columnsStand, type Dump, openDump } from '../sheets/dumpTab';
import { openLog, readLog } from '../sheets/logTab';
import { type OurCells, readRows, readWholeRows, rowsOfIds, stateOf } from '../sheets/ticketRows';
import { isChange, type RowChange, writeTickets } from '../sheets/writeTickets';
import { holds, type Landing } from './landing';
import { astrayColumns, bringToPlace, columnsOf, type PutBack, putBack, scrub, type Written } from './putBack';
import { type Find, isDisplaced, type MayHaveStrayed, type Meant, mayHaveStrayed, restores } from './strays';

export interface Repaired {
  saved: { id: string; row: number }[];
  /** Decisions that could not be brought to their tickets; `cells` null where the ticket is gone. */
  unsettled: { landing: Landing; cells: OurCells | null }[];
  /** False where rows or columns never stood still enough to be read: `cells` are those of before. */
  isRead: boolean;
  /** Tickets outside the batch that a tag fell on, and of which nobody knows what they held before. */
  unknown: string[];
}

/**
 * `retried`: it may have been written before, and rows have moved since. `givenUp`: what was written then, and is not
 * brought to its ticket any more.
 */
interface EarlierTry {
  retried: boolean;
  givenUp: readonly Meant[];
}

/** Three moves at the worst moments, each found by the reading after it, and one to see that all is right. */
const TRIES = 6;

/** What stands there unless somebody decided meanwhile: what the batch wrote, but for the moment. */
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

type Replay = RowChange & { id: string };

const displaced = (dump: Dump, { choice, before, after, only = OUR_ORDER }: Landing, find: Find): boolean => {
  const ticket = find(choice.id);
  return ticket !== undefined && isDisplaced(dump, ticket.cells, before, { id: choice.id, after, only });
};

/** Decisions whose ticket does not hold them yet, though nobody else has decided it. */
function replays(dump: Dump, landings: readonly Landing[], strays: readonly Meant[], find: Find): Replay[] {
  return landings.flatMap((landing) => {
    const { choice, before, after, only = OUR_ORDER } = landing;
    const ticket = find(choice.id);
    if (!ticket || holds(ticket.cells, after, only)) return [];
    // Cell by cell: where columns moved, a part of the decision is there, and the rest is as it was.
    const ours = [before, after, ...strays.map((other) => other.after)];
    const isOurs = only.every((column) => ours.some((cells) => holds(ticket.cells, cells, [column])));
    return isOurs || displaced(dump, landing, find)
      ? [{ id: choice.id, row: ticket.row, before: ticket.cells, after, only }]
      : [];
  });
}

/** Writes the changes where their tickets still stand, and tells what stood there before. Nothing where any has moved. */
function rewrite(dump: Dump, changes: readonly Replay[]): Written {
  const wholes = readWholeRows(
    dump,
    changes.map(({ row }) => row),
  );
  if (changes.some(({ id, row }) => wholes.get(row)?.id !== id)) return { dump, rows: [] };
  writeTickets(dump, changes);
  const rows = changes.map((one) => ({ only: OUR_ORDER, ...one, whole: wholes.get(one.row)?.whole ?? [] }));
  return { dump, rows };
}

const firstWritten = (dump: Dump, landings: readonly Landing[]): Written => ({
  dump,
  rows: landings.map(({ choice, row, whole, after, only = OUR_ORDER }) => ({ id: choice.id, row, whole, after, only })),
});

/**
 * Reads everything anew, gives wrongly written cells back what they held and brings the tags to their tickets; a few
 * tries, because people may go on sorting. It reads the whole sheet and the whole log, which only a save that was moved
 * has to pay.
 * @param old the dump as the save saw it
 */
export function repair(
  old: Dump,
  landings: readonly Landing[],
  { retried, givenUp }: EarlierTry = { retried: false, givenUp: [] },
): Repaired {
  const words = lastWords(readLog(openLog()).entries, old.settings.sheetId);
  const unknown = new Set<string>();
  const first = firstWritten(old, landings);
  let written = first;
  let mixedUp = false;
  let put: PutBack | null = null;
  // What an earlier try did not bring to its ticket is known at once.
  let strays: MayHaveStrayed[] = retried
    ? written.rows.map((one, index) => ({ ...one, missed: isChange(landings[index] as Landing) }))
    : [];
  strays = [...strays, ...givenUp.map((one) => ({ ...one, missed: false }))];
  for (let tries = 0; ; tries += 1) {
    const dump = openDump(true);
    if (!dump.ok) return lost(landings);
    const { all, astray } = astrayColumns(written, dump.value);
    const rows = readRows(dump.value, put ? columnsOf(put, dump.value) : all);
    const stand = columnsStand(dump.value);
    if (!stand && tries >= TRIES) return lost(landings);
    const unique = rowsOfIds(rows.map(({ id }) => id));
    const find: Find = (id) => rows[(unique.get(id) ?? 0) - 2];
    if (tries === 0 && astray.length === 0) mixedUp = landings.some((one) => displaced(dump.value, one, find));
    if (stand && tries < TRIES && astray.length > 0) {
      put = putBack(written, dump.value, rows, words);
      if (put) {
        // Columns may have moved after the write, and rows before it: then it stands in our columns, in other tickets.
        strays = [...strays, ...mayHaveStrayed(written.rows, find)];
        written = { dump: dump.value, rows: [] };
        mixedUp = true;
      }
      for (const id of put?.lost ?? []) unknown.add(id);
    } else if (stand && put && tries < TRIES) {
      if (bringToPlace(put, dump.value, rows)) put = null;
    } else if (stand && mixedUp && tries < TRIES) {
      scrub(first, dump.value, (id) => find(id)?.row);
      mixedUp = !columnsStand(dump.value);
    } else if (stand) {
      strays = [...strays, ...mayHaveStrayed(written.rows, find)];
      const isInBatch = (id: string) => landings.some(({ choice }) => choice.id === id);
      const restored = restores(dump.value, rows, strays, isInBatch, words);
      for (const { id, known } of restored) if (!known && id !== '') unknown.add(id);
      const changes = [...restored, ...replays(dump.value, landings, strays, find)];
      if (changes.length === 0 || tries >= TRIES)
        return { ...outcome(landings, find), isRead: true, unknown: [...unknown] };
      written = rewrite(dump.value, changes);
    }
    publish();
  }
}

const lost = (landings: readonly Landing[]): Repaired => ({
  saved: [],
  isRead: false,
  unsettled: landings.map((landing) => ({ landing, cells: landing.before })),
  unknown: [],
});

function outcome(landings: readonly Landing[], find: Find): Pick<Repaired, 'saved' | 'unsettled'> {
  const result: Pick<Repaired, 'saved' | 'unsettled'> = { saved: [], unsettled: [] };
  for (const landing of landings) {
    const ticket = find(landing.choice.id);
    if (ticket && sameState(stateOf(ticket.cells), landing.choice.chosen)) {
      result.saved.push({ id: ticket.id, row: ticket.row });
    } else result.unsettled.push({ landing, cells: ticket?.cells ?? null });
  }
  return result;
}
