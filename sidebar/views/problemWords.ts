/** Findings of the check in words. */
import type { NearReason, Problem, ProblemKind } from '../../src/core/check/problem';
import type { RepairWay } from '../state/repairGroups';

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

/** What kind of finding it is, and why something else was probably meant. */
export function aboutProblem({ kind, suggestion, detail }: Problem): string {
  const why = suggestion === null ? '' : REASONS[suggestion.reason];
  return [KIND_WORDS[kind], why, detail].filter(Boolean).join(' · ');
}

export const WAY_WORDS: Record<RepairWay, string> = {
  replace: 'replace',
  add: 'add to list',
  'bring back': 'bring back',
  'second level': 'choose subtags',
  list: 'open the list',
  show: 'show',
};
