/** Filter criteria, of pivots and of sheet filters. Formulas of one shape only are understood. */
import type { Criteria } from './attachments';
import { cellTest } from './conditions';
import { notImplemented } from './errors';
import type { Value } from './state';

/** Reads the filtered row's cell of a column (absolute, from 1). */
type ReadCell = (column: number) => { value: Value; text: string; isDate: boolean };
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

/** The test that a row must pass; `headers` maps the source's header texts to columns. */
export function criteriaTest(
  criteria: Criteria,
  column: number,
  headers: ReadonlyMap<string, number>,
  timeZone: string,
): RowTest {
  if (criteria.criteria === 'VISIBLE_VALUES') {
    const visible = new Set(criteria.visible ?? []);
    return (read) => visible.has(read(column).text);
  }
  if (criteria.criteria === 'HIDDEN_VALUES') {
    const hidden = new Set(criteria.visible ?? []);
    return (read) => !hidden.has(read(column).text);
  }
  if (criteria.criteria === 'CUSTOM_FORMULA') return formulaTest(String(criteria.values[0] ?? ''), headers);
  const test = cellTest(criteria.criteria, criteria.values, timeZone);
  if (!test) throw notImplemented(`filter criteria ${criteria.criteria}`);
  return (read) => {
    const { value, text, isDate } = read(column);
    return test(value, text, isDate);
  };
}
