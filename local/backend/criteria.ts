/** Filter criteria, of pivots and of sheet filters. Formulas of two shapes only are understood. */
import type { Criteria } from './attachments';
import { cellTest } from './conditions';
import { notImplemented } from './errors';
import type { Value } from './state';

/** Reads the filtered row's cell of a column (absolute, from 1). */
type ReadCell = (column: number) => { value: Value; text: string; isDate: boolean };
export type RowTest = (read: ReadCell) => boolean;

/** One header compared with one text. */
interface Comparison {
  header: string;
  text: string;
}

const COMPARISON = /^\(\s*(?:'((?:[^']|'')+)'|([^'"<>=()*]+?))\s*(<>|=)\s*"((?:[^"]|"")*)"\s*\)\s*/;

/** `(Tag<>"")*('My tag'<>"x")`: comparisons with one sign, joined by one operator; null where it is anything else. */
function comparisonsIn(text: string, sign: string, operator: string): Comparison[] | null {
  const found: Comparison[] = [];
  for (let rest = text; ; ) {
    const match = COMPARISON.exec(rest);
    if (!match || match[3] !== sign) return null;
    const header = match[1]?.replace(/''/g, "'") ?? match[2] ?? '';
    found.push({ header, text: (match[4] ?? '').replace(/""/g, '"').toLowerCase() });
    rest = rest.slice(match[0].length);
    if (rest === '') return found;
    if (!rest.startsWith(operator)) return null;
    rest = rest.slice(operator.length).trimStart();
  }
}

/**
 * `=(Tag<>"")*(Tag<>"x")` and `=NOT((Tag="")+(Tag="x"))` say the same: the texts that no named cell may have. Null
 * where the formula has another shape.
 */
function unwantedBy(formula: string): Comparison[] | null {
  const text = formula.replace(/^\s*=/, '').trim();
  const negated = /^NOT\s*\((.*)\)$/is.exec(text)?.[1];
  return negated === undefined ? comparisonsIn(text, '<>', '*') : comparisonsIn(negated.trim(), '=', '+');
}

const formulaOf = ({ values }: Criteria): string => String(values[0] ?? '');

function formulaTest(formula: string, headers: ReadonlyMap<string, number>): RowTest | null {
  const columns: { column: number; text: string }[] = [];
  const unwanted = unwantedBy(formula);
  if (!unwanted) return null;
  for (const { header, text } of unwanted) {
    const column = headers.get(header);
    if (column === undefined) return null;
    columns.push({ column, text });
  }
  return (read) => columns.every(({ column, text }) => read(column).text.toLowerCase() !== text);
}

/**
 * The test that a row must pass; `headers` maps the source's header texts to columns. Null where there is none: the
 * criteria are not implemented, or name a header that is not there.
 */
export function findTest(
  criteria: Criteria,
  column: number,
  headers: ReadonlyMap<string, number>,
  timeZone: string,
): RowTest | null {
  if (criteria.criteria === 'VISIBLE_VALUES') {
    const visible = new Set(criteria.visible ?? []);
    return (read) => visible.has(read(column).text);
  }
  if (criteria.criteria === 'HIDDEN_VALUES') {
    const hidden = new Set(criteria.visible ?? []);
    return (read) => !hidden.has(read(column).text);
  }
  if (criteria.criteria === 'CUSTOM_FORMULA') return formulaTest(formulaOf(criteria), headers);
  const test = cellTest(criteria.criteria, criteria.values, timeZone);
  if (!test) return null;
  return (read) => {
    const { value, text, isDate } = read(column);
    return test(value, text, isDate);
  };
}

const refusal = (criteria: Criteria): Error =>
  notImplemented(
    criteria.criteria === 'CUSTOM_FORMULA'
      ? `a filter by the formula ${formulaOf(criteria)}`
      : `filter criteria ${criteria.criteria}`,
  );

/** Throws where criteria are of a kind or shape that is not implemented, whatever headers there are. */
export function mustBeImplemented(criteria: Criteria, timeZone: string): void {
  const known =
    criteria.criteria === 'CUSTOM_FORMULA'
      ? unwantedBy(formulaOf(criteria))
      : findTest(criteria, 1, new Map(), timeZone);
  if (!known) throw refusal(criteria);
}

/** The test that a row must pass. Throws where there is none. */
export function criteriaTest(...about: Parameters<typeof findTest>): RowTest {
  const test = findTest(...about);
  if (!test) throw refusal(about[0]);
  return test;
}
