import fc from 'fast-check';
import { guarded, needsGuard } from '../../src/core/cellGuard';

test.each(['Order Inquiry', 'Return & Exchange', 'Ünklar (später)', 'е-мейл', 'x = y', 'a\nb', ''])(
  '%j stays text by itself',
  (text) => {
    expect(needsGuard(text)).toBe(false);
  },
);

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM',
  "'quoted",
  ' Order',
  '7',
  'May 4',
  'Q4',
  '1/2',
  'TRUE',
  'true ',
  'Falsch',
  'vrai',
  'ИСТИНА',
  '#REF!',
  '٤ أيام',
  'Ⅷ',
  'a٣',
  '\t=1',
  '$ 5',
  '<script>',
  '👍',
])('%j needs the guard', (text) => {
  expect(needsGuard(text)).toBe(true);
});

test('what begins as a formula, a number or a blank is always guarded', () => {
  const first = fc.constantFrom('=', '+', '-', '@', "'", ' ', '\t', '\n', '0', '9', '.', '(', '$', '€', '#', '"');
  fc.assert(fc.property(first, fc.string(), (mark, rest) => expect(needsGuard(mark + rest)).toBe(true)));
});

test('the guard is one apostrophe in front', () => {
  expect(guarded('=1+1')).toBe("'=1+1");
});
