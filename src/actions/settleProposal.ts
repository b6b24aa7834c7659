/** The lead says what becomes of a proposed tag, and of the tickets that wait for it. */
import type { Args } from '../contract';
import type { ChangeDone } from '../contract/tags';
import type { ListLine } from '../core/changing/listLines';
import { rewriteSettled } from '../core/changing/listRewrites';
import { counted } from '../core/counted';
import { done, failed, type Reply } from '../core/failure';
import { earlierThan } from '../core/tags/proposals';
import type { ToKeep } from '../core/tags/tagChanges';
import { formatTagPath, type TagPath } from '../core/tags/tagPath';
import { proposerOf } from '../core/tags/tagStatus';
import { begunIn } from '../sheets/changes';
import { readTags } from '../sheets/tagsTab';
import { stateOf } from '../sheets/ticketRows';
import { changeDone } from './changeTags';
import { changing } from './listAccess';
import { type ListJob, runListJob } from './listJob';
import { linesOf } from './rewriteBy';

const isProposal =
  (path: TagPath) =>
  (line: ListLine): boolean =>
    proposerOf(line.status) !== null && line.path?.tag === path.tag && line.path.subtag === path.subtag;

/** Accepting clears the status of the row; refusing takes the row away. */
const editBy =
  (path: TagPath, accept: boolean): NonNullable<ListJob['edit']> =>
  (lines) => {
    const is = isProposal(path);
    if (!lines.some(is)) {
      return failed(
        'bad-tag',
        `Nobody proposes “${formatTagPath(path)}” any more: it was settled. Look at the list again.`,
      );
    }
    const others = lines.filter((line) => !is(line));
    const isListed = others.some((line) => line.path?.tag === path.tag && line.path.subtag === path.subtag);
    // Somebody may have typed it into the list meanwhile: once is enough.
    if (!accept || isListed) return done(others);
    return done(lines.map((line) => (is(line) ? { ...line, status: '' } : line)));
  };

/** Who proposed it; `''` where a first try of this call has settled the row already. */
const proposer = (lines: readonly ListLine[], path: TagPath): string =>
  proposerOf(lines.find(isProposal(path))?.status ?? '') ?? '';

export function settleProposal({ account, operation, path, accept }: Args<'settleProposal'>): Reply<ChangeDone> {
  return changing(account, operation, true, (who, dump) => {
    const change = accept ? { kind: 'add' as const, path } : { kind: 'edited' as const };
    const tags = readTags();
    if (!tags.ok) return tags;
    const begun = begunIn(dump.kept);
    const by = begun?.operation === operation ? (begun.kept?.wish?.by ?? '') : proposer(linesOf(tags.value), path);
    const keptAfter = (ids: readonly string[]): ToKeep => ({
      change,
      wish: { path, by, taken: accept, waited: ids.length, first: ids[0] ?? '' },
    });
    const reply = runListJob(who, dump, {
      operation,
      how: accept ? 'accept' : 'refuse',
      change,
      edit: editBy(path, accept),
      rewriteOf: ({ cells }) => rewriteSettled(path, accept, stateOf(cells)),
      kept: keptAfter([]),
      keptAfter,
      ...(accept && { earlierOf: earlierThan(path) }),
    });
    return reply.ok ? done(changeDone(reply.value, operation, sentenceOf(path, accept, reply.value.tickets))) : reply;
  });
}

function sentenceOf(path: TagPath, accept: boolean, tickets: number): string {
  const name = `“${formatTagPath(path)}”`;
  if (!accept)
    return `${name} is not on the list. ${counted(tickets, 'ticket')} that waited for it can be tagged otherwise.`;
  return tickets === 0
    ? `${name} is on the list now.`
    : `${name} is on the list now, and ${counted(tickets, 'ticket')} that waited for it ${tickets === 1 ? 'has' : 'have'} it.`;
}
