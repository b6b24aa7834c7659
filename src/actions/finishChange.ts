/**
 * A change of the list that was killed half-way is finished from the log before the list changes again: the next one
 * would else meet half of the first, and a late retry of that would bring back names which are no more.
 */
import { done, type Reply } from '../core/failure';
import type { StoredAccount } from '../sheets/account';
import { begunIn } from '../sheets/changes';
import { type Dump, openDump } from '../sheets/dumpTab';
import { readTags } from '../sheets/tagsTab';
import { type ListJob, runListJob } from './listJob';
import { loggedBy } from './loggedChange';
import { linesOf, rewriteBy } from './rewriteBy';

/**
 * Runs under the document lock.
 * @param operation the call that asks: its own first try it finishes itself
 * @returns the dump with what the document keeps then
 */
export function finishBegun(who: StoredAccount, dump: Dump, operation: string): Reply<Dump> {
  const begun = begunIn(dump.kept);
  if (begun === null || begun.operation === operation || begun.sheetId !== dump.settings.sheetId) return done(dump);
  const logged = loggedBy(dump, begun.operation);
  // The log comes first: what it does not know has written nothing.
  if (logged === null) return done(dump);
  const tags = readTags();
  if (!tags.ok) return tags;
  const { change } = logged;
  const { operation: first, how, kept } = begun;
  const rewriteOf = change === null ? () => null : rewriteBy(change, linesOf(tags.value));
  // What the list's rows were to be is read from the log.
  const edit: ListJob['edit'] = change && ((lines) => done([...lines]));
  const finished = runListJob(who, dump, { operation: first, how, change, edit, rewriteOf, kept });
  return finished.ok ? openDump(true) : finished;
}
