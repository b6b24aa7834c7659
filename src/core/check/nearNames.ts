/** Names of the list that may be one reason, written twice. */
import { counted, grouped } from '../counted';
import { nearPairs } from '../names/nearPairs';
import { nameKey } from '../sameName';
import { BUILT_IN } from '../tags/tagPath';
import type { ListRow } from './listRows';
import { type Counter, type Pairs, totalOf } from './pairs';
import type { Problem } from './problem';
import { quoted } from './problemText';

/** A name that can be chosen, with the tickets that have it. */
interface UsedName {
  name: string;
  count: number;
}

/** The first spelling of each: what differs in case and blanks only is told as such. */
function firstSpellings(names: readonly UsedName[]): UsedName[] {
  const found = new Map<string, UsedName>();
  for (const { name, count } of names) {
    const first = found.get(nameKey(name));
    if (first) first.count += count;
    else found.set(nameKey(name), { name, count });
  }
  return [...found.values()];
}

const isBuiltIn = ({ name }: UsedName): boolean => BUILT_IN.includes(name);

/** What most tickets have comes first, then what stands first on the list; built-in tags cannot go. */
const preferred = (names: readonly UsedName[]): UsedName[] =>
  [...names].sort((a, b) => Number(isBuiltIn(b)) - Number(isBuiltIn(a)) || b.count - a.count);

const usesInWords = (own: number, name: string, count: number): string =>
  own + count === 0 ? '' : `${own === 0 ? 'no ticket' : counted(own, 'ticket')}, ${quoted(name)} has ${grouped(count)}`;

/** @param above the tag whose subtags these are; null for tags */
function findingsOf(names: readonly UsedName[], above: string | null): Problem[] {
  const ranked = preferred(firstSpellings(names));
  const counts = new Map(ranked.map(({ name, count }) => [name, count]));
  const pathOf = (name: string) => (above === null ? { tag: name, subtag: '' } : { tag: above, subtag: name });
  return nearPairs(ranked.map(({ name }) => name)).flatMap(({ name, near, reason, sure }): Problem[] => {
    if (above === null && BUILT_IN.includes(name)) return [];
    const count = counts.get(name) ?? 0;
    return [
      {
        kind: 'near-names',
        of: 'list',
        weight: sure ? 'problem' : 'hint',
        cells: pathOf(name),
        count,
        suggestion: { path: pathOf(near), reason, sure },
        detail: usesInWords(count, near, counts.get(near) ?? 0),
      },
    ];
  });
}

const NO_SUBTAGS: ReadonlyMap<string, Counter> = new Map();

/** The names once each, in list order. */
const named = (names: Iterable<string>, countOf: (name: string) => number): UsedName[] =>
  [...new Set(names)].map((name) => ({ name, count: countOf(name) }));

/**
 * Tags that are nearly called alike, and subtags of one tag that are: cells and `count` (tickets) are those of the rarer
 * one, the more frequent one is the suggestion. A problem where hardly anything but a slip can be the reason, else a hint.
 * Retired names are past, and subtags do not matter at depth `tags`.
 */
export function nearNames(rows: readonly ListRow[], pairs: Pairs, depth: 'tags' | 'subtags'): Problem[] {
  const retired = new Set(rows.flatMap(({ tag, subtag, retired: isPast }) => (isPast && subtag === '' ? [tag] : [])));
  const offered = rows.filter((row) => !row.retired && !retired.has(row.tag));
  const subtagsBelow = new Map<string, string[]>();
  for (const { tag, subtag } of depth === 'tags' ? [] : offered) {
    const below = subtagsBelow.get(tag);
    if (subtag !== '') below ? below.push(subtag) : subtagsBelow.set(tag, [subtag]);
  }
  const tags = [...offered.map(({ tag }) => tag), ...BUILT_IN];
  return [
    ...findingsOf(
      named(tags, (tag) => totalOf(pairs.get(tag) ?? NO_SUBTAGS)),
      null,
    ),
    ...[...subtagsBelow].flatMap(([tag, below]) =>
      findingsOf(
        named(below, (subtag) => pairs.get(tag)?.get(subtag)?.count ?? 0),
        tag,
      ),
    ),
  ];
}
