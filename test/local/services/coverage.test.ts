import { readFileSync } from 'node:fs';
import { withCoverage } from '../../../local/services/coverage';

test('the table of what is done is that of the code: else run local/services/coverage.ts', () => {
  const text = readFileSync('local/README.md', 'utf8');
  expect(withCoverage(text)).toBe(text);
});

test('the table is made of the classes, and needs its marks', () => {
  const text = withCoverage('before <!-- coverage -->old<!-- end of coverage --> after');
  expect(text).toMatch(/^before <!-- coverage -->\n\n\| class .*\n<!-- end of coverage --> after$/s);
  expect(text).toMatch(/\| Lock +\| 4 +\| 0 +\|/);
  expect(text).toMatch(/^- PivotTable: .*addCalculatedPivotValue/m);
  expect(() => withCoverage('no marks')).toThrow('no marks');
});
