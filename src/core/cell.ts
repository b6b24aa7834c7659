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
