/**
 * Saving decisions: compare, log, write, read again. The lock binds scripts, not people, so a colleague's sort can fall
 * between any two calls; a retry finds its operation in the log and adds what is missing.
 */
import type { Args, Choice, Conflict, SaveAnswer } from '../contract';
import { cellText } from '../core/cell';
import { done, failed, failedForNow, type Reply } from '../core/failure';
import { describeState, isAside, isTagged, sameState, type TicketState, UNDECIDED } from '../core/ticketState';
import type { StoredAccount } from '../sheets/account';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { columnsStand, type Dump, openDump } from '../sheets/dumpTab';
import { appendToLog, type LogEntry, openLog, readLog } from '../sheets/logTab';
import {
  type OurCells,
  readIds,
  readIdsAt,
  readWholeRows,
  rowsOfIds,
  rowsWithin,
  stateOf,
  type WholeRow,
} from '../sheets/ticketRows';
import { writeTickets } from '../sheets/writeTickets';
import { asking } from './access';
import { type Landing, repair } from './repair';

/** A batch that was decided longer ago may have been sent before: then its entries lie deep in the log. */
const LONG_AGO_SECONDS = 600;

const TRIES = 3;

/** Who saves, and the tab their tickets are of. */
type Tagger = StoredAccount & { name: string; sheetId: number };

/** Saves a batch. Tickets that changed since the tagger saw them are conflicts, and are left as they are. */
export function save({ account, sheetId, operation, choices }: Args<'save'>): Reply<SaveAnswer> {
  const who = asking(account);
  if (!who.ok) return who;
  const { name } = who.value;
  if (name === null) return failed('bad-name', 'Type your name first, so that colleagues see who tagged what.');
  return underDocumentLock(() => saveLocked({ ...who.value, name, sheetId }, operation, choices));
}

function saveLocked(who: Tagger, operation: string, choices: Choice[], tries = TRIES): Reply<SaveAnswer> {
  const dump = openDump();
  if (!dump.ok) return dump;
  if (dump.value.settings.sheetId !== who.sheetId) return otherDump(dump.value);
  const log = openLog();
  const { entries, last } = readLog(
    log,
    choices.some(({ secondsAgo }) => secondsAgo > LONG_AGO_SECONDS),
  );
  const { answer, landings } = compare(dump.value, who, operation, entries, oncePerTicket(choices));
  // Rows and columns that moved since they were read are not what was compared.
  const stand = columnsStand(dump.value);
  const moving = !stand || answer.conflicts.some(({ kind }) => kind === 'moving');
  if (moving && tries > 1) return saveLocked(who, operation, choices, tries - 1);
  if (!stand) return columnsMoving();
  const logged = new Set(entries.filter((entry) => entry.operation === operation).map(({ ticket }) => ticket));
  const fresh = landings.filter(({ choice }) => !logged.has(choice.id));
  const written = fresh.map((landing) => entryOf(landing, operation, who));
  appendToLog(log, last, written);
  const [lost] = writeTickets(dump.value, landings);
  publish();
  return lost === undefined ? done(settled(dump.value, landings, answer, logged.size > 0)) : textChanged(lost);
}

const otherDump = ({ sheet }: Dump) =>
  failed(
    'other-dump',
    `Tagsheet works on the tab “${sheet.getName()}” now, and these tags belong to tickets of another tab. Nothing was saved; set Tagsheet up on that tab again to save them.`,
  );

const columnsMoving = () =>
  failedForNow('busy', 'Somebody is moving columns at the moment. Nothing was changed; try again in a few seconds.');

