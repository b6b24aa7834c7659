/** Adding exports and taking samples. */

import type { Failure } from '../core/failure';
import type { SampleGroup } from '../core/samples/sample';
import type { Built } from './reports';
import type { Session } from './session';

/** A job that may take several calls: the same call again, with the same operation ID, goes on. `doing` says with what. */
export type Stepwise<T> = { done: false; doing: string } | { done: true; value: T };

/** The dump was added to, or made a sample of. */
export interface DataDone extends Built {
  session: Session;
  /** The operation that can be taken back, if any. */
  undo: string | null;
}

/** What adding another export to the dump would do. */
export interface AddProposal {
  /** Tabs that could hold one. */
  tabs: string[];
  /** `''` where there is none. */
  tab: string;
  /** Tickets that the dump has not. */
  fresh: number;
  known: number;
  /** Rows that repeat the ID of a row above, and rows without one: both are left out. */
  doubled: number;
  blank: number;
  /** Each column of the dump, and the export's that goes there; null where none does. */
  columns: { into: string; from: string | null }[];
  /** Columns of the export that have no place in the dump. */
  leftOut: string[];
  /** Exports that were added before and can be taken out again, latest first. */
  added: { operation: string; from: string; when: string; tickets: number }[];
  trouble: Failure | null;
}

/** What a sample could be taken of. */
export interface SampleProposal {
  tab: string;
  tickets: number;
  /** Periods, each parted by channel where there are channels. */
  groups: SampleGroup[];
  /** Null where no column holds channels, or too many different ones. */
  channels: string[] | null;
  size: number;
  seed: number;
}

export interface SampleChoice {
  size: number;
  /** The same share of every channel too, not of every period only. */
  byChannel: boolean;
  seed: number;
}
