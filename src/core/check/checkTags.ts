/** The check: tags in the sheet against the controlled list. */
import { type NamedPath, nameFinder } from '../nameFinder';
import { indexTags, type TagList } from '../tagList';
import { BUILT_IN, formatTagPath, type TagPath } from '../tagPath';
import type { Problem, ProblemKind } from './problem';

/** The exact texts of a ticket's two cells, untrimmed. */
interface TagCells {
  tag: string;
  subtag: string;
}

interface Finding {
  kind: ProblemKind;
  suggestion: TagPath | null;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** The first search that finds anything decides; several equally good paths are no suggestion. */
function firstFound(searches: (() => TagPath[])[]): TagPath | null {
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** What the list says about single values; made once for a check. */
function listKnowledge(list: TagList) {
  const paths = list.tags.flatMap(({ name, subtags }) => subtags.map((subtag) => ({ tag: name, subtag: subtag.name })));
  const named = (path: TagPath): NamedPath => ({ name: path.subtag, path });
  const index = new Map(indexTags(list));
  for (const name of BUILT_IN) index.set(name, index.get(name) ?? new Set());
  return {
    index,
    tags: nameFinder([...index.keys()].map((name) => ({ name, path: { tag: name, subtag: '' } }))),
    subtags: nameFinder(paths.map(named)),
    wholePaths: nameFinder(paths.map((path) => ({ name: formatTagPath(path), path }))),
    subtagsOf: new Map(
      [...index.keys()].map((tag) => [tag, nameFinder(paths.filter((path) => path.tag === tag).map(named))]),
    ),
    everySubtag: new Set(paths.map(({ subtag }) => subtag)),
  };
}

type Knowledge = ReturnType<typeof listKnowledge>;

/** A value in the Tag column may be a tag spelt wrongly, or a whole path or a subtag in the wrong column. */
const meantTag = (text: string, { tags, wholePaths, subtags }: Knowledge): TagPath | null =>
  firstFound([
    () => tags.careless(text),
    () => wholePaths.careless(text),
    () => subtags.careless(text),
    () => tags.mistyped(text),
  ]);

const meantSubtag = (text: string, tag: string, { subtagsOf, subtags, wholePaths }: Knowledge): TagPath | null =>
  firstFound([
    () => subtagsOf.get(tag)?.careless(text) ?? [],
    () => subtags.careless(text),
    () => subtagsOf.get(tag)?.mistyped(text) ?? [],
    () => wholePaths.careless(text),
  ]);

const meantAnywhere = (text: string, { subtags, wholePaths }: Knowledge): TagPath | null =>
  firstFound([() => subtags.careless(text), () => subtags.mistyped(text), () => wholePaths.careless(text)]);

/** The subtag cell, given the tag that the row has or is taken to mean. */
function judgeSubtag(subtag: string, tag: string, knowledge: Knowledge): Finding | null {
  if (isBlank(subtag) || knowledge.index.get(tag)?.has(subtag)) return null;
  const kind = knowledge.everySubtag.has(subtag) ? 'subtag-of-another-tag' : 'unknown-subtag';
  return { kind, suggestion: meantSubtag(subtag, tag, knowledge) };
}

/** Without a tag to judge by, a subtag is unknown only if no tag of the list has it. */
const judgeLoneSubtag = (subtag: string, knowledge: Knowledge): Finding | null =>
  isBlank(subtag) || knowledge.everySubtag.has(subtag)
    ? null
    : { kind: 'unknown-subtag', suggestion: meantAnywhere(subtag, knowledge) };

/** A row's findings. `meant`: what its tag, where it is not on the list, was probably meant to be. */
function judgeRow({ tag, subtag }: TagCells, meant: TagPath | null, knowledge: Knowledge): Finding[] {
  const present = (finding: Finding | null): Finding[] => (finding === null ? [] : [finding]);
  if (isBlank(tag)) {
    if (isBlank(subtag)) return [];
    return [{ kind: 'subtag-without-tag', suggestion: meantAnywhere(subtag, knowledge) }];
  }
  if (knowledge.index.has(tag)) return present(judgeSubtag(subtag, tag, knowledge));
  // A path in the Tag column names a subtag already: the row's own would be lost.
  const fits = meant === null || meant.subtag === '' || isBlank(subtag) || meant.subtag === subtag;
  const suggestion = fits ? meant : null;
  const below =
    suggestion === null ? judgeLoneSubtag(subtag, knowledge) : judgeSubtag(subtag, suggestion.tag, knowledge);
  return [{ kind: 'unknown-tag', suggestion }, ...present(below)];
}

/** How many rows hold each pair of cells: 100,000 rows hold few. */
function countPairs(cells: TagCells[]): Map<string, Map<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const { tag, subtag } of cells) {
    const subtags = pairs.get(tag) ?? new Map<string, number>();
    subtags.set(subtag, (subtags.get(subtag) ?? 0) + 1);
    pairs.set(tag, subtags);
  }
  return pairs;
}

/** Groups findings by kind and value; rows that disagree about the suggestion leave none. */
function problemCollector() {
  const kinds = new Map<ProblemKind, Map<string, Problem>>();
  return {
    add({ kind, suggestion }: Finding, cells: TagCells, count: number): void {
      const isOfTag = kind === 'unknown-tag' && (suggestion === null || suggestion.subtag === '');
      const group = kinds.get(kind) ?? new Map<string, Problem>();
      const key = isOfTag ? cells.tag : `${cells.tag}\n${cells.subtag}`;
      const known = group.get(key);
      if (known !== undefined) known.count += count;
      else {
        group.set(key, {
          kind,
          of: 'tickets',
          weight: 'problem',
          cells: { tag: cells.tag, subtag: isOfTag ? null : cells.subtag },
          count,
          suggestion: suggestion === null ? null : { path: suggestion, reason: 'letters', sure: false },
          detail: '',
        });
      }
      kinds.set(kind, group);
    },
    worstFirst: (): Problem[] =>
      [...kinds.values()].flatMap((group) => [...group.values()]).sort((a, b) => b.count - a.count),
  };
}

/**
 * Every tag and subtag that is not on the list exactly as written, grouped by kind and exact value, most frequent first.
 * A cell that matches only without regard to blanks, case, accents, punctuation or plural, or up to two typing mistakes
 * away, is a problem with that suggestion, if just one path fits. Blank cells are no tags; built-in tags are always
 * listed. A subtag beside an unknown tag is judged by the tag that was probably meant.
 * @example checkTags([{tag: 'orders', subtag: ''}], listFromLines('Orders'))
 * // [{kind: 'unknown-tag', column: 'tag', value: 'orders', count: 1, suggestion: 'Orders'}]
 */
export function checkTags(cells: TagCells[], list: TagList): Problem[] {
  const knowledge = listKnowledge(list);
  const problems = problemCollector();
  for (const [tag, subtags] of countPairs(cells)) {
    const meant = isBlank(tag) || knowledge.index.has(tag) ? null : meantTag(tag, knowledge);
    for (const [subtag, count] of subtags) {
      for (const finding of judgeRow({ tag, subtag }, meant, knowledge)) problems.add(finding, { tag, subtag }, count);
    }
  }
  return problems.worstFirst();
}
