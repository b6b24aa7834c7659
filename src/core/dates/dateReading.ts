/** How the dates of one column are to be read, where their text alone does not say. */

export type DateOrder = 'day-first' | 'month-first';

/** What bare numbers count: days of Excel, seconds or milliseconds since 1970, or digits such as 20260304. */
export type DateNumbers = 'excel' | 'seconds' | 'milliseconds' | 'digits';

/** What setup keeps of a column of dates. */
export interface DateAnswers {
  /** Null: dates that can be read either way are no dates. */
  order: DateOrder | null;
  /** The year of days that are written without one; null: they are no dates. */
  year: number | null;
  /** Null: bare numbers are no dates. */
  numbers: DateNumbers | null;
}

export interface DateReading extends DateAnswers {
  /** The zone that the column's header names: of every time without a zone of its own; null: the spreadsheet's. */
  zone: string | null;
}

/** Nothing is known of the column: only what can be read in one way is read. */
export const UNTOLD: DateReading = { order: null, year: null, numbers: null, zone: null };
