/** Which of our columns a dump lacks, and under which names they are added. */
import { findKey, findOurs, KEY_COLUMN, OUR_COLUMNS, OUR_ORDER, setApart } from './ourColumns';

/** `known`: Tagsheet works on this tab already, so every column with a name of ours is ours. */
export interface ColumnWishes {
  known: boolean;
  useOwn: boolean;
  addKey: boolean;
}

/** The user's own columns that bear the names of our tag columns. */
export const ownTagColumns = (header: readonly string[]): string[] =>
  header.filter((text) => text === OUR_COLUMNS.tag || text === OUR_COLUMNS.subtag);

/**
 * Headers to add at the right, in order.
 * @example columnsToAdd(['ID', 'Tag'], {known: false, useOwn: false, addKey: false})[0] // 'Tag (Tagsheet)'
 */
export function columnsToAdd(header: readonly string[], { known, useOwn, addKey }: ColumnWishes): string[] {
  const { found } = findOurs(header);
  const own = useOwn ? ownTagColumns(header) : [];
  const adds = OUR_ORDER.flatMap((column) => {
    const name = OUR_COLUMNS[column];
    const at = found[column];
    if (at === undefined) return [name];
    const ours = known || header[at] !== name || own.includes(name);
    return ours ? [] : [setApart(name)];
  });
  return addKey && findKey(header) === null ? [...adds, KEY_COLUMN] : adds;
}
