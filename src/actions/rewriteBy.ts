/** The list's rows as lines, and what a change of them makes of each ticket. */
import { type ListLine, listColumns, readLines } from '../core/changing/listLines';
import { rewriteAfter } from '../core/changing/listRewrites';
import type { TagChange } from '../core/tags/tagChange';
import type { TagPath } from '../core/tags/tagPath';
import { proposerOf } from '../core/tags/tagStatus';
import type { ListedTags } from '../sheets/tagsTab';
import { stateOf } from '../sheets/ticketRows';
import type { RewriteOf } from './planRewrite';

const proposedPaths = (lines: readonly ListLine[]): TagPath[] =>
  lines.flatMap(({ path, status }) => (path !== null && proposerOf(status) !== null ? [path] : []));

/** The list's rows below the header. */
export const linesOf = ({ header, rows }: ListedTags): ListLine[] => readLines(rows, listColumns(header));

/** What the change makes of each ticket. */
export const rewriteBy =
  (change: TagChange, lines: readonly ListLine[]): RewriteOf =>
  ({ cells }) =>
    rewriteAfter(change, stateOf(cells), proposedPaths(lines));
