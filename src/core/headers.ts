/** Header rows: the names they hold, the roles those play, and whether a row is one at all. */
import { type Cell, cellText } from './cell';
import { LABEL_PAIRS, ONLY_AS_PAIR, SYNONYMS, TAG_PAIRS, UNSURE } from './headerNames';
import { findOurs, isOurs, OUR_COLUMNS } from './ourColumns';
import type { Role, RoleColumns } from './roles';
import { couldBeDates, couldBeIds, couldBeLabels, couldBeSingleLabels, couldBeWords } from './sampleSigns';

const ZONE =
  /\s*\((?:[a-z_]+(?:\/[a-z0-9_+-]+)+|(?:utc|gmt)(?:\s*[+-]\d{1,2}(?::?\d{2})?)?|[a-z]{1,3}[sd]t|[cewm]es?t|bst|ist|msk)\)\s*$/i;

/** The type that some exports put behind a custom field's name. */
const FIELD_TYPE = /\s*\[(?:list|txt|flag|int|dec|date|multi)\]\s*$/i;

/**
 * A header fit for comparing: lower case, letters and digits of any script only; a byte order mark, a time zone in
 * brackets at the end and a custom field's type go. A lone `#` stays, for it names a column of numbers.
 * @example normalizeHeader('Created at (America/New_York)') // 'createdat'
 */
export function normalizeHeader(text: string): string {
  if (text.trim() === '#') return '#';
  const bare = text.replace(FIELD_TYPE, '').replace(ZONE, '');
  return bare
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

interface Column {
  index: number;
  name: string;
  /** The filled cells of the sample. */
  values: Cell[];
}

/** A plain `Tag` is ours only where the rest of our columns is there, and is not set apart. */
function ourIndexes(headers: Cell[]): Set<number> {
  const { found } = findOurs(headers);
  const mine = new Set(found.taggedBy === undefined ? [] : Object.values(found));
  const plain: string[] = [OUR_COLUMNS.tag, OUR_COLUMNS.subtag];
  return new Set(
    headers.flatMap((header, index) => {
      const text = cellText(header).trim();
      return mine.has(index) || (isOurs(text) && !plain.includes(text)) ? [index] : [];
    }),
  );
}

function usersColumns(headers: Cell[], sample: Cell[][]): Column[] {
  const ours = ourIndexes(headers);
  const columns = headers.map((header, index) => ({
    index,
    name: normalizeHeader(cellText(header)),
    values: sample.map((row) => row[index] ?? '').filter((value) => cellText(value).trim() !== ''),
  }));
  return columns.filter(({ index, name }) => name !== '' && !ours.has(index));
}

const SIGNS: Partial<Record<Role, (values: Cell[]) => boolean>> = {
  id: couldBeIds,
  date: couldBeDates,
  content: couldBeWords,
  responses: couldBeWords,
};

/** Values may speak against a name; a name that says too little needs values that speak for it. */
function fits(role: Role, { name, values }: Column): boolean {
  const unsure = UNSURE.get(role)?.split(' ').includes(name) ?? false;
  if (values.length === 0) return !unsure;
  return role === 'tag' && unsure ? couldBeSingleLabels(values) : (SIGNS[role]?.(values) ?? true);
}

/** Of columns with the same name, the fullest; of equally full ones, the first. */
const fullest = (columns: Column[]): Column | null =>
  columns.reduce<Column | null>(
    (best, column) => (best === null || column.values.length > best.values.length ? column : best),
    null,
  );

const named = (columns: Column[], names: string): Column | null =>
  names
    .split(' ')
    .map((name) => fullest(columns.filter((column) => column.name === name)))
    .find((column) => column !== null) ?? null;

/** The users' own labels: a column called tag, else a pair of label columns, else a single one. */
function labelColumns(columns: Column[]): { tag: Column | null; subtag: Column | null } {
  const short = columns.filter((column) => fits('tag', column) && couldBeLabels(column.values));
  const pairOf = ([tag, subtags]: readonly [string, string]) => ({
    tag: named(short, tag),
    subtag: named(short, subtags),
  });
  const sure = TAG_PAIRS.map(pairOf);
  const labels = LABEL_PAIRS.map(pairOf);
  const pairs = [...labels, ...ONLY_AS_PAIR.map(pairOf)];
  return (
    sure.find(({ tag }) => tag !== null) ??
    pairs.find(({ tag, subtag }) => tag !== null && subtag !== null) ??
    labels.find(({ tag }) => tag !== null) ?? { tag: null, subtag: null }
  );
}

/**
 * Which column plays which role, by its header first and the given first rows second; no column plays two, and ours
 * play none. `sample` may be empty: then names that need proof (`Tags`, `Replies`) are left out.
 * @example detectRoles(['Ticket ID', 'Date', 'Subject'], []) // {id: 0, date: 1, subject: 2, content: null, …}
 */
export function detectRoles(headers: Cell[], sample: Cell[][]): RoleColumns {
  let free = usersColumns(headers, sample);
  const take = (column: Column | null): number | null => {
    free = free.filter((each) => each !== column);
    return column?.index ?? null;
  };
  const roles: RoleColumns = {
    date: null,
    id: null,
    subject: null,
    content: null,
    responses: null,
    channel: null,
    requester: null,
    tag: null,
    subtag: null,
  };
  for (const [role, names] of SYNONYMS) {
    roles[role] = take(
      named(
        free.filter((column) => fits(role, column)),
        names,
      ),
    );
  }
  const labels = labelColumns(free);
  return { ...roles, tag: take(labels.tag), subtag: take(labels.subtag) };
}

/** Every name that a header is known by. */
function knownNames(): Set<string> {
  const pairs = [...TAG_PAIRS, ...LABEL_PAIRS].flat();
  return new Set([...SYNONYMS.map(([, names]) => names), ...pairs].join(' ').split(' '));
}

/** Numbers, dates, addresses and essays head no column. */
const isLabel = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  cell.length <= 150 &&
  (/\p{L}/u.test(cell) || cell.trim() === '#') &&
  !/^\d{4}-\d{2}-\d{2}|^\S+@\S+\.\S+$|^https?:\/\//i.test(cell.trim());

/** Digits made alike: IDs such as T-1001 and T-1002 have one shape. */
const shape = (cell: Cell): string => cellText(cell).replace(/\d/g, '0');

/** A value that a row below repeats, or an ID counted on below, belongs to a ticket. */
function goesOn(cell: Cell, below: Cell): boolean {
  const text = cellText(cell);
  return cellText(below) === text || (/\d/.test(text) && shape(below) === shape(cell));
}

/**
 * Is `row` a header row, given some rows below it? Two known names are proof. Otherwise every filled cell must read
 * like a label, and none may go on in the rows below; a single unknown label proves nothing.
 */
export function looksLikeHeader(row: Cell[], below: Cell[][]): boolean {
  const filled = row.map((cell, column) => ({ cell, column })).filter(({ cell }) => cellText(cell).trim() !== '');
  const once = filled.filter(({ cell, column }) => !below.some((each) => goesOn(cell, each[column] ?? '')));
  const names = knownNames();
  const known = once.filter(({ cell }) => names.has(normalizeHeader(cellText(cell))) || isOurs(cellText(cell))).length;
  if (known >= 2) return true;
  return filled.length + known >= 2 && once.length === filled.length && filled.every(({ cell }) => isLabel(cell));
}
