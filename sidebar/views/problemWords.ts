/** Findings of the check in words. */
import type { NearReason, Problem, ProblemKind, Suggestion } from '../../src/core/check/problem';
import { formatCells } from '../../src/core/check/problemText';
import { grouped } from '../../src/core/counted';
import { formatTagPath, type TagPath } from '../../src/core/tags/tagPath';
import type { RepairWay } from '../state/repairGroups';
import { samePath } from '../state/samePath';
import { brief, calm } from '../state/ticketText';
import { slipWords } from './slipWords';

export const KIND_WORDS: Record<ProblemKind, string> = {
  'unknown-tag': 'Not on the list',
  'unknown-subtag': 'Subtag not on the list',
  'subtag-of-another-tag': 'Subtag of another tag',
  'subtag-without-tag': 'Subtag without a tag',
  'path-in-one-cell': 'Tag and subtag in one cell',
  'several-tags': 'Several tags in one cell',
  retired: 'Retired, and still in use',
  'doubled-id': 'Ticket ID that stands twice',
  'log-differs': 'Differs from the log',
  'no-subtag': 'No subtag',
  'doubled-row': 'Twice on the list',
  'same-but-case': 'Differs in case only',
  'near-names': 'Nearly the same name',
  'subtag-without-row': 'No row of its own for the tag',
  'long-name': 'Too long for a chart',
  'formula-like': 'Looks like a formula',
  'many-tags': 'Many tags',
  unused: 'Nobody uses it',
};

const REASONS: Record<Exclude<NearReason, 'other-tag'>, string> = {
  case: 'only capitals differ',
  blanks: 'only blanks differ',
  invisible: 'it holds a character that nobody can see',
  width: 'only the width of letters differs',
  accents: 'only accents differ',
  plural: 'singular and plural',
  punctuation: 'only punctuation differs',
  swapped: 'two letters swapped',
  letters: 'a letter or two differ',
  path: 'both are on the list',
  renamed: 'it was renamed so',
};

/** A cell may hold a whole letter. */
const LONGEST = 120;

const shortly = (text: string): string => {
  const shown = calm(text);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…” (${grouped(shown.length)} characters)` : shown;
};

/** What stands in the cells, and what it would become; a tag that stays is not said twice. */
export interface ProblemTitle {
  what: string;
  becomes: string;
}

/** @param target what the cells would be replaced by */
export function titleOf({ kind, cells }: Problem, target: TagPath | null): ProblemTitle {
  if (cells.tag === null && cells.subtag === null) return { what: KIND_WORDS[kind], becomes: '' };
  if (target === null) return { what: shortly(formatCells({ cells })), becomes: '' };
  const isSameTag = cells.tag === target.tag && cells.subtag !== null && target.subtag !== '';
  return isSameTag
    ? { what: shortly(`“${cells.subtag}”`), becomes: brief(target.subtag) }
    : { what: shortly(formatCells({ cells })), becomes: brief(formatTagPath(target)) };
}

/** The text that was probably meant otherwise, beside what was meant. */
function slipOf({ cells }: Problem, { path }: Suggestion): string {
  if (path.subtag === '' || cells.subtag === null) return slipWords(cells.tag ?? '', path.subtag || path.tag);
  return cells.tag === null || cells.tag === path.tag ? slipWords(cells.subtag, path.subtag) : '';
}

const whyMeant = (problem: Problem, suggestion: Suggestion): string => {
  if (suggestion.reason === 'other-tag') return `it is a subtag of ${brief(suggestion.path.tag)}`;
  return slipOf(problem, suggestion) || REASONS[suggestion.reason];
};

/** Where it stands, what kind of finding it is, and why something else was probably meant. */
export function aboutProblem(problem: Problem, target: TagPath | null): string {
  const { kind, cells, suggestion, detail } = problem;
  if (kind === 'subtag-of-another-tag' && detail !== '') return brief(detail);
  const isNamed = cells.tag !== null || cells.subtag !== null;
  const isSuggested = suggestion !== null && target !== null && samePath(suggestion.path, target);
  const why = isSuggested ? whyMeant(problem, suggestion) : '';
  const inTag = target !== null && cells.subtag !== null && cells.tag === target.tag ? `in ${brief(target.tag)}` : '';
  return [isNamed ? KIND_WORDS[kind] : '', inTag, why, brief(detail)].filter(Boolean).join(' · ');
}

export const WAY_WORDS: Record<RepairWay, string> = {
  replace: 'replace',
  merge: 'merge',
  tidy: 'make one row',
  add: 'add',
  'set up': 'set up again',
  compare: 'compare with the log',
  'bring back': 'bring back',
  'second level': 'choose subtags',
  list: 'open the list',
  show: 'show',
  'other tag': 'other tag',
};
