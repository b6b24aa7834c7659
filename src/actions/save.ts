/**
 * Saving decisions: compare, log, write, read again. The lock binds scripts, not people, so a colleague's sort can fall
 * between any two calls; a retry finds its operation in the log and adds what is missing.
 */
import type { Args } from '../contract';
import type { Choice, SaveAnswer } from '../contract/save';
import { done, failed, failedForNow, type Reply } from '../core/failure';
import { describeState } from '../core/ticketState';
import type { StoredAccount } from '../sheets/account';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { columnsStand, type Dump, openDump } from '../sheets/dumpTab';
import { appendToLog, type LogEntry, openLog, operationOf, readLogSince } from '../sheets/logTab';
import { stateOf } from '../sheets/ticketRows';
import { type LostText, writeTickets } from '../sheets/writeTickets';
import { asking } from './access';
import { compare } from './compare';
import { conflictOf, type Landing } from './landing';
import { repair, standStill } from './repair';

const TRIES = 3;

/** Who saves, and the tab their tickets are of. */
type Tagger = StoredAccount & { name: string; sheetId: number };

/** Saves a batch. Tickets that changed since the tagger saw them are conflicts, and are left as they are. */
export function save({ account, sheetId, operation, choices }: Args<'save'>): Reply<SaveAnswer> {
  const who = asking(account);
  if (!who.ok) return who;
  const { name } = who.value;
  if (name === null) return failed('bad-name', 'Type your name first, so that colleagues see who tagged what.');
  return underDocumentLock(() => saveLocked({ ...who.value, name, sheetId }, operationOf(sheetId, operation), choices));
}

function saveLocked(who: Tagger, operation: string, choices: Choice[], tries = TRIES): Reply<SaveAnswer> {
  const dump = openDump();
  if (!dump.ok) return dump;
  if (dump.value.settings.sheetId !== who.sheetId) return otherDump(dump.value);
  const log = openLog();
  const { entries, last } = readLogSince(log, operation);
  const { landings, ...compared } = compare(
    dump.value,
    { name: operation, tagger: who.name, entries },
    oncePerTicket(choices),
  );
  // Rows and columns that moved since they were read are not what was compared.
  const stand = columnsStand(dump.value);
  const moving = !stand || compared.conflicts.some(({ kind }) => kind === 'moving');
  if (moving && tries > 1) return saveLocked(who, operation, choices, tries - 1);
  if (!stand) return columnsMoving();
  const logged = new Set(entries.filter((entry) => entry.operation === operation).map(({ ticket }) => ticket));
  const fresh = landings.filter(({ choice }) => !logged.has(choice.id));
  const written = fresh.map((landing) => entryOf(landing, operation, who));
  appendToLog(log, last, written);
  const lost = writeTickets(dump.value, landings);
  const undone = takenBack(landings, lost);
  appendToLog(
    log,
    last + written.length,
    undone.map((landing) => ({ ...entryOf(landing, operation, who), how: 'not kept' })),
  );
  writeTickets(dump.value, undone);
  publish();
  const kept = landings.filter(({ row }) => !lost.some((text) => text.row === row));
  const answer = settled(dump.value, [...kept, ...undone], { ...compared, refused: [], revision: 0 }, logged.size > 0);
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

const entryOf = ({ choice, before, when }: Landing, operation: string, who: Tagger): LogEntry => ({
  operation,
  when,
  account: who.key,
  name: who.name,
  ticket: choice.id,
  from: describeState(stateOf(before)),
  to: describeState(choice.chosen),
  how: choice.how,
});

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
 * Headers and IDs are read again: what moved while it was written is put right. What moved while an earlier try was
 * writing shows in the whole sheet only.
 */
function settled(dump: Dump, landings: readonly Landing[], answer: SaveAnswer, retried: boolean): SaveAnswer {
  if (landings.length === 0) return answer;
  if (!retried && standStill(dump, landings)) {
    const saved = landings.map(({ choice, row }) => ({ id: choice.id, row }));
    return { ...answer, saved: [...answer.saved, ...saved] };
  }
  const { saved, unsettled, unknown } = repair(dump, landings);
  const conflicts = unsettled.map(({ landing, cells }) => conflictOf(cells ? 'moving' : 'gone', landing.choice, cells));
  return {
    saved: [...answer.saved, ...saved],
    conflicts: [...answer.conflicts, ...conflicts],
    revision: answer.revision,
    refused: [...answer.refused, ...unknown.map((id) => ({ id, message: mayHaveBeenTagged }))],
  };
}
