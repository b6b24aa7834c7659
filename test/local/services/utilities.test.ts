import fc from 'fast-check';
import { bench } from './bench';

const { Utilities } = bench();
const text = (bytes: number[]): string => Utilities.newBlob(bytes).getDataAsString();

describe('bytes', () => {
  test('of any text go through base64 and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(text(Utilities.base64Decode(Utilities.base64Encode(value)))).toBe(value);
        expect(text(Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe(value)))).toBe(value);
      }),
    );
  });

  test('are signed, and web-safe forms use other signs', () => {
    expect(Utilities.newBlob('ÿ').getBytes()).toEqual([-61, -65]);
    expect([Utilities.base64Encode([-5, -1]), Utilities.base64EncodeWebSafe([-5, -1])]).toEqual(['+/8=', '-_8=']);
    expect(Utilities.base64Encode('é', Utilities.Charset.US_ASCII)).toBe('Pw==');
    expect(() => Utilities.base64Decode('?')).toThrow('Could not decode string.');
  });

  test('have digests', () => {
    const hex = (bytes: number[]) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
    expect(hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc'))).toBe('900150983cd24fb0d6963f7d28e17f72');
    expect(hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
    expect(() => Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'abc')).toThrow(
      'not implemented: the algorithm MD2',
    );
  });

  test('make blobs with type and name', () => {
    const blob = Utilities.newBlob('a,b', 'text/plain', 'x.csv').setContentTypeFromExtension();
    const copy = blob.copyBlob().setName('y').setDataFromString('c');
    expect([
      blob.getContentType(),
      blob.getName(),
      blob.getDataAsString(),
      copy.getName(),
      copy.getDataAsString(),
    ]).toEqual(['text/csv', 'x.csv', 'a,b', 'y', 'c']);
  });
});

test.each([
  ['%s is %d', ['x', 4.9], 'x is 4'],
  ['%05.1f|%-4s|%4s', [2.25, 'a', 'b'], '002.3|a   |   b'],
  ['%x %X %o %+d %%', [255, 255, 8, 3], 'ff FF 10 +3 %'],
  ['%08d', [-42], '-0000042'],
])('formatString(%j, %j) is %j', (template, values, expected) => {
  expect(Utilities.formatString(template, ...values)).toBe(expected);
});

test('formatString refuses what it does not know', () => {
  expect(() => Utilities.formatString('%q', 1)).toThrow('not implemented: Utilities.formatString with %q');
  expect(() => Utilities.formatString('%s')).toThrow('Too few arguments');
});

test.each([
  [
    'a,b\nc,d',
    ',',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '"a ""q""","x\r\ny"\r\nz,',
    ',',
    [
      ['a "q"', 'x\r\ny'],
      ['z', ''],
    ],
  ],
  ['a;b,c', ';', [['a', 'b,c']]],
  ['', ',', []],
])('parseCsv(%j, %j)', (csv, delimiter, rows) => {
  expect(Utilities.parseCsv(csv, delimiter)).toEqual(rows);
});

test('parseCsv reads what was written with quotes', () => {
  const row = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const csv = rows.map((cells) => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');
      expect(Utilities.parseCsv(csv)).toEqual(rows);
    }),
  );
});
