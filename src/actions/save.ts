/**
 * Saving decisions: compare, log, write, read again. The lock binds scripts, not people, so a colleague's sort can fall
 * between any two calls; a retry finds its operation in the log and adds what is missing.
 */
import type { Args } from '../contract';
import type { Choice, SaveAnswer } from '../contract/save';
import { done, failed, failedForNow, type Reply } from '../core/failure';
import { NOT_KEPT } from '../core/log/lastWords';
import { type ListHistory, pathNow } from '../core/tags/tagChanges';
import { describeState, type TicketState } from '../core/tickets/ticketState';
import type { StoredAccount } from '../sheets/account';
import { historyIn } from '../sheets/changes';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { columnsStand, type Dump, openDump } from '../sheets/dumpTab';
import { appendToLog, type LogEntry, openLog, operationOf, readLogSince } from '../sheets/logTab';
import { stateOf } from '../sheets/ticketRows';
import { isChange, type LostText, writeTickets } from '../sheets/writeTickets';
import { asking } from './access';
import { compare } from './compare';
import { conflictOf, type Landing } from './landing';
import { type Repaired, repair, standStill } from './repair';
import type { Meant } from './strays';

const TRIES = 3;

/** Who saves, and the tab their tickets are of. */
type Tagger = StoredAccount & { name: string; sheetId: number };

/** What was sent, but for the choices: the operation as the log names it, the list that the choices are named after. */
interface Sent {
  tagger: Tagger;
  operation: string;
  revision: number;
}

/** Saves a batch. Tickets that changed since the tagger saw them are conflicts, and are left as they are. */
export function save({ account, sheetId, operation, choices, revision }: Args<'save'>): Reply<SaveAnswer> {
  const who = asking(account);
  if (!who.ok) return who;
  const { name } = who.value;
  if (name === null) return failed('bad-name', 'Type your name first, so that colleagues see who tagged what.');
  const tagger = { ...who.value, name, sheetId };
  return underDocumentLock(() => saveLocked({ tagger, operation: operationOf(sheetId, operation), revision }, choices));
}

