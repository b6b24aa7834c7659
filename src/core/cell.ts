/** A cell's value as Sheets gives it: an empty cell is `''`. */
export type Cell = string | number | boolean | Date;

/** A cell's value as text, exactly. Dates as ISO instants: fit for comparing, not for showing. */
export const cellText = (value: Cell): string => (typeof value === 'object' ? value.toISOString() : String(value));