/** Two decisions on one ticket are one: from what was seen first to what was chosen last. */
function oncePerTicket(choices: readonly Choice[]): Choice[] {
  const byTicket = new Map<string, Choice>();
  for (const choice of choices)
    byTicket.set(choice.id, { ...choice, seen: byTicket.get(choice.id)?.seen ?? choice.seen });
  return [...byTicket.values()];
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
function sentBefore(entries: readonly LogEntry[], operation: string, ticket: string) {
  const mine = entries.filter((entry) => entry.ticket === ticket);
  const sent = mine.find((entry) => entry.operation === operation);
  return { sent, overtaken: sent && mine[mine.length - 1]?.operation !== operation };
}

/** Each choice against its cells: there already, a conflict, or to be written. */
function compare(dump: Dump, who: Tagger, operation: string, entries: readonly LogEntry[], choices: readonly Choice[]) {
  const rows = locate(dump, choices);
  const answer: SaveAnswer = { saved: [], conflicts: [], refused: [] };
  const landings: Landing[] = [];
  const compareOne = (choice: Choice, { row, whole, cells }: WholeRow) => {
    const { sent, overtaken } = sentBefore(entries, operation, choice.id);
    const isState = (one: TicketState) => sameState(stateOf(cells), one);
    if (isState(choice.chosen) && (!sent || overtaken)) answer.saved.push({ id: choice.id, row });
    // An earlier try may have fallen on rows that a sort had moved: then a ticket holds what another was to hold.
    else if (!overtaken && (isState(choice.seen) || (sent && choices.some(({ chosen }) => isState(chosen))))) {
      const after = cellsFor(choice, who.name, sent?.when ?? momentOf(choice));
      landings.push({ choice, row, whole, before: cells, after });
    } else answer.conflicts.push(conflictOf('changed', choice, cells));
  };
  for (const choice of choices) {
    const found = rows.get(choice.id);
    if (found) compareOne(choice, found);
    else answer.conflicts.push(conflictOf(found === null ? 'moving' : 'gone', choice, null));
  }
  return { answer, landings };
}

/** Whole seconds: cells keep no finer time reliably. */
const momentOf = ({ secondsAgo }: Choice): Date => new Date(Math.round(Date.now() / 1000 - secondsAgo) * 1000);

function cellsFor(choice: Choice, name: string, when: Date): OurCells {
  const { tag, subtag, aside } = choice.chosen;
  const decided = isTagged(choice.chosen) || isAside(choice.chosen);
  return { tag, subtag, aside, taggedBy: decided ? name : '', taggedAt: decided ? when : '' };
}

const entryOf = ({ choice, before }: Landing, operation: string, who: Tagger): LogEntry => ({
  operation,
  when: momentOf(choice),
  account: who.key,
  name: who.name,
  ticket: choice.id,
  from: describeState(stateOf(before)),
  to: describeState(choice.chosen),
  how: choice.how,
});

/** What a tagger is told of a ticket that was left as it is. */
const conflictOf = (kind: Conflict['kind'], choice: Choice, cells: OurCells | null): Conflict => ({
  id: choice.id,
  kind,
  theirs: cells ? stateOf(cells) : { ...UNDECIDED },
  by: cells ? cellText(cells.taggedBy).trim() : '',
  chosen: choice.chosen,
});

const textChanged = (text: string): Reply<SaveAnswer> =>
  failed(
    'bad-tag',
    `Google Sheets would not keep “${text}” as text, so it was not written. Rename this tag in the tab Tags so that it begins with a letter.`,
  );

/**
 * Headers and IDs are read again: what moved while it was written is put right. What moved while an earlier try was
 * writing shows in the whole sheet only.
 */
function settled(dump: Dump, landings: readonly Landing[], answer: SaveAnswer, retried: boolean): SaveAnswer {
  if (landings.length === 0) return answer;
  const now =
    !retried && columnsStand(dump)
      ? readIdsAt(
          dump,
          landings.map(({ row }) => row),
        )
      : new Map<number, string>();
  if (landings.every(({ row, choice }) => now.get(row) === choice.id)) {
    const saved = landings.map(({ choice, row }) => ({ id: choice.id, row }));
    return { ...answer, saved: [...answer.saved, ...saved] };
  }
  const { saved, unsettled } = repair(dump, landings);
  const conflicts = unsettled.map(({ landing, cells }) => conflictOf(cells ? 'moving' : 'gone', landing.choice, cells));
  return { ...answer, saved: [...answer.saved, ...saved], conflicts: [...answer.conflicts, ...conflicts] };
}
