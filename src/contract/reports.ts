/** What the check, the summary and the periods answer. */

import type { Problem } from '../core/check/problem';
import type { PrivateColumn, PrivateCounts } from '../core/private/privateReport';
import type { Summary } from '../core/reports/summary';

export interface CheckReport {
  checked: number;
  /** Lines of the log: a very long one can be made shorter. */
  logLines: number;
  problems: Problem[];
}

/** Private data in the user's columns: counts only, never a value. */
export interface PrivateReport {
  rows: number;
  /** The columns that hold any, the fullest first. */
  columns: PrivateColumn[];
  /** Of all columns together. */
  counts: PrivateCounts;
}

/** A built sheet: its tab's name, and one sentence on what it says. */
export interface Built {
  tab: string;
  sentence: string;
}

export interface SummaryBuilt extends Built {
  summary: Summary;
}

/** Days as `YYYY-MM-DD`. */
export interface CoveredPeriod {
  first: string;
  last: string;
  days: number;
  tickets: number;
  tagged: number;
}

export interface PeriodsBuilt extends Built {
  periods: CoveredPeriod[];
  /** Tickets whose date cannot be read, and the first of them with what stands there. */
  unread: number;
  unreadTickets: { id: string; row: number; text: string }[];
}