function saveLocked(sent: Sent, choices: readonly Choice[], tries = TRIES): Reply<SaveAnswer> {
  const { tagger, operation } = sent;
  const dump = openDump();
  if (!dump.ok) return dump;
  if (dump.value.settings.sheetId !== tagger.sheetId) return otherDump(dump.value);
  const history = historyIn(dump.value.kept);
  const log = openLog();
  const { entries, last } = readLogSince(log, operation);
  const { landings, givenUp, ...compared } = compare(
    dump.value,
    { name: operation, tagger: tagger.name, entries },
    oncePerTicket(namedNow(choices, history, sent.revision)),
  );
  // Rows and columns that moved since they were read are not what was compared.
  const stand = columnsStand(dump.value);
  const moving = !stand || compared.conflicts.some(({ kind }) => kind === 'moving');
  if (moving && tries > 1) return saveLocked(sent, choices, tries - 1);
  if (!stand) return columnsMoving();
  const isNew = notLogged(entries, operation);
  const fresh = landings.filter(isNew).map((landing) => entryOf(landing, sent));
  appendToLog(log, last, fresh);
  const lost = writeTickets(dump.value, landings.filter(isChange));
  const undone = takenBack(landings, lost);
  appendToLog(
    log,
    last + fresh.length,
    undone.map((landing) => notKeptEntry(landing, sent)),
  );
  writeTickets(dump.value, undone);
  publish();
  const kept = landings.filter(({ row }) => !lost.some((text) => text.row === row));
  const answer = settled(dump.value, sent, [...kept, ...undone], {
    ...compared,
    refused: [],
    revision: history.revision,
    retried: entries.length > 0,
    givenUp,
  });
  return done(withRefused(answer, undone, lost));
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

/** The choices as the list calls them now: what was renamed, merged or moved since they were made is so in them too. */
function namedNow(choices: readonly Choice[], history: ListHistory, revision: number): Choice[] {
  if (revision === history.revision) return [...choices];
  const now = (state: TicketState) => ({ ...state, ...pathNow(history, revision, state) });
  return choices.map((choice) => ({ ...choice, seen: now(choice.seen), chosen: now(choice.chosen) }));
}

/** Does the log not say yet that this operation decided this ticket so? A retry may be named otherwise by now. */
const notLogged =
  (entries: readonly LogEntry[], operation: string) =>
  ({ choice }: Landing): boolean => {
    const mine = entries.filter((entry) => entry.operation === operation && entry.ticket === choice.id);
    const last = mine[mine.length - 1];
    return last === undefined || last.how === NOT_KEPT || last.to !== describeState(choice.chosen);
  };

const entryOf = ({ choice, before, when }: Landing, { operation, tagger }: Sent): LogEntry => ({
  operation,
  when,
  account: tagger.key,
  name: tagger.name,
  ticket: choice.id,
  from: describeState(stateOf(before)),
  to: describeState(choice.chosen),
  how: choice.how,
});

/** Takes the line of a decision back that is not on its ticket: the log says what is, not what was tried. */
const notKeptEntry = (landing: Landing, sent: Sent): LogEntry => ({ ...entryOf(landing, sent), how: NOT_KEPT });

/** A ticket that cannot hold its text as it is gets everything back, so that no half decision stands there. */
const takenBack = (landings: readonly Landing[], lost: readonly LostText[]): Landing[] =>
  landings
    .filter(({ row }) => lost.some((text) => text.row === row))
    .map(({ choice, before, after, ...place }) => ({
      ...place,
      choice: { ...choice, seen: choice.chosen, chosen: stateOf(before) },
      before: after,
      after: before,
    }));

const notKept = (text: string): string =>
  `Google Sheets would not keep “${text}” as text, so this ticket was left as it was. Rename the tag in the tab Tags so that it begins with a letter, then tag the ticket again.`;

function withRefused(answer: SaveAnswer, undone: readonly Landing[], lost: readonly LostText[]): SaveAnswer {
  if (undone.length === 0) return answer;
  const isUndone = ({ id }: { id: string }) => undone.some(({ choice }) => choice.id === id);
  const textAt = (row: number) => lost.find((text) => text.row === row)?.text ?? '';
  return {
    ...answer,
    saved: answer.saved.filter((ticket) => !isUndone(ticket)),
    conflicts: answer.conflicts.filter((conflict) => !isUndone(conflict)),
    refused: [
      ...answer.refused,
      ...undone.map(({ choice, row }) => ({ id: choice.id, message: notKept(textAt(row)) })),
    ],
  };
}

const mayHaveBeenTagged =
  'Somebody moved rows while your tags were saved, and one fell on this ticket for a moment. It was taken off again. If somebody had typed a tag there by hand, it is gone: look at the ticket and tag it again.';

/**
 * Headers, IDs and cells are read again: what moved while it was written is put right. What moved while an earlier try
 * was writing shows in the whole sheet only.
 */
function settled(
  dump: Dump,
  sent: Sent,
  landings: readonly Landing[],
  { retried, givenUp, ...answer }: SaveAnswer & { retried: boolean; givenUp: readonly Meant[] },
): SaveAnswer {
  // What an earlier try let fall on others is cleared even where its own ticket is somebody else's by now.
  if (landings.length === 0 && givenUp.length === 0) return answer;
  if (!retried && standStill(dump, landings)) {
    const saved = landings.map(({ choice, row }) => ({ id: choice.id, row }));
    return { ...answer, saved: [...answer.saved, ...saved] };
  }
  const { saved, unsettled, isRead, unknown } = repair(dump, landings, { retried, givenUp });
  if (isRead) disown(unsettled, sent);
  const conflicts = unsettled.map(({ landing, cells }) => conflictOf(cells ? 'moving' : 'gone', landing.choice, cells));
  return {
    ...answer,
    saved: [...answer.saved, ...saved],
    conflicts: [...answer.conflicts, ...conflicts],
    refused: [...answer.refused, ...unknown.map((id) => ({ id, message: mayHaveBeenTagged }))],
  };
}

/** Decisions that are not on their tickets are not in force in the log either. */
function disown(unsettled: Repaired['unsettled'], sent: Sent): void {
  const undone = unsettled.flatMap(({ landing, cells }) =>
    cells ? [{ ...landing, before: landing.after, choice: { ...landing.choice, chosen: stateOf(cells) } }] : [],
  );
  if (undone.length === 0) return;
  const log = openLog();
  appendToLog(
    log,
    log.getLastRow(),
    undone.map((landing) => notKeptEntry(landing, sent)),
  );
  publish();
}
