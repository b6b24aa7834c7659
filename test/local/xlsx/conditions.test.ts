import { conditionFormula } from '../../../local/xlsx/conditions';

const DAY = { date: Date.UTC(2026, 2, 4) };

test.each([
  ['TEXT_CONTAINS', ['late'], 'ISNUMBER(SEARCH("late",B2))'],
  ['TEXT_CONTAINS', ['what?*~'], 'ISNUMBER(SEARCH("what~?~*~~",B2))'],
  ['TEXT_EQUAL_TO', ['a "b"'], 'B2&""="a ""b"""'],
  ['TEXT_STARTS_WITH', ['=1'], 'LEFT(B2,LEN("=1"))="=1"'],
  ['CELL_EMPTY', [], 'LEN(B2)=0'],
  ['NUMBER_GREATER_THAN', [3], 'AND(ISNUMBER(B2),N(B2)>3)'],
  ['NUMBER_BETWEEN', [1, 5], 'AND(ISNUMBER(B2),N(B2)>=1,N(B2)<=5)'],
  ['NUMBER_NOT_BETWEEN', [1, 5], 'AND(ISNUMBER(B2),OR(N(B2)<1,N(B2)>5))'],
  ['DATE_AFTER', [DAY], 'AND(ISNUMBER(B2),INT(N(B2))>46085)'],
  ['CUSTOM_FORMULA', ['=B2>WEBSERVICE("x")'], null],
  ['DATE_AFTER_RELATIVE', ['TODAY'], null],
  ['TEXT_CONTAINS', ['x'.repeat(300)], null],
  ['NUMBER_EQUAL_TO', ['=A1'], null],
])('%s %j is %s', (criteria, values, formula) => {
  expect(conditionFormula(criteria, values, 'B2', 'UTC')).toBe(formula);
});
