/** Changing the tag list, and what was changed by others. */
import type { TagChange } from '../core/tags/tagChange';
import type { Wish } from '../core/tags/tagChanges';
import type { TagList } from '../core/tags/tagList';
import type { TagPath } from '../core/tags/tagPath';

/** A change of the list that everybody is told of once. */
export interface TagNews {
  /** Of the list after this change; each is higher than the last. */
  revision: number;
  /** Who did it; `''` where it was done by hand in the tab. */
  by: string;
  change: TagChange;
  /** Tickets that were decided earlier under neighbouring tags, and may belong to what is new. */
  earlier: number;
  /** A proposed tag that was taken into the list, or not: whoever proposed it is told. */
  wish?: Wish;
}

/** A tag that a tagger would like to have. */
export interface Proposal {
  path: TagPath;
  belongs: string;
  example: string;
  by: string;
  /** Tickets put aside for it. */
  waiting: number;
}

/** What a change would touch. */
export interface ChangePreview {
  tickets: number;
  /** Colleagues at work in the last ten minutes. */
  working: string[];
}

/** A change that was made. */
export interface ChangeDone {
  tags: TagList;
  revision: number;
  /** Tickets rewritten. */
  tickets: number;
  /** The operation that takes it back; null where nothing can be. */
  undo: string | null;
  /** What a person is told. */
  sentence: string;
}

/**
 * Cells to be replaced: all tickets whose cells hold exactly these texts, null for any. What `to` leaves blank stays as
 * it is.
 */
export interface Fix {
  from: { tag: string | null; subtag: string | null };
  to: TagPath;
}

/** What a repair would do, or did. */
export interface FixesDone {
  tickets: number;
  /** Tickets that changed meanwhile and were left alone. */
  left: number;
  undo: string | null;
  sentence: string;
}
