/** Filter criteria, of pivots and of sheet filters. Formulas of one shape only are understood. */
import type { Criteria } from './attachments';
import { notImplemented } from './errors';
import type { Value } from './state';

/** Reads the filtered row's cell of a column (absolute, from 1). */
type ReadCell = (column: number) => { value: Value; text: string };
export type RowTest = (read: ReadCell) => boolean;

const FACTOR = /^\(\s*(?:'((?:[^']|'')+)'|([^'"<>=()*]+?))\s*<>\s*"((?:[^"]|"")*)"\s*\)/;

/** `=(Tag<>"")*('My tag'<>"Not a contact")`: every named header's cell differs from its text. */
function formulaTest(formula: string, headers: ReadonlyMap<string, number>): RowTest {
  const differs: { column: number; text: string }[] = [];
  let rest = formula.trim().replace(/^=\s*/, '');
  for (;;) {
    const match = FACTOR.exec(rest);
    const header = match?.[1]?.replace(/''/g, "'") ?? match?.[2]?.trim();
    const column = header === undefined ? undefined : headers.get(header);
    if (!match || column === undefined) throw notImplemented(`a filter by the formula ${formula}`);
    differs.push({ column, text: (match[3] ?? '').replace(/""/g, '"').toLowerCase() });
    rest = rest.slice(match[0].length).trim();
    if (rest === '') break;
    if (!rest.startsWith('*')) throw notImplemented(`a filter by the formula ${formula}`);
    rest = rest.slice(1).trim();
  }
  return (read) => differs.every(({ column, text }) => read(column).text.toLowerCase() !== text);
}

/** Texts are compared without regard to case. */
const TEXT_TESTS: Record<string, (cell: string, text: string) => boolean> = {
  CELL_EMPTY: (cell) => cell === '',
  CELL_NOT_EMPTY: (cell) => cell !== '',
  TEXT_EQUAL_TO: (cell, text) => cell === text,
  TEXT_NOT_EQUAL_TO: (cell, text) => cell !== text,
  TEXT_CONTAINS: (cell, text) => cell.includes(text),
  TEXT_DOES_NOT_CONTAIN: (cell, text) => !cell.includes(text),
  TEXT_STARTS_WITH: (cell, text) => cell.startsWith(text),
  TEXT_ENDS_WITH: (cell, text) => cell.endsWith(text),
};

/** The test that a row must pass; `headers` maps the source's header texts to columns. */
export function criteriaTest(criteria: Criteria, column: number, headers: ReadonlyMap<string, number>): RowTest {
  if (criteria.criteria === 'VISIBLE_VALUES') {
    const visible = new Set(criteria.visible ?? []);
    return (read) => visible.has(read(column).text);
  }
  if (criteria.criteria === 'HIDDEN_VALUES') {
    const hidden = new Set(criteria.visible ?? []);
    return (read) => !hidden.has(read(column).text);
  }
  if (criteria.criteria === 'CUSTOM_FORMULA') return formulaTest(String(criteria.values[0] ?? ''), headers);
  const test = TEXT_TESTS[criteria.criteria];
  const wanted = String(criteria.values[0] ?? '').toLowerCase();
  if (!test) throw notImplemented(`filter criteria ${criteria.criteria}`);
  return (read) => test(read(column).text.toLowerCase(), wanted);
}
