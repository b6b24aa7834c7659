/** What setup proposes, and what is chosen. */

import type { DateOrder } from '../core/dates/dateReading';
import type { ShapeNote } from '../core/exports/tabShape';
import type { Failure } from '../core/failure';
import type { Confidence, Role } from '../core/headers/roles';
import type { Nesting } from '../core/starting/nesting';

/** A column that setup found or could use. `sample` is a value from the first rows, cut to 80 characters. */
export interface ColumnOffer {
  header: string;
  sample: string;
}

/** What a column of dates tells of itself, before anything is chosen. */
export interface DateColumn {
  /** Tickets with a date that can be read, if not sure how; with one that cannot; and with none. */
  readable: number;
  unread: number;
  blank: number;
  /** The first that cannot be read: `row` is 1-based, `text` cut to 80 characters. */
  unreadCells: { row: number; text: string }[];
  /** `open`: all dates could be day first or month first. `mixed`: some are the one, others the other. */
  order: 'told' | 'open' | 'mixed' | 'unneeded';
  /** A date that could be either, with both readings; null where there is none. */
  example: { text: string; readings: Record<DateOrder, string> } | null;
  /** Dates without a year, in a column that does not tell it. */
  yearless: number;
  /** Date cells whose day and month Sheets seems to have swapped on import. */
  swapped: number;
}

/** What a person says of dates where the column does not tell: null leaves such tickets without a date. */
export interface DateChoice {
  order: DateOrder | null;
  year: number | null;
}

/** What setup proposes for one tab. */
export interface SetupProposal {
  /** Tabs that could be the dump, the proposed one included. */
  tabs: string[];
  tab: string;
  tickets: number;
  columns: ColumnOffer[];
  /** Index into `columns`, null where nothing was found. */
  roles: Record<Role, number | null>;
  /** How sure each of them is, null where nothing was found or where a person has chosen before. */
  confidence: Record<Role, Confidence | null>;
  /** The proposed column of dates, null where there is none. */
  dates: DateColumn | null;
  /** How setup settled that its dates are read, when it ran before. */
  dateChoice: DateChoice;
  /** What is wrong with the ticket IDs of the proposed column; all zero when they are fine. */
  ids: { blank: number; doubled: number };
  /** Tagsheet already works on this tab; running setup again changes nothing but what is asked for. */
  alreadySetUp: boolean;
  /** The user's own `Tag` or `Subtag` column, made by hand: may we write into it? */
  ownTagColumns: string[];
  /** Distinct values and tagged rows of the existing tag column, if there is one. */
  existing: { distinct: number; rows: number } | null;
  /** What was chosen for them when setup ran before; null where it did not. */
  existingChoice: 'ignore' | 'show' | null;
  /** Paths on a tag list that is there already: then it is kept unless another is chosen. */
  listed: number;
  /** Dropdowns that the user's own `Tag` and `Subtag` columns have already: none, only warning, or refusing all else. */
  ownRules: 'none' | 'warn' | 'refuse';
  /** Tabs beside this one whose tags a list could start from. */
  listTabs: string[];
  /** The headers that setup would add at the right. */
  adds: string[];
  /** What is odd about the tab besides its columns, and what Tagsheet can do about it. */
  shape: ShapeNote[];
  /** Why this tab cannot be the dump yet; `columns` is then empty, and another tab may be chosen. */
  trouble: Failure | null;
}

/** The tags that a tab holds, for a list to start from. */
export interface ListOffer {
  tab: string;
  columns: ColumnOffer[];
  /** Indexes into `columns`: those that were read. */
  tag: number;
  subtag: number | null;
  /** The first row names the columns, and was not read. */
  headed: boolean;
  /** As they stand, each pair once, in the columns of a tag list without its header. */
  rows: string[][];
  /** Distinct pairs that were left out: too long for a name, or too many. */
  left: number;
}

export type TagSource =
  | { from: 'lines'; lines: string }
  | { from: 'column' }
  | { from: 'rows'; rows: string[][] }
  | { from: 'empty' }
  | { from: 'keep' };

export interface SetupChoice {
  tab: string;
  /** As the proposal said: a tab that a colleague has set up since keeps what was chosen there. */
  alreadySetUp: boolean;
  /** Index into the proposal's `columns`; the header is sent along, so that a moved column is noticed. */
  roles: Record<Role, { index: number; header: string } | null>;
  dates: DateChoice;
  /** Add `Tagsheet key` because IDs are missing or doubled. */
  addKey: boolean;
  /** Write into the user's own `Tag` and `Subtag` columns. */
  useOwnTagColumns: boolean;
  /** The user's own dropdowns on those give way to Tagsheet's. */
  replaceRules: boolean;
  existing: 'ignore' | 'show' | 'take over';
  /** What parts a tag from its subtag in existing tags. */
  nested: Nesting;
  tags: TagSource;
  protect: boolean;
}
