/** Header rows: the names they hold, the roles those play, and whether a row is one at all. */
import { type Cell, cellText } from '../cell';
import { readWritten } from '../dates/dateText';
import {
  areDatesOrNumbers,
  areLinks,
  couldBeDates,
  couldBeIds,
  couldBeLabels,
  couldBeSingleLabels,
  couldBeTimes,
  couldBeWords,
} from '../samples/sampleSigns';
import { LABEL_PAIRS, type NamedRole, ONLY_AS_PAIR, SYNONYMS, TAG_PAIRS, UNSURE } from './headerNames';
import { ABROAD } from './headerNamesAbroad';
import { normalizeHeader } from './headerText';
import { findOurs, isOurs, OUR_COLUMNS } from './ourColumns';
import { type Confidence, noRoles, ROLES, type Role, type RoleColumns } from './roles';
import { BY_VALUES, type Column } from './rolesByValues';

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
  return columns.filter(({ index }) => !ours.has(index));
}

const SIGNS: Partial<Record<Role, (values: Cell[]) => boolean>> = {
  id: couldBeIds,
  date: couldBeDates,
  content: couldBeWords,
  responses: couldBeWords,
  agent: couldBeLabels,
  satisfaction: couldBeLabels,
  firstReply: couldBeTimes,
  resolution: couldBeTimes,
  language: couldBeLabels,
  url: areLinks,
};

const saysLittle = (role: Role, name: string): boolean => UNSURE.get(role)?.split(' ').includes(name) ?? false;

/** Values may speak against a name; a name that says too little needs values that speak for it. */
function fits(role: Role, { name, values }: Column): boolean {
  const unsure = saysLittle(role, name);
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

/** A column that plays a role, and how surely. */
export interface FoundRole {
  column: number;
  confidence: Confidence;
}

export type FoundRoles = Record<Role, FoundRole | null>;

/** Of columns with a fitting name, one whose values agree goes first. */
function byName(role: NamedRole, names: string, columns: Column[]): Column | null {
  const fitting = columns.filter((column) => fits(role, column));
  const agreeing = role === 'date' ? fitting.filter(({ values }) => areDatesOrNumbers(values)) : [];
  const all = `${names} ${ABROAD[role]}`;
  return named(agreeing, all) ?? named(fitting, all);
}

function trustIn(role: Role, { name, values }: Column, columns: Column[]): Confidence {
  if (role === 'date' && values.length > 0 && !areDatesOrNumbers(values)) return 'unsure';
  const doubled = columns.filter((column) => column.name === name).length > 1;
  return doubled || values.length === 0 || saysLittle(role, name) ? 'likely' : 'sure';
}

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
 * Which column plays which role, and how surely: by its header first; the roles that no header names by the given first
 * rows. No column plays two, and ours play none. `sample` may be empty: then names that need proof (`Tags`, `Replies`)
 * are left out.
 * @example findRoles(['Ticket ID', 'When'], [['T-1', '2026-03-04']]).date // {column: 1, confidence: 'unsure'}
 */
export function findRoles(headers: Cell[], sample: Cell[][]): FoundRoles {
  const columns = usersColumns(headers, sample);
  let free = columns.filter(({ name }) => name !== '');
  const found = Object.fromEntries(ROLES.map((role) => [role, null])) as FoundRoles;
  const take = (role: Role, column: Column | null, confidence?: Confidence): void => {
    if (column === null) return;
    free = free.filter((each) => each !== column);
    found[role] = { column: column.index, confidence: confidence ?? trustIn(role, column, columns) };
  };
  for (const [role, names] of SYNONYMS) take(role, byName(role, names, free));
  const labels = labelColumns(free);
  take('tag', labels.tag);
  take('subtag', labels.subtag);
  free = [...free, ...columns.filter(({ name }) => name === '')];
  for (const [role, choose] of BY_VALUES) if (found[role] === null) take(role, choose(free), 'unsure');
  return found;
}

/**
 * Which column plays which role, as far as headers name them.
 * @example detectRoles(['Ticket ID', 'Date', 'Subject'], []) // {id: 0, date: 1, subject: 2, content: null, …}
 */
export function detectRoles(headers: Cell[], sample: Cell[][]): RoleColumns {
  const found = findRoles(headers, sample);
  const roles = noRoles();
  for (const role of ROLES) if (found[role]?.confidence !== 'unsure') roles[role] = found[role]?.column ?? null;
  return roles;
}

/** Every name that a header is known by. */
function knownNames(): Set<string> {
  const pairs = [...TAG_PAIRS, ...LABEL_PAIRS].flat();
  return new Set([...SYNONYMS.map(([, names]) => names), ...Object.values(ABROAD), ...pairs].join(' ').split(' '));
}

/** Numbers, dates, addresses and essays head no column. */
const isLabel = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  cell.length <= 150 &&
  (/\p{L}/u.test(cell) || cell.trim() === '#') &&
  !/^\S+@\S+\.\S+$|^https?:\/\//i.test(cell.trim()) &&
  readWritten(cell) === null;

/** Digits made alike: IDs such as T-1001 and T-1002 have one shape. */
const shape = (cell: Cell): string => cellText(cell).replace(/\d/g, '0');

/** A value that a row below repeats, or an ID counted on below, belongs to a ticket. */
function goesOn(cell: Cell, below: Cell): boolean {
  const text = cellText(cell);
  return cellText(below) === text || (/\d/.test(text) && shape(below) === shape(cell));
}

/**
 * Is `row` a header row, given some rows below it? Two known names are proof, unless more cells cannot be names:
 * `Email` and `Question` are values too. Otherwise every filled cell must read
 * like a label, and none may go on in the rows below; a single unknown label proves nothing.
 */
export function looksLikeHeader(row: Cell[], below: Cell[][]): boolean {
  const filled = row.map((cell, column) => ({ cell, column })).filter(({ cell }) => cellText(cell).trim() !== '');
  const once = filled.filter(({ cell, column }) => !below.some((each) => goesOn(cell, each[column] ?? '')));
  const names = knownNames();
  const known = once.filter(({ cell }) => names.has(normalizeHeader(cellText(cell))) || isOurs(cellText(cell))).length;
  const strangers = filled.filter(({ cell }) => !isLabel(cell)).length;
  if (known >= 2 && (strangers < 2 || known > strangers)) return true;
  return filled.length + known >= 2 && once.length === filled.length && filled.every(({ cell }) => isLabel(cell));
}
