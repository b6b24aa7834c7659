/** A cell's value as Sheets gives it: an empty cell is `''`. */
export type Cell = string | number | boolean | Date;

/** A cell's value as text, exactly. Dates as ISO instants: fit for comparing, not for showing; an invalid date is `''`. */
export const cellText = (value: Cell): string => {
  // No instanceof: a Date may come from another realm.
  if (typeof value !== 'object') return String(value);
  return Number.isNaN(value.getTime()) ? '' : value.toISOString();
};

/** Is it a moment of time? Told without instanceof, for the same reason. */
export const isDate = (value: Cell): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Days from the day that Sheets counts from to that of Unix time, and milliseconds in a day. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/**
 * Does a cell hold this? A moment in a cell that is not formatted as one reads as a number of days, in the spreadsheet's
 * own time zone: any number within a day of it counts.
 */
export const isCellOf = (cell: Cell, value: Cell): boolean =>
  typeof cell === 'number' && isDate(value)
    ? Math.abs(cell - EPOCH - value.getTime() / DAY) <= 1
    : cellText(cell) === cellText(value);
