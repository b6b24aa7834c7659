/** The check of the tickets: their tags against the controlled list. */
import { type ListHistory, NO_CHANGES } from '../tags/tagChanges';
import type { TagList } from '../tags/tagList';
import { type Listed, readListed } from './listed';
import { type Finding, loneSubtagFinding, subtagFinding, tagFinding } from './meant';
import { type Counter, countPairs, type Pairs, type TagCells, totalOf } from './pairs';
import type { Problem, ProblemCells } from './problem';

/** How the list is meant. At depth `tags`, no subtag is missed. */
export interface CheckedBy {
  depth: 'tags' | 'subtags';
  history: ListHistory;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** A finding in the tickets with these cells. */
type Found = Finding & { cells: ProblemCells; count: number };

const asProblem = ({ kind, suggestion, detail, cells, count }: Found): Problem => ({
  kind,
  of: 'tickets',
  weight: kind === 'no-subtag' ? 'hint' : 'problem',
  cells,
  count,
  suggestion,
  detail,
});

const RETIRED: Finding = { kind: 'retired', suggestion: null, detail: '' };

/** The subtag cell beside a tag of the list; null where nothing is wrong. */
function judgeSubtag(subtag: string, tag: string, listed: Listed, depth: CheckedBy['depth']): Finding | null {
  const found = listed.tags.get(tag);
  if (isBlank(subtag)) {
    return found?.isDivided && depth === 'subtags' ? { kind: 'no-subtag', suggestion: null, detail: '' } : null;
  }
  const retired = found?.subtags.get(subtag);
  if (retired !== undefined) return retired ? RETIRED : null;
  return subtagFinding(subtag, tag, listed);
}

/** A path in one cell may name the row's own subtag as well; another one of the row's would be lost. */
const isLost = ({ suggestion }: Finding, subtag: string): boolean =>
  !isBlank(subtag) && (suggestion?.path.subtag ?? '') !== '' && suggestion?.path.subtag !== subtag;

/** The subtag beside a tag that is not on the list, judged by what was meant: then one repair mends both cells. */
function judgeBeside(subtag: string, { suggestion }: Finding, listed: Listed, by: CheckedBy): Finding | null {
  if (isBlank(subtag) || suggestion?.path.subtag) return null;
  if (suggestion) return judgeSubtag(subtag, suggestion.path.tag, listed, by.depth);
  return listed.tagsWith(subtag).length > 0 ? null : loneSubtagFinding(subtag, 'unknown-subtag', listed);
}

/** Both cells together were renamed: the tag alone says too little then. */
function judgeRenamed(cells: TagCells, meant: Finding, listed: Listed): Finding | null {
  const path = isBlank(cells.subtag) ? null : listed.renamed(cells);
  if (path === null || listed.tags.get(meant.suggestion?.path.tag ?? '')?.subtags.has(cells.subtag)) return null;
  return { kind: 'unknown-subtag', suggestion: { path, reason: 'renamed', sure: true }, detail: '' };
}

/** The tickets with one text in the Tag column, which is not on the list. */
function judgeUnknown(tag: string, subtags: ReadonlyMap<string, Counter>, listed: Listed, by: CheckedBy): Found[] {
  const meant = tagFinding(tag, listed);
  const isPath = (meant.suggestion?.path.subtag ?? '') !== '';
  const beside = [...subtags].flatMap(([subtag, { count }]): Found[] => {
    const cells = { tag, subtag };
    const own = isLost(meant, subtag) ? { ...meant, suggestion: null } : meant;
    const below = judgeRenamed(cells, own, listed) ?? judgeBeside(subtag, own, listed, by);
    return [...(isPath ? [own] : []), ...(below ? [below] : [])].map((each) => ({ ...each, cells, count }));
  });
  return isPath ? beside : [{ ...meant, cells: { tag, subtag: null }, count: totalOf(subtags) }, ...beside];
}

function judgeTag(tag: string, subtags: ReadonlyMap<string, Counter>, listed: Listed, by: CheckedBy): Found[] {
  const known = listed.tags.get(tag);
  if (known?.retired) return [{ ...RETIRED, cells: { tag, subtag: null }, count: totalOf(subtags) }];
  if (!known && !isBlank(tag)) return judgeUnknown(tag, subtags, listed, by);
  return [...subtags].flatMap(([subtag, { count }]) => {
    if (!known && isBlank(subtag)) return [];
    const found = known
      ? judgeSubtag(subtag, tag, listed, by.depth)
      : loneSubtagFinding(subtag, 'subtag-without-tag', listed);
    return found ? [{ ...found, cells: { tag, subtag }, count }] : [];
  });
}

const AS_IT_IS: CheckedBy = { depth: 'subtags', history: NO_CHANGES };

/**
 * Everything in the two columns that is not on the list exactly as written, grouped by what is wrong and by the exact
 * cells; in no order. Blank cells are no tags; built-in tags are always listed. A cell that matches only without regard to
 * blanks, invisible characters, width, case, accents, punctuation or plural, or up to two typing mistakes away, has that
 * suggestion, if just one path fits. A subtag beside an unknown tag is judged by the tag that was probably meant, and its
 * suggestion mends both cells.
 * @example checkTags([{tag: 'orders', subtag: ''}], listFromLines('Orders'))
 * // [{kind: 'unknown-tag', of: 'tickets', weight: 'problem', cells: {tag: 'orders', subtag: null}, count: 1,
 * //   suggestion: {path: {tag: 'Orders', subtag: ''}, reason: 'case', sure: true}, detail: ''}]
 */
export const checkTags = (cells: readonly TagCells[], list: TagList, by: CheckedBy = AS_IT_IS): Problem[] =>
  checkPairs(countPairs(cells), list, by);

/** The same, of cells that are counted already. */
export function checkPairs(pairs: Pairs, list: TagList, by: CheckedBy): Problem[] {
  const listed = readListed(list, by.history);
  return [...pairs].flatMap(([tag, subtags]) => judgeTag(tag, subtags, listed, by).map(asProblem));
}
