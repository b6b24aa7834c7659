/** The columns that Tagsheet adds at the right of a dump, and how they are found again by name. */
import type { Cell } from '../cell';

/** Our columns in the order in which setup adds them. */
export const OUR_COLUMNS = {
  tag: 'Tag',
  subtag: 'Subtag',
  taggedBy: 'Tagged by',
  taggedAt: 'Tagged at',
  aside: 'Put aside',
};

export type OurColumn = keyof typeof OUR_COLUMNS;

export const OUR_ORDER = Object.keys(OUR_COLUMNS) as OurColumn[];

/** Added only where ticket IDs are missing or doubled. */
export const KEY_COLUMN = 'Tagsheet key';

/** What a name of ours becomes where the user has taken it. */
export const setApart = (name: string): string => `${name} (Tagsheet)`;

/** 0-based positions of the columns found, the names that are missing, and those that stand twice. */
export interface OurPlaces {
  found: Partial<Record<OurColumn, number>>;
  missing: OurColumn[];
  doubled: string[];
}

const places = (header: readonly Cell[], name: string): number[] =>
  header.flatMap((cell, index) => (String(cell).trim() === name ? [index] : []));

/**
 * Finds our columns in a header row. A set-apart name (`Tag (Tagsheet)`) is surely ours and goes before the plain one.
 * @example findOurs(['ID', 'Tag']).missing // ['subtag', 'taggedBy', 'taggedAt', 'aside']
 */
export function findOurs(header: readonly Cell[]): OurPlaces {
  const result: OurPlaces = { found: {}, missing: [], doubled: [] };
  for (const column of OUR_ORDER) {
    const name = OUR_COLUMNS[column];
    const apart = places(header, setApart(name));
    const at = apart.length > 0 ? apart : places(header, name);
    if (at[0] === undefined) result.missing.push(column);
    else result.found[column] = at[0];
    if (at.length > 1) result.doubled.push(apart.length > 0 ? setApart(name) : name);
  }
  return result;
}

/** 0-based position of the key column, or null. */
export const findKey = (header: readonly Cell[]): number | null => places(header, KEY_COLUMN)[0] ?? null;

/**
 * 1-based columns that are not ours, columns without a name among them.
 * @example usersColumns(['ID', 'Tag', 'Text']) // [1, 3]
 */
export function usersColumns(header: readonly Cell[]): number[] {
  const ours = [...Object.values(findOurs(header).found), findKey(header)];
  return header.flatMap((_, index) => (ours.includes(index) ? [] : [index + 1]));
}

/** Is this header one of ours, plain or set apart? */
export const isOurs = (header: string): boolean =>
  [...Object.values(OUR_COLUMNS), KEY_COLUMN].some(
    (name) => header.trim() === name || header.trim() === setApart(name),
  );
