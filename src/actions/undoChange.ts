/** Taking back a change of the list, or a repair: the log tells what the list and each ticket held. */
import type { Args } from '../contract';
import type { ChangeDone } from '../contract/tags';
import { changeFault, explainChangeFault } from '../core/changing/listChange';
import { linesBefore } from '../core/changing/listLines';
import { undoOf } from '../core/changing/listRecords';
import { rewriteBetween } from '../core/changing/listRewrites';
import { counted } from '../core/counted';
import { done, failed, type Reply } from '../core/failure';
import type { TagChange } from '../core/tags/tagChange';
import { sameState } from '../core/tickets/ticketState';
import { readTags } from '../sheets/tagsTab';
import { stateOf } from '../sheets/ticketRows';
import { changeDone } from './changeTags';
import { changing, maySettle } from './listAccess';
import { type ListJob, runListJob } from './listJob';
import { type Logged, loggedBy } from './loggedChange';
import type { RewriteOf } from './planRewrite';
import { linesOf, rewriteBy } from './rewriteBy';
import { unstampMended } from './stampMended';

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

/** A ticket gets back what it held, unless somebody has decided it since. */
const givenBack =
  ({ tickets, since }: Logged): RewriteOf =>
  ({ id, cells }) => {
    const held = since.has(id) ? undefined : tickets.get(id);
    const now = stateOf(cells);
    return held && sameState(now, held.to) ? rewriteBetween(now, held.from) : null;
  };

const CHANGED_SINCE = 'The list has changed since, so this cannot be taken back. Change the list as you want it now.';

function editBy(logged: Logged, inverse: TagChange | null): ListJob['edit'] {
  if (logged.change === null) return null;
  return (lines) => {
    const fault = isRenaming(inverse) ? changeFault(lines, inverse) : null;
    if (fault !== null) return failed('tag-exists', explainChangeFault(fault) ?? CHANGED_SINCE);
    const back = linesBefore(lines, logged.records);
    const isAsItWas = back.length === lines.length && back.every((line, at) => line === lines[at]);
    // The tickets of a merged tag may be given back all the same.
    if (isAsItWas && logged.records.length > 0 && logged.change?.kind !== 'merge') {
      return failed('tag-exists', CHANGED_SINCE);
    }
    return done(back);
  };
}

const nothingLogged = () =>
  failed('bad-tag', 'The log does not know this change any more, so it cannot be taken back. Change the list by hand.');

export function undoChange({ account, operation }: Args<'undoChange'>): Reply<ChangeDone> {
  return changing(account, undoOf(operation), false, (who, dump) => {
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
    if (logged.change === null) unstampMended(dump, logged);
    return done(changeDone(reply.value, null, sentenceOf(reply.value.tickets, logged.tickets.size)));
  });
}

function sentenceOf(tickets: number, changed: number): string {
  const others = changed - tickets;
  const back = `Taken back${tickets > 0 ? `, in ${counted(tickets, 'ticket')}` : ''}.`;
  const stay = others === 1 ? 'stays as it is' : 'stay as they are';
  return others > 0 ? `${back} ${counted(others, 'ticket')} changed since and ${stay}.` : back;
}
