/** Changing the list: rename, merge, move, retire and bring back, with every ticket that is concerned. */
import type { Args } from '../contract';
import type { ChangeDone, ChangePreview } from '../contract/tags';
import { changedLines, changeFault, explainChangeFault, tidyChange } from '../core/changing/listChange';
import type { ListLine } from '../core/changing/listLines';
import { counted } from '../core/counted';
import { done, failed, type Reply } from '../core/failure';
import { explainTagFault } from '../core/tags/addedTag';
import type { TagChange } from '../core/tags/tagChange';
import { type ListHistory, pathNow } from '../core/tags/tagChanges';
import { formatTagPath, type TagPath } from '../core/tags/tagPath';
import { historyIn } from '../sheets/changes';
import { readClaims } from '../sheets/claims';
import { openDump } from '../sheets/dumpTab';
import { readTags } from '../sheets/tagsTab';
import { asking } from './access';
import { changing } from './listAccess';
import { type JobDone, type ListJob, runListJob } from './listJob';
import { planRewrite, type RewriteOf } from './planRewrite';
import { linesOf, rewriteBy } from './rewriteBy';

type Change = Exclude<TagChange, { kind: 'edited' | 'add' }>;

const isChange = (change: TagChange): change is Change => change.kind !== 'edited' && change.kind !== 'add';

const cannotAdd = () => failed('bad-request', 'A tag is added with “+”, not with a change of the list.');

/** Fails where the list does not take the change; says why. */
function editBy(change: Change): NonNullable<ListJob['edit']> {
  return (lines) => {
    const fault = changeFault(lines, change);
    if (fault === null) return done(changedLines(lines, change));
    const { fault: kind } = fault;
    const message = explainChangeFault(fault) ?? explainTagFault(kind as Parameters<typeof explainTagFault>[0]);
    return failed(kind === 'there' ? 'tag-exists' : 'bad-tag', message);
  };
}

/** The change in the names of today: it was chosen in the list of that revision. */
function changeNow(change: Change, history: ListHistory, revision: number): Change {
  const now = (path: TagPath): TagPath => pathNow(history, revision, path);
  const path = now(change.path);
  if (change.kind === 'merge') return { ...change, path, into: now(change.into) };
  return change.kind === 'move'
    ? { ...change, path, to: now({ tag: change.to, subtag: '' }).tag }
    : { ...change, path };
}

/** The history as it was for a call that comes twice. */
const without = (history: ListHistory, operation: string): ListHistory => ({
  ...history,
  changes: history.changes.filter((one) => one.operation !== operation),
});

/** How many tickets a change would rewrite, and who is tagging now. Writes nothing. */
export function previewChange({ account, change: wanted }: Args<'previewChange'>): Reply<ChangePreview> {
  const who = asking(account);
  if (!who.ok) return who;
  const change = tidyChange(wanted);
  if (!isChange(change)) return cannotAdd();
  const dump = openDump(true);
  if (!dump.ok) return dump;
  const tags = readTags();
  if (!tags.ok) return tags;
  const lines = linesOf(tags.value);
  const taken = editBy(change)(lines);
  if (!taken.ok) return taken;
  const plan = planRewrite(dump.value, concernedBy(change, lines));
  if (!plan.ok) return plan;
  const claims = readClaims(dump.value.settings.sheetId, Date.now());
  const working = Object.entries(claims).flatMap(([key, { name }]) => (key === account ? [] : [name]));
  return done({ tickets: plan.value.wanted.filter((one) => one !== null).length, working });
}

/** A tag that is retired or brought back rewrites no ticket; what counts is who has it. */
const concernedBy = (change: Change, lines: readonly ListLine[]): RewriteOf =>
  change.kind === 'retire' || change.kind === 'revive'
    ? rewriteBy({ kind: 'rename', path: change.path, name: '' }, lines)
    : rewriteBy(change, lines);

export function changeTags({ account, operation, change: wanted, revision }: Args<'changeTags'>): Reply<ChangeDone> {
  return changing(account, operation, true, (who, dump) => {
    const tidy = tidyChange(wanted);
    if (!isChange(tidy)) return cannotAdd();
    const change = changeNow(tidy, without(historyIn(dump.kept), operation), revision);
    const tags = readTags();
    if (!tags.ok) return tags;
    const lines = linesOf(tags.value);
    const reply = runListJob(who, dump, {
      operation,
      how: change.kind,
      change,
      edit: editBy(change),
      rewriteOf: rewriteBy(change, lines),
      kept: { change },
    });
    return reply.ok ? done(changeDone(reply.value, operation, sentenceOf(change, reply.value.tickets))) : reply;
  });
}

/** The answer of any change, with what somebody has to look at. */
export const changeDone = (
  { tags, history, tickets, left, warnings }: JobDone,
  undo: string | null,
  sentence: string,
): ChangeDone => ({
  tags: tags.list,
  revision: history.revision,
  tickets,
  undo,
  sentence: [sentence, ...leftSentence(left), ...warnings].join(' '),
});

/** The tickets that were left alone, the first of them by name. */
export const leftSentence = (left: readonly string[]): string[] =>
  left.length === 0
    ? []
    : [
        `${counted(left.length, 'ticket')} changed meanwhile and ${left.length === 1 ? 'was' : 'were'} left alone: ${left.slice(0, 3).join(', ')}${left.length > 3 ? ' …' : ''}.`,
      ];

const quoted = (path: TagPath): string => `“${formatTagPath(path)}”`;

function sentenceOf(change: Change, tickets: number): string {
  const name = quoted(change.path);
  const along = tickets === 0 ? 'No ticket had it.' : `${counted(tickets, 'ticket')} changed with it.`;
  switch (change.kind) {
    case 'rename':
      return `${name} is called “${change.name}” now. ${along}`;
    case 'merge':
      return `${name} is part of ${quoted(change.into)} now. ${along}`;
    case 'move':
      return `${name} belongs to “${change.to}” now. ${along}`;
    case 'retire':
      return `${name} is retired: tickets keep it, and nobody is offered it any more.`;
    case 'revive':
      return `${name} is offered again.`;
    case 'tidy':
      return `${name} stands on the list once now.`;
  }
}
