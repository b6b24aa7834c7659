/** What the check can find. */
import type { TagPath } from '../tags/tagPath';

/** Findings in tickets. */
export const TICKET_KINDS = [
  'unknown-tag',
  'unknown-subtag',
  'subtag-of-another-tag',
  'subtag-without-tag',
  'no-subtag',
  'path-in-one-cell',
  'several-tags',
  'retired',
  'doubled-id',
  'log-differs',
] as const;

/** Faults of the list itself. */
export const LIST_KINDS = [
  'doubled-row',
  'same-but-case',
  'near-names',
  'subtag-without-row',
  'long-name',
  'formula-like',
  'unused',
  'many-tags',
] as const;

export type ProblemKind = (typeof TICKET_KINDS)[number] | (typeof LIST_KINDS)[number];

/**
 * Why a listed name was probably meant: how it differs from what is written. `swapped`: two neighbouring letters;
 * `letters`: one or two letters; `other-tag`: the subtag stands under that tag; `path`: both names are listed, in other
 * cells than here; `renamed`: it was called so before.
 */
export type NearReason =
  | 'case'
  | 'blanks'
  | 'invisible'
  | 'width'
  | 'accents'
  | 'plural'
  | 'punctuation'
  | 'swapped'
  | 'letters'
  | 'other-tag'
  | 'path'
  | 'renamed';

/** What the cells should hold. A blank `subtag` leaves the cell's own. `sure`: fit to be done without a closer look. */
export interface Suggestion {
  path: TagPath;
  reason: NearReason;
  sure: boolean;
}

/** The exact texts of two cells, untrimmed; null for any. */
export interface ProblemCells {
  tag: string | null;
  subtag: string | null;
}

/** All that is wrong in the same way with the same cells. */
export interface Problem {
  kind: ProblemKind;
  of: 'tickets' | 'list';
  /** A hint may be as it is. */
  weight: 'problem' | 'hint';
  cells: ProblemCells;
  /** Tickets, those of a nearly doubled name too; of another fault of the list, its rows or names. */
  count: number;
  suggestion: Suggestion | null;
  /** One plain clause, with rows where they help; `''` where the kind says all. */
  detail: string;
}
