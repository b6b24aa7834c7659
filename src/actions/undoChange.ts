/** Taking back a change of the list, or a repair: the log tells what the list and each ticket held. */
import type { Args } from '../contract';
import type { ChangeDone } from '../contract/tags';
import { changeFault, explainChangeFault } from '../core/changing/listChange';
import { type LineRecord, linesBefore } from '../core/changing/listLines';
import { readNote, readRecord } from '../core/changing/listRecords';
import { rewriteBetween } from '../core/changing/listRewrites';
import { counted } from '../core/counted';
import { done, failed, type Reply } from '../core/failure';
import type { TagChange } from '../core/tagChange';
import { parseState, sameState, type TicketState } from '../core/ticketState';
import type { Dump } from '../sheets/dumpTab';
import { findLog, type LogEntry, operationOf, readLogSince } from '../sheets/logTab';
import { readTags } from '../sheets/tagsTab';
import { stateOf } from '../sheets/ticketRows';
import { changeDone, linesOf, rewriteBy } from './changeTags';
import { changing, maySettle } from './listAccess';
import { LIST_ROW, type ListJob, runListJob } from './listJob';
import type { RewriteOf } from './rewriteTickets';

/** How the taking back of an operation is called in the log. */
const undoOf = (operation: string): string => `${operation}.undo`;

type Renaming = Extract<TagChange, { kind: 'rename' | 'move' }>;

const isRenaming = (change: TagChange | null): change is Renaming =>
  change !== null && (change.kind === 'rename' || change.kind === 'move');

/** The change that turns a change round; a merged tag is on the list again. */
function inverseOf(change: TagChange): TagChange {
  switch (change.kind) {
    case 'rename': {
      const { tag, subtag } = change.path;
      if (subtag === '') return { kind: 'rename', path: { tag: change.name, subtag }, name: tag };
      return { kind: 'rename', path: { tag, subtag: change.name }, name: subtag };
    }
    case 'move':
      return { kind: 'move', path: { ...change.path, tag: change.to }, to: change.path.tag };
    case 'merge':
      return { kind: 'add', path: change.path };
    case 'retire':
      return { kind: 'revive', path: change.path };
    case 'revive':
      return { kind: 'retire', path: change.path };
    default:
      return { kind: 'edited' };
  }
}

/** What an operation did, and which of its tickets somebody has decided since. */
interface Logged {
  change: TagChange | null;
  records: LineRecord[];
  tickets: Map<string, { from: TicketState; to: TicketState }>;
  since: Set<string>;
}

function readOperation(entries: readonly LogEntry[], name: string): Logged | null {
  const mine = entries.filter((entry) => entry.operation === name);
  const note = mine.map(({ ticket, to }) => (ticket === '' ? readNote(to) : null)).find((one) => one !== null);
  if (!note) return null;
  const tickets: Logged['tickets'] = new Map();
  for (const { ticket, from, to } of mine) {
    const [before, after] = [parseState(from), parseState(to)];
    if (ticket !== '' && before && after && !tickets.has(ticket)) tickets.set(ticket, { from: before, to: after });
  }
  const others = entries.filter(({ operation }) => operation !== name && operation !== undoOf(name));
  return {
    change: note.change,
    records: mine.flatMap((entry) => (entry.how === LIST_ROW ? (readRecord(entry) ?? []) : [])),
    tickets,
    since: new Set(others.map(({ ticket }) => ticket)),
  };
}

/** A ticket gets back what it held, unless somebody has decided it since. */
const givenBack =
  ({ tickets, since }: Logged): RewriteOf =>
  ({ id, cells }) => {
    const held = since.has(id) ? undefined : tickets.get(id);
    const now = stateOf(cells);
    return held && sameState(now, held.to) ? rewriteBetween(now, held.from) : null;
  };

function editBy(logged: Logged, inverse: TagChange | null): ListJob['edit'] {
  if (logged.change === null) return null;
  return (lines) => {
    const fault = isRenaming(inverse) ? changeFault(lines, inverse) : null;
    if (fault === null) return done(linesBefore(lines, logged.records));
    return failed(
      'tag-exists',
      explainChangeFault(fault) ?? 'The list has changed since, so this cannot be taken back.',
    );
  };
}

const nothingLogged = () =>
  failed('bad-tag', 'The log does not know this change any more, so it cannot be taken back. Change the list by hand.');

export function undoChange({ account, operation }: Args<'undoChange'>): Reply<ChangeDone> {
  return changing(account, false, (who, dump) => {
    const logged = loggedBy(dump, operation);
    if (!logged) return nothingLogged();
    const allowed = logged.change ? maySettle(dump, account) : done(null);
    if (!allowed.ok) return allowed;
    const tags = readTags();
    if (!tags.ok) return tags;
    const inverse = logged.change && inverseOf(logged.change);
    // Who got the new name meanwhile gets the old one too: the new one is gone from the list.
    const rewriteOf = isRenaming(inverse) ? rewriteBy(inverse, linesOf(tags.value)) : givenBack(logged);
    const reply = runListJob(who, dump, {
      operation: undoOf(operation),
      how: 'taken back',
      change: inverse,
      edit: editBy(logged, inverse),
      rewriteOf,
      kept: inverse && { change: inverse },
    });
    if (!reply.ok) return reply;
    return done(changeDone(reply.value, null, sentenceOf(reply.value.tickets, logged.tickets.size)));
  });
}

function loggedBy(dump: Dump, operation: string): Logged | null {
  const log = findLog();
  const name = operationOf(dump.settings.sheetId, operation);
  return log && readOperation(readLogSince(log, name, Number.POSITIVE_INFINITY).entries, name);
}

function sentenceOf(tickets: number, changed: number): string {
  const others = changed - tickets;
  const back = `Taken back${tickets > 0 ? `, in ${counted(tickets, 'ticket')}` : ''}.`;
  const stay = others === 1 ? 'stays as it is' : 'stay as they are';
  return others > 0 ? `${back} ${counted(others, 'ticket')} changed since and ${stay}.` : back;
}
