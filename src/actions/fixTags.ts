/** Repair: all cells of a finding replaced at once, previewed, logged, and taken back by `undoChange`. */
import type { Args } from '../contract';
import type { FixesDone } from '../contract/tags';
import { cellText } from '../core/cell';
import type { Rewrite } from '../core/changing/rewriteCheck';
import { nameNow } from '../core/check/renamed';
import { counted } from '../core/counted';
import { done, type Reply } from '../core/failure';
import { fixedPath, type KeptFix, type ListHistory } from '../core/tags/tagChanges';
import type { TagList } from '../core/tags/tagList';
import type { TagPath } from '../core/tags/tagPath';
import { historyIn } from '../sheets/changes';
import { openDump } from '../sheets/dumpTab';
import { readTags } from '../sheets/tagsTab';
import { asking } from './access';
import { leftSentence } from './changeTags';
import { changing } from './listAccess';
import { runListJob } from './listJob';
import { loggedBy } from './loggedChange';
import { planRewrite, type RewriteOf } from './planRewrite';
import { stampMended } from './stampMended';

/** So many repairs are told to pending tags; those of more are told as conflicts. */
const MOST_TOLD = 20;

/** Cells are compared exactly: a blank too many is what a repair may be about. */
const rewriteBy =
  (fixes: readonly KeptFix[]): RewriteOf =>
  ({ cells }) => {
    const [tag, subtag] = [cellText(cells.tag), cellText(cells.subtag)];
    const fixed = fixedPath(fixes, { tag, subtag });
    const rewrite: Rewrite = {};
    if (fixed.tag !== tag) rewrite.tag = fixed.tag;
    if (fixed.subtag !== subtag) rewrite.subtag = fixed.subtag;
    return rewrite.tag === undefined && rewrite.subtag === undefined ? null : rewrite;
  };

/** What was chosen in a check of a while ago may have another name by now. */
function listedName({ tags }: TagList, history: ListHistory, path: TagPath): TagPath {
  const isListed = tags.some(
    ({ name, subtags }) => name === path.tag && (path.subtag === '' || subtags.some((one) => one.name === path.subtag)),
  );
  return isListed ? path : nameNow(history, path);
}

const wouldFix = (tickets: number): string =>
  tickets === 0 ? 'No ticket holds this any more. Run the check again.' : `${counted(tickets, 'ticket')} would change.`;

const hasFixed = (tickets: number): string =>
  tickets === 0 ? 'No ticket holds this any more. Run the check again.' : `${counted(tickets, 'ticket')} repaired.`;

export function fixTags({ account, operation, fixes, preview }: Args<'fixTags'>): Reply<FixesDone> {
  if (preview) return previewed(account, rewriteBy(fixes));
  return changing(account, operation, false, (who, dump) => {
    const tags = readTags();
    if (!tags.ok) return tags;
    const wanted = fixes.map(({ from, to }) => ({ from, to: listedName(tags.value.list, historyIn(dump.kept), to) }));
    const kept = { change: { kind: 'edited' as const }, fixes: wanted.slice(0, MOST_TOLD) };
    const rewriteOf = rewriteBy(wanted);
    const reply = runListJob(who, dump, { operation, how: 'fix', change: null, edit: null, rewriteOf, kept });
    if (!reply.ok) return reply;
    stampMended(dump, loggedBy(dump, operation));
    const { tickets, left, warnings } = reply.value;
    const sentence = [hasFixed(tickets), ...leftSentence(left), ...warnings].join(' ');
    return done({ tickets, left: left.length, undo: tickets > 0 ? operation : null, sentence });
  });
}

function previewed(account: string, rewriteOf: RewriteOf): Reply<FixesDone> {
  const who = asking(account);
  if (!who.ok) return who;
  const dump = openDump(true);
  if (!dump.ok) return dump;
  const plan = planRewrite(dump.value, rewriteOf);
  if (!plan.ok) return plan;
  const tickets = new Set(plan.value.tickets.map(({ ticket }) => ticket)).size;
  return done({ tickets, left: 0, undo: null, sentence: wouldFix(tickets) });
}
