/** Filter criteria, of pivots and of sheet filters. Formulas of one shape only are understood. */
import type { Criteria } from './attachments';
import { notImplemented } from './errors';
import type { Value } from './state';

/** Reads the filtered row's cell of a column (absolute, from 1). */
export type ReadCell = (column: number) => { value: Value; text: string };
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

function textTest(name: string, wanted: string): ((text: string) => boolean) | null {
  const text = wanted.toLowerCase();
  const tests: Record<string, (cell: string) => boolean> = {
    CELL_EMPTY: (cell) => cell === '',
    CELL_NOT_EMPTY: (cell) => cell !== '',
    TEXT_EQUAL_TO: (cell) => cell.toLowerCase() === text,
    TEXT_NOT_EQUAL_TO: (cell) => cell.toLowerCase() !== text,
    TEXT_CONTAINS: (cell) => cell.toLowerCase().includes(text),
    TEXT_DOES_NOT_CONTAIN: (cell) => !cell.toLowerCase().includes(text),
    TEXT_STARTS_WITH: (cell) => cell.toLowerCase().startsWith(text),
    TEXT_ENDS_WITH: (cell) => cell.toLowerCase().endsWith(text),
  };
  return tests[name] ?? null;
}

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
  const test = textTest(criteria.criteria, String(criteria.values[0] ?? ''));
  if (!test) throw notImplemented(`filter criteria ${criteria.criteria}`);
  return (read) => test(read(column).text);
}
