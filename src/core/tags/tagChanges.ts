/** The list's history, short: what everybody is told of once, and what pending tags are renamed by. */
import { undoOf } from '../changing/listRecords';
import { pathAfter, type TagChange } from './tagChange';
import type { TagPath } from './tagPath';

/** One change of the list, as it is kept. `operation`: the call that made it; `''` where it was made by hand. */
export interface KeptChange {
  revision: number;
  by: string;
  change: TagChange;
  earlier: number;
  operation: string;
  /** A name that somebody typed over in the tab: tickets still hold the old one. */
  typed?: HandRename;
  /** Cells that a repair replaced: the list stayed as it was. */
  fixes?: KeptFix[];
  /** What became of a tag that somebody would like to have. */
  wish?: Wish;
}

/** `by`: who proposed it; `taken` null: the lead has not decided yet. */
export interface Wish {
  path: TagPath;
  by: string;
  taken: boolean | null;
  /** How many tickets waited for it, and the ID of the first, `''` where none did. */
  waited: number;
  first: string;
}

/** What a repair made of cells; null in `from`: whatever stood there. `''` in `to`: it stayed. */
export interface KeptFix {
  from: { tag: string | null; subtag: string | null };
  to: TagPath;
}

/** What a change of the list leaves for pending tags. */
export type ToKeep = Pick<KeptChange, 'change' | 'fixes' | 'wish'>;

export interface HandRename {
  from: TagPath;
  to: TagPath;
}

/** `revision` 0: never changed. The latest changes, the oldest first. */
export interface ListHistory {
  revision: number;
  changes: KeptChange[];
}

export const NO_CHANGES: ListHistory = { revision: 0, changes: [] };

const MOST = 50;

/** A property holds 9 KB, and a letter takes up to three bytes. */
const MOST_BYTES = 8500;

const bytesOf = (text: string): number => {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) bytes += text.charCodeAt(i) < 0x80 ? 1 : 3;
  return bytes;
};

/** One change takes no more, so that names of thousands of letters do not push out all the others. */
const MOST_OF_ONE = 2000;

const isLong = (part: unknown): boolean => bytesOf(JSON.stringify(part ?? null)) > MOST_OF_ONE;

/** The change without what is too long to keep: pending tags under these names then end as conflicts. */
export function shortened<T extends ToKeep & Pick<KeptChange, 'typed'>>({ typed, fixes, wish, ...made }: T) {
  return {
    ...made,
    change: isLong(made.change) ? { kind: 'edited' as const } : made.change,
    ...(typed && !isLong(typed) && { typed }),
    ...(fixes && { fixes: isLong(fixes) ? [] : fixes }),
    ...(wish && !isLong(wish) && { wish }),
  };
}

const isPlainEdit = ({ change, typed, fixes, wish }: Omit<KeptChange, 'revision'>): boolean =>
  change.kind === 'edited' && !typed && !fixes && !wish;

/** The history with one more change; the oldest go where there is no room for them. */
export function withChange(history: ListHistory, wanted: Omit<KeptChange, 'revision'>): ListHistory {
  const made = shortened(wanted);
  const revision = history.revision + 1;
  // Whoever edits the list by hand does so cell by cell: once is enough to tell.
  const last = history.changes[history.changes.length - 1];
  const before = last && isPlainEdit(last) && isPlainEdit(made) ? history.changes.slice(0, -1) : history.changes;
  const changes = [...before, { revision, ...made }].slice(-MOST);
  while (bytesOf(JSON.stringify({ revision, changes })) > MOST_BYTES && changes.length > 0) changes.shift();
  return { revision, changes };
}

/** Names that were typed over in the tab, the oldest first. */
export const handRenames = ({ changes }: ListHistory): HandRename[] => changes.flatMap(({ typed }) => typed ?? []);

/**
 * What a repair makes of a path: the first that fits its exact texts, one that names both cells before one of a single cell.
 * @example fixedPath([{from: {tag: 'Ordres', subtag: null}, to: {tag: 'Orders', subtag: ''}}], {tag: 'Ordres', subtag: 'Late'})
 * // {tag: 'Orders', subtag: 'Late'}
 */
export function fixedPath(fixes: readonly KeptFix[], path: TagPath): TagPath {
  const fitting = fixes.filter(
    ({ from }) => (from.tag ?? path.tag) === path.tag && (from.subtag ?? path.subtag) === path.subtag,
  );
  const found = fitting.find(({ from }) => from.tag !== null && from.subtag !== null) ?? fitting[0];
  return found ? { tag: found.to.tag || path.tag, subtag: found.to.subtag || path.subtag } : path;
}

/** Without merges that were taken back: what was chosen before them means what it meant. A rename back is a change too. */
const inForce = (changes: readonly KeptChange[]): KeptChange[] =>
  changes.filter(
    ({ change, operation }) =>
      change.kind !== 'merge' || !changes.some((other) => other.operation === undoOf(operation)),
  );

/** What a path of that revision is called now: renamed, merged, moved and repaired since. */
export const pathNow = ({ changes }: ListHistory, revision: number, path: TagPath): TagPath =>
  inForce(changes)
    .filter((one) => one.revision > revision)
    .reduce((now, { change, fixes }) => pathAfter(change, fixes ? fixedPath(fixes, now) : now), path);

/**
 * As everybody is told of it; a repair is told to whoever made it, a merge that was taken back to nobody, and a wish is
 * news once it is settled. Until then it only makes a new revision, so that the lead's panel asks again.
 */
export const newsOf = ({ changes }: ListHistory): Omit<KeptChange, 'operation' | 'typed' | 'fixes'>[] =>
  inForce(changes)
    .filter(({ fixes, wish }) => !fixes && wish?.taken !== null)
    .map(({ revision, by, change, earlier, wish }) => ({ revision, by, change, earlier, ...(wish && { wish }) }));
