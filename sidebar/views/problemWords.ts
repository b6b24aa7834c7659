/** Findings of the check in words. */
import type { NearReason, Problem, ProblemKind } from '../../src/core/check/problem';
import { formatCells } from '../../src/core/check/problemText';
import { grouped } from '../../src/core/counted';
import { formatTagPath, type TagPath } from '../../src/core/tagPath';
import type { RepairWay } from '../state/repairGroups';
import { samePath } from '../state/samePath';
import { calm } from '../state/ticketText';

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

const REASONS: Record<NearReason, string> = {
  case: 'only capitals differ',
  blanks: 'only blanks differ',
  invisible: 'it holds a character that nobody can see',
  width: 'only the width of letters differs',
  accents: 'only accents differ',
  plural: 'singular and plural',
  punctuation: 'only punctuation differs',
  swapped: 'two letters swapped',
  letters: 'a letter or two differ',
  'other-tag': 'it stands under that tag',
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
    ? { what: shortly(`“${cells.subtag}”`), becomes: calm(target.subtag) }
    : { what: shortly(formatCells({ cells })), becomes: calm(formatTagPath(target)) };
}

/** Where it stands, what kind of finding it is, and why something else was probably meant. */
export function aboutProblem({ kind, cells, suggestion, detail }: Problem, target: TagPath | null): string {
  const isNamed = cells.tag !== null || cells.subtag !== null;
  const isSuggested = suggestion !== null && target !== null && samePath(suggestion.path, target);
  const why = isSuggested ? REASONS[suggestion.reason] : '';
  const inTag = target !== null && cells.subtag !== null && cells.tag === target.tag ? `in ${target.tag}` : '';
  return [isNamed ? KIND_WORDS[kind] : '', inTag, why, detail].filter(Boolean).join(' · ');
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
