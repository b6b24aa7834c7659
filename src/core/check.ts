/** The check: tags in the sheet against the controlled list. */

export type ProblemKind = 'unknown-tag' | 'unknown-subtag' | 'subtag-of-another-tag' | 'subtag-without-tag';

/** A finding, grouped by distinct value. `value` is the cell's exact text. */
export interface Problem {
  kind: ProblemKind;
  column: 'tag' | 'subtag';
  value: string;
  count: number;
  /** A tag path as people read it (`Tag › Subtag`), or null. */
  suggestion: string | null;
}

import type { TagList } from './tagList';
export declare const checkTags: (cells: { tag: string; subtag: string }[], list: TagList) => Problem[];
