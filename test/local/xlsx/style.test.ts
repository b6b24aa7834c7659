import { numberFormatOf, styleOf } from '../../../local/xlsx/style';

test.each([
  '0.00',
  '#,##0',
  '0.0%',
  'yyyy-mm-dd hh:mm:ss',
  '@',
  '[$€-407] #,##0.00',
  '0;[red]-0',
  '"late" 0',
  '[h]:mm',
])('%s is understood by Excel as well', (format) => expect(numberFormatOf(format)).toBe(format));
test.each([undefined, '', 'General', '0 kg', '"open', '0\\', '[weird', 'x'.repeat(300), '0;0;0;0;0'])(
  '%j is left out, as Excel might call the file damaged',
  (format) => expect(numberFormatOf(format)).toBeNull(),
);

test('a look says all of its font, since Excel fills in another', () => {
  expect(styleOf({ bold: true })).toEqual({ font: { name: 'Arial', size: 10, bold: true } });
  expect(styleOf({ wrap: 'WRAP', align: 'right', valign: 'middle', turn: 45 })).toEqual({
    alignment: { wrapText: true, horizontal: 'right', vertical: 'middle', textRotation: 45 },
  });
  expect(styleOf({ border: { top: 'DASHED #ff0000' }, bg: 'nonsense' })).toEqual({
    border: { top: { style: 'dashed', color: { argb: 'FFFF0000' } } },
  });
});
