/** What the column `Status` of the tab `Tags` says of a row. */

/** The column is added when it is first needed. */
export const STATUS_COLUMN = 'Status';

export const RETIRED = 'retired';

const PROPOSED = 'proposed by ';

/** A tag in use that nobody shall pick any more. Written by hand in any case of letters. */
export const isRetired = (status: string): boolean => status.trim().toLowerCase() === RETIRED;

/**
 * Who proposed the tag of this row; null for a row that is on the list.
 * @example proposerOf('proposed by Ann') // 'Ann'
 */
export const proposerOf = (status: string): string | null => {
  const text = status.trim();
  return text.toLowerCase().startsWith(PROPOSED) ? text.slice(PROPOSED.length).trim() : null;
};

/** @example proposedBy('Ann') // 'proposed by Ann' */
export const proposedBy = (name: string): string => PROPOSED + name;
