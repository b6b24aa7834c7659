/** Adding another export to the dump: which of its columns go where, and which of its rows are new tickets. */
import { normalizeHeader } from '../headers/headerText';
import { ROLES, type RoleColumns } from '../headers/roles';

/** A header row, and the 0-based columns of the roles. A blank header takes part in nothing. */
export interface Columns {
  header: readonly string[];
  roles: RoleColumns;
}

/** The same name and the same repeat of it, as `Comment` may stand twice; else a name that differs in signs only. */
function sameHeader(text: string, nth: number, header: readonly string[]): number | null {
  const places = (fits: (other: string) => boolean) => header.flatMap((other, index) => (fits(other) ? [index] : []));
  const exact = places((other) => other === text);
  const loose = places((other) => normalizeHeader(other) === normalizeHeader(text));
  return exact[nth] ?? loose[nth] ?? null;
}

/**
 * For each column of the dump the 0-based column of the export that goes there, or null. The same name goes before the
 * same role, because two exports of one helpdesk agree in all names; no column of the export goes to two places.
 * @example matchColumns({header: ['ID', 'Text'], …}, {header: ['Body', 'ID'], …}) // [1, 0] where both know their content
 */
export function matchColumns(dump: Columns, added: Columns): (number | null)[] {
  const nth = (index: number): number =>
    dump.header.slice(0, index).filter((text) => text === dump.header[index]).length;
  const named = dump.header.map((text, index) => (text === '' ? null : sameHeader(text, nth(index), added.header)));
  const matched = named.map((column, index) => (named.indexOf(column) === index ? column : null));
  for (const role of ROLES) {
    const [there, here] = [dump.roles[role], added.roles[role]];
    if (there === null || here === null || matched[there] !== null || matched.includes(here)) continue;
    matched[there] = here;
  }
  return matched;
}

/** Rows of an export: which are new, in their order, and why the others are left out. */
export interface NewRows {
  /** For each row its place among the new ones, from 1; null where it is left out. */
  ranks: (number | null)[];
  ids: string[];
  /** Tickets that the dump has already. */
  known: number;
  /** Rows that repeat an ID of a row above. */
  doubled: number;
  /** Rows without an ID that hold something. */
  blank: number;
}

/**
 * The rows of an export whose ticket IDs are neither in the dump nor in a row above.
 * @param ids the IDs of the export's rows, `''` where a row has none
 * @param blank rows without an ID that are not empty
 * @example newRows(['1', '2', '2'], new Set(['1']), 0) // {ranks: [null, 1, null], ids: ['2'], known: 1, doubled: 1, …}
 */
export function newRows(ids: readonly string[], inDump: ReadonlySet<string>, blank: number): NewRows {
  const fresh = new Map<string, number>();
  let known = 0;
  let doubled = 0;
  const ranks = ids.map((id) => {
    if (id === '') return null;
    if (inDump.has(id)) known += 1;
    else if (fresh.has(id)) doubled += 1;
    else {
      fresh.set(id, fresh.size + 1);
      return fresh.size;
    }
    return null;
  });
  return { ranks, ids: [...fresh.keys()], known, doubled, blank };
}

/** IDs in lines of a log, so many that a cell can hold them. */
const LONGEST_LINE = 40_000;

/**
 * IDs as texts of at most 40,000 characters, each a JSON list.
 * @example packIds(['7', '8']) // ['["7","8"]']
 */
export function packIds(ids: readonly string[]): string[] {
  const lines: string[][] = [];
  let room = 0;
  for (const id of ids) {
    const length = JSON.stringify(id).length + 1;
    if (length > room) {
      lines.push([]);
      room = LONGEST_LINE;
    }
    lines[lines.length - 1]?.push(id);
    room -= length;
  }
  return lines.map((line) => JSON.stringify(line));
}

/** What `packIds` packed; a line that is none gives nothing. */
export function unpackIds(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    try {
      const ids: unknown = JSON.parse(line);
      return Array.isArray(ids) ? ids.map(String) : [];
    } catch {
      return [];
    }
  });
}
