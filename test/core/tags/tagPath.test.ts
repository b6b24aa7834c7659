import fc from 'fast-check';
import { formatTagPath, readTagPath } from '../../../src/core/tags/tagPath';

test.each([
  ['Orders', 'Orders', ''],
  ['Orders > Late', 'Orders', 'Late'],
  ['Orders>Late', 'Orders', 'Late'],
  ['Orders::Late', 'Orders', 'Late'],
  ['Orders › Late', 'Orders', 'Late'],
  ['Orders -> Late', 'Orders', 'Late'],
  ['A :: B :: C', 'A', 'B :: C'],
  ['  Not \t late  ', 'Not late', ''],
  ['Returns/Refunds', 'Returns/Refunds', ''],
  ['Time 10:30', 'Time 10:30', ''],
  ['> Late', '', 'Late'],
  ['Orders >', 'Orders', ''],
  ['', '', ''],
])('%j is the path of %j and %j', (text, tag, subtag) => {
  expect(readTagPath(text)).toEqual({ tag, subtag });
});

test('a path is shown with an angle between its names', () => {
  expect(formatTagPath({ tag: 'Orders', subtag: 'Late' })).toBe('Orders › Late');
  expect(formatTagPath({ tag: 'Orders', subtag: '' })).toBe('Orders');
});

test('what is shown can be typed', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'B', '7', '&', '/', '-'), minLength: 1 });
  fc.assert(
    fc.property(name, name, (tag, subtag) =>
      expect(readTagPath(formatTagPath({ tag, subtag }))).toEqual({ tag, subtag }),
    ),
  );
});
