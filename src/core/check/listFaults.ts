/** What is wrong with the list itself. */
import { carelessness } from '../names/nameForms';
import { nameKey } from '../sameName';
import { BUILT_IN } from '../tags/tagPath';
import type { ListRow } from './listRows';
import type { Problem, ProblemKind } from './problem';
import { inRows } from './problemText';

/** The bars of a chart have room for about so many letters beside them; subtags are in no chart. */
const LONGEST = { tag: 40, subtag: 100 };

/** From five to ten reasons are easiest to choose from, and to be agreed on. */
const HEALTHY_TAGS = 10;
const TOO_MANY_TAGS = 26;

const fault = (kind: ProblemKind, { tag, subtag }: Pick<ListRow, 'tag' | 'subtag'>, detail: string): Problem => ({
  kind,
  of: 'list',
  weight: 'problem',
  cells: { tag, subtag },
  count: 1,
  suggestion: null,
  detail,
});

/** Rows by some text of theirs, in order of first appearance. */
function grouped(rows: readonly ListRow[], keyOf: (row: ListRow) => string): ListRow[][] {
  const groups = new Map<string, ListRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}

/** The rows of one path each, whatever its order; names may hold any sign but a line break, which a trimmed path has not. */
function byPath(rows: readonly ListRow[]): ListRow[][] {
  return grouped(rows, ({ tag }) => tag).flatMap((ofTag) => grouped(ofTag, ({ subtag }) => subtag));
}

function doubledRows(rows: readonly ListRow[]): Problem[] {
  return byPath(rows).flatMap((same) => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    return [{ ...fault('doubled-row', first, inRows(same.map(({ row }) => row))), count: same.length }];
  });
}

/** Spellings of one name, the first of which is kept. */
function alike(spellings: readonly ListRow[], of: 'tag' | 'subtag'): Problem[] {
  const [kept, ...others] = grouped(spellings, (row) => row[of]).map((rows) => ({ rows, first: rows[0] as ListRow }));
  return others.flatMap(({ rows, first }) => {
    if (!kept || first.row === 0) return [];
    const path = { tag: kept.first.tag, subtag: of === 'tag' ? '' : kept.first.subtag };
    const { reason = 'case' } = carelessness(first[of], kept.first[of]) ?? {};
    const cells = { tag: first.tag, subtag: of === 'tag' ? null : first.subtag };
    const suggestion = { path, reason, sure: false };
    return [
      { ...fault('same-but-case', first, inRows(rows.map(({ row }) => row))), cells, count: rows.length, suggestion },
    ];
  });
}

function sameButCase(rows: readonly ListRow[]): Problem[] {
  const builtIn = BUILT_IN.map((tag): ListRow => ({ row: 0, tag, subtag: '', retired: false }));
  const tags = grouped([...builtIn, ...rows], ({ tag }) => nameKey(tag)).flatMap((same) => alike(same, 'tag'));
  const subtags = grouped(rows, ({ tag }) => tag).flatMap((ofTag) =>
    grouped(
      ofTag.filter(({ subtag }) => subtag !== ''),
      ({ subtag }) => nameKey(subtag),
    ).flatMap((same) => alike(same, 'subtag')),
  );
  return [...tags, ...subtags];
}

function withoutOwnRow(rows: readonly ListRow[]): Problem[] {
  return grouped(rows, ({ tag }) => tag).flatMap((ofTag) => {
    const [first] = ofTag;
    if (!first || ofTag.some(({ subtag }) => subtag === '') || BUILT_IN.includes(first.tag)) return [];
    const lines = ofTag.map(({ row }) => row);
    return [{ ...fault('subtag-without-row', { tag: first.tag, subtag: '' }, inRows(lines)), count: ofTag.length }];
  });
}

/** A tag's name is judged once, at its first row; a subtag's at its own. */
function badNames(rows: readonly ListRow[]): Problem[] {
  const judge = (row: ListRow, of: 'tag' | 'subtag'): Problem[] => {
    const letters = [...row[of]].length;
    const where = inRows([row.row]);
    const path = { tag: row.tag, subtag: of === 'tag' ? '' : row.subtag };
    return [
      ...(letters > LONGEST[of] ? [fault('long-name', path, `${letters} letters, ${where}`)] : []),
      ...(/^[=+']/.test(row[of]) ? [fault('formula-like', path, where)] : []),
    ];
  };
  const tags = grouped(rows, ({ tag }) => tag).flatMap(([first]) => (first ? judge(first, 'tag') : []));
  const subtags = byPath(rows).flatMap(([first]) => (first && first.subtag !== '' ? judge(first, 'subtag') : []));
  return [...tags, ...subtags];
}

function manyTags(rows: readonly ListRow[]): Problem[] {
  const own = grouped(rows, ({ tag }) => tag).filter(
    ([first, ...more]) => first && !BUILT_IN.includes(first.tag) && ![first, ...more].some(isRetiredTag),
  );
  if (own.length <= HEALTHY_TAGS) return [];
  const detail = `${own.length} tags: five to ten are easiest to choose from, and subtags tell the rest`;
  const weight = own.length >= TOO_MANY_TAGS ? 'problem' : 'hint';
  return [
    {
      ...fault('many-tags', { tag: '', subtag: '' }, detail),
      cells: { tag: null, subtag: null },
      weight,
      count: own.length,
    },
  ];
}

const isRetiredTag = ({ subtag, retired }: ListRow): boolean => subtag === '' && retired;

/**
 * The faults of the list, by kind: doubled rows, names that differ in case or blanks only (with the first spelling as the
 * suggestion), subtags whose tag has no row of its own, names too long for a chart, names that begin like a formula, and
 * more than ten tags (a hint; a problem from 26). `count`: rows, and of tags the tags.
 * @example listFaults([{row: 2, tag: 'A', subtag: '', retired: false}, {row: 3, tag: 'A', subtag: '', retired: false}])
 * // [{kind: 'doubled-row', of: 'list', weight: 'problem', cells: {tag: 'A', subtag: ''}, count: 2, suggestion: null,
 * //   detail: 'rows 2 and 3'}]
 */
export const listFaults = (rows: readonly ListRow[]): Problem[] =>
  [doubledRows, sameButCase, withoutOwnRow, badNames, manyTags].flatMap((look) => look(rows));
