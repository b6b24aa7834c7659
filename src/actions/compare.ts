/** Each decision against what its ticket holds now: there already, a conflict, or to be written. */
import type { Choice, Conflict } from '../contract/save';
import { REWRITABLE } from '../core/changing/rewriteCheck';
import { OUR_ORDER, type OurColumn } from '../core/headers/ourColumns';
import { isAside, sameState, type TicketState } from '../core/tickets/ticketState';
import type { Dump } from '../sheets/dumpTab';
import type { LogEntry } from '../sheets/logTab';
import { readIds, readWholeRows, rowsOfIds, rowsWithin, stateOf, type WholeRow } from '../sheets/ticketRows';
import { blocksOf } from '../sheets/writeTickets';
import { cellsFor, conflictOf, holds, type Landing, momentOf } from './landing';
import type { Meant } from './strays';

/** An operation, who sends it, and what the log says from its first entry on; nothing where it is new. */
interface Operation {
  name: string;
  tagger: string;
  entries: readonly LogEntry[];
}

interface Compared {
  saved: { id: string; row: number }[];
  conflicts: Conflict[];
  landings: Landing[];
  /** What this operation wrote at an earlier try, of decisions that it does not bring to their tickets any more. */
  givenUp: Meant[];
}

/** The row of each ticket: where it was seen if it is still there, else wherever its ID is now; null where it moves on. */
function locate(dump: Dump, choices: readonly Choice[]): Map<string, WholeRow | null> {
  const hints = choices.map(({ row }) => row);
  const hinted = readWholeRows(dump, rowsWithin(dump, hints));
  const moved = choices.filter(({ id, row }) => hinted.get(row)?.id !== id);
  const everywhere = moved.length > 0 ? rowsOfIds(readIds(dump)) : new Map<string, number>();
  const elsewhere = readWholeRows(
    dump,
    moved.flatMap(({ id }) => everywhere.get(id) ?? []),
  );
  return new Map(
    choices.flatMap((choice): [string, WholeRow | null][] => {
      const row = moved.includes(choice) ? everywhere.get(choice.id) : choice.row;
      if (row === undefined) return [];
      const found = elsewhere.get(row) ?? hinted.get(row);
      return [[choice.id, found?.id === choice.id ? found : null]];
    }),
  );
}

/**
 * What this operation did to a ticket before, if it was sent before. `overtaken`: a late double of a save that has since
 * been undone or changed must not bring its tags back.
 */
function sentBefore({ name, entries }: Operation, ticket: string) {
  const mine = entries.filter((entry) => entry.ticket === ticket);
  const sent = mine.find(({ operation }) => operation === name);
  return { sent, overtaken: sent !== undefined && mine[mine.length - 1]?.operation !== name };
}

/** An earlier try may have fallen on rows that a sort had moved: then a ticket holds what another was to hold, stamp and all. */
const holdsStray = (operation: Operation, choices: readonly Choice[], { cells }: WholeRow): boolean =>
  choices.some((choice) => {
    const { sent } = sentBefore(operation, choice.id);
    return sent !== undefined && holds(cells, cellsFor(choice, sent.name, sent.when));
  });

/**
 * An earlier try may have ended between two writes, where a column of the user's parts ours: then each part holds what was
 * seen or what was chosen.
 */
function isHalfWritten(dump: Dump, { seen, chosen }: Choice, { cells }: WholeRow): boolean {
  const held = stateOf(cells);
  const parts = blocksOf(dump, REWRITABLE);
  const isPart = (part: OurColumn[]) =>
    [seen, chosen].some((one) => REWRITABLE.every((column) => !part.includes(column) || held[column] === one[column]));
  return parts.length > 1 && parts.every(isPart);
}

/** There already, changed since, or the moment that it is to be stamped with: a retry keeps the one of its first try. */
function compareOne(
  dump: Dump,
  operation: Operation,
  choices: readonly Choice[],
  choice: Choice,
  found: WholeRow,
): 'saved' | 'conflict' | Date {
  const { sent, overtaken } = sentBefore(operation, choice.id);
  const isState = (one: TicketState) => sameState(stateOf(found.cells), one);
  const isChosen = isState(choice.chosen);
  // Put aside once more: its moment is renewed, else it would stay the oldest and come back at once.
  const again = isAside(choice.chosen) && sameState(choice.seen, choice.chosen);
  if (isChosen && (overtaken || (!sent && !again))) return 'saved';
  if (overtaken) return 'conflict';
  const isOnItsWay = sent && (isHalfWritten(dump, choice, found) || holdsStray(operation, choices, found));
  return isChosen || isState(choice.seen) || isOnItsWay ? (sent?.when ?? momentOf(choice)) : 'conflict';
}

/** Reads the rows of the choices and compares. One call for each run of adjacent rows; the ID column where rows moved. */
export function compare(dump: Dump, operation: Operation, choices: readonly Choice[]): Compared {
  const rows = locate(dump, choices);
  const result: Compared = { saved: [], conflicts: [], landings: [], givenUp: [] };
  for (const choice of choices) {
    const found = rows.get(choice.id);
    if (!found) {
      result.conflicts.push(conflictOf(found === null ? 'moving' : 'gone', choice, null));
      continue;
    }
    const { row, whole, cells: before } = found;
    const verdict = compareOne(dump, operation, choices, choice, found);
    const { sent } = sentBefore(operation, choice.id);
    if (sent && !(verdict instanceof Date))
      result.givenUp.push({ id: choice.id, after: cellsFor(choice, sent.name, sent.when), only: OUR_ORDER });
    if (verdict === 'saved') result.saved.push({ id: choice.id, row });
    else if (verdict === 'conflict') result.conflicts.push(conflictOf('changed', choice, before));
    else {
      const after = cellsFor(choice, operation.tagger, verdict);
      result.landings.push({ choice, row, whole, before, after, when: verdict });
    }
  }
  return result;
}
