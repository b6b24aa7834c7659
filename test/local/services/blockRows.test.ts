import { bench } from './bench';

/** Rows that take on the same formats share them inside: what is written to one must not show in another. */
test('rows of one block stay apart', () => {
  const { sheet } = bench([
    ['2024-03-04', 'a'],
    ['2024-03-05', 'b'],
    ['2024-03-06', 'c'],
  ]);
  sheet.getRange('A2').setNumberFormat('d.m.yyyy').setNote('only here');
  expect(sheet.getRange('A1:A3').getNumberFormats()).toEqual([['yyyy-mm-dd'], ['d.m.yyyy'], ['yyyy-mm-dd']]);
  expect(sheet.getRange('A1:A3').getNotes()).toEqual([[''], ['only here'], ['']]);
});

test('a format at another place of the row before is not taken over', () => {
  const { sheet } = bench([
    ['x', '2024-03-04'],
    ['2024-03-05', '2024-03-06'],
    ['x', '2024-03-07'],
    ['5%', '2024-03-08'],
  ]);
  expect(sheet.getRange('A1:B4').getNumberFormats()).toEqual([
    ['', 'yyyy-mm-dd'],
    ['yyyy-mm-dd', 'yyyy-mm-dd'],
    ['', 'yyyy-mm-dd'],
    ['0%', 'yyyy-mm-dd'],
  ]);
});

test('what is read belongs to the reader', () => {
  const { sheet, values } = bench([
    ['a', 1],
    ['b', 2],
  ]);
  const read = values('A1:B2');
  (read[0] as unknown[])[0] = 'changed';
  read.pop();
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});
