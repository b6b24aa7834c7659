/** How well the check knows what was meant, on mistakes that it has not been made for. */
import { checkTags } from '../../../../src/core/check/checkTags';
import type { Problem, Suggestion } from '../../../../src/core/check/problem';
import type { TagPath } from '../../../../src/core/tags/tagPath';
import { LISTS, OTHERS, PATHS, type Size, WORDS } from './supportTags';
import { randomOf, SEPARATORS, TYPOS } from './typos';

/** Something in a ticket's two cells; `meant` null where it is right as it is, and nothing on the list. */
interface Typed {
  what: string;
  tag: string;
  subtag: string;
  meant: TagPath | null;
}

/** Tags are mistaken in their column, subtags in theirs, and whole paths in the first. */
function mistaken(size: Size, seed: number): Typed[] {
  const random = randomOf(seed);
  const typed: Typed[] = [];
  for (const path of PATHS[size]) {
    const { tag, subtag } = path;
    for (const [what, typo] of Object.entries(TYPOS)) {
      typed.push({ what, tag: typo(tag, random), subtag: '', meant: { tag, subtag: '' } });
      typed.push({ what, tag, subtag: typo(subtag, random), meant: path });
    }
    const between = SEPARATORS[Math.floor(random() * SEPARATORS.length)] ?? '/';
    typed.push({ what: 'one cell', tag: tag + between + subtag, subtag: '', meant: path });
  }
  const isListed = ({ tag, subtag, meant }: Typed): boolean => tag === meant?.tag && subtag === meant.subtag;
  const isOther = (each: Typed): boolean =>
    LISTS[size].tags.some(({ name }) => name === each.tag) && each.subtag === '';
  return typed.filter((each) => !isListed(each) && !isOther(each));
}

/** Other names in both columns, and single words. */
function right(size: Size): Typed[] {
  const listed = new Set(PATHS[size].flatMap(({ tag, subtag }) => [tag.toLowerCase(), subtag.toLowerCase()]));
  const isNew = (name: string): boolean => !listed.has(name.toLowerCase());
  const tags = [...new Set(LISTS[size].tags.map(({ name }) => name))];
  const others = OTHERS[size].flatMap(({ tag, subtag }, i): Typed[] => [
    ...(isNew(tag) ? [{ what: 'other tag', tag, subtag: '', meant: null }] : []),
    ...(isNew(subtag) ? [{ what: 'other subtag', tag: tags[i % tags.length] ?? '', subtag, meant: null }] : []),
  ]);
  const words = WORDS.filter(isNew).flatMap((word, i): Typed[] => [
    { what: 'word', tag: word, subtag: '', meant: null },
    { what: 'word', tag: tags[i % tags.length] ?? '', subtag: word, meant: null },
  ]);
  return [...new Map([...others, ...words].map((each) => [`${each.tag}\n${each.subtag}`, each])).values()];
}

/** The suggestion for these cells, which may be for the tag alone; null where there is none. */
function suggestions(typed: readonly Typed[], size: Size): (cells: Typed) => Suggestion | null {
  const found = new Map<string | null, Problem[]>();
  for (const problem of checkTags(typed, LISTS[size])) {
    found.set(problem.cells.tag, [...(found.get(problem.cells.tag) ?? []), problem]);
  }
  return ({ tag, subtag }) => {
    const own = found.get(tag)?.filter(({ cells }) => cells.subtag === null || cells.subtag === subtag) ?? [];
    return own.find(({ suggestion }) => suggestion !== null)?.suggestion ?? null;
  };
}

export interface Score {
  typed: number;
  told: number;
  right: number;
  sure: number;
  sureRight: number;
}

export type Scores = Map<string, Score>;

const scoreOf = (scores: Scores, what: string): Score => {
  const score = scores.get(what) ?? { typed: 0, told: 0, right: 0, sure: 0, sureRight: 0 };
  scores.set(what, score);
  return score;
};

/** By what was typed, and of `mistakes` and `others` together. */
export function measure(
  size: Size,
  seed: number,
  onMiss?: (typed: Typed, suggestion: Suggestion | null) => void,
): Scores {
  const scores: Scores = new Map();
  const everything = [...mistaken(size, seed), ...right(size)];
  const suggestionFor = suggestions(everything, size);
  for (const typed of everything) {
    const suggestion = suggestionFor(typed);
    const { path, sure = false } = suggestion ?? {};
    const isRight = path?.tag === typed.meant?.tag && path?.subtag === typed.meant?.subtag;
    for (const what of [typed.what, typed.meant === null ? 'others' : 'mistakes']) {
      const score = scoreOf(scores, what);
      score.typed += 1;
      score.told += suggestion === null ? 0 : 1;
      score.right += isRight ? 1 : 0;
      score.sure += sure ? 1 : 0;
      score.sureRight += sure && isRight ? 1 : 0;
    }
    if (!isRight) onMiss?.(typed, suggestion);
  }
  return scores;
}
