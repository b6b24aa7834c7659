/** Bytes, digests and base64, against values published with the algorithms. */
import { office, words } from '../office';

const { call } = office().session();
const hex = (bytes: unknown): string =>
  (bytes as number[]).map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');

test.each([
  ['~\u007f', [126, 127]],
  ['ä', [-61, -92]],
  ['', []],
])('bytes of %j are signed', (text, bytes) => {
  expect(call('bytes.of', [text])).toEqual(bytes);
  expect(call('bytes.text', [bytes])).toBe(text);
});

test.each([
  // RFC 1321, A.5; FIPS 180-2, appendix
  ['MD5', 'd41d8cd98f00b204e9800998ecf8427e', ''],
  ['MD5', '900150983cd24fb0d6963f7d28e17f72', 'abc'],
  ['SHA_1', 'a9993e364706816aba3e25717850c26c9cd0d89d', 'abc'],
  ['SHA_256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'abc'],
  [
    'SHA_384',
    'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7',
    'abc',
  ],
  [
    'SHA_512',
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    'abc',
  ],
])('the digest %s', (name, digest, text) => {
  expect(hex(call('digest', [name, text, null]))).toBe(digest);
  expect(hex(call('digest', [name, [...Buffer.from(text)], null]))).toBe(digest);
});

test('a signature with a key', () => {
  // RFC 4231, test case 2
  const signature = call('hmac', ['HMAC_SHA_256', 'what do ya want for nothing?', 'Jefe', null]);
  expect(hex(signature)).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
});

test('an algorithm that is none', () => {
  expect(words(() => call('digest', ['MD2', 'a', null]))).toBe('Error: not implemented: the algorithm MD2');
});

test.each([
  // RFC 4648, 10
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foobar', 'Zm9vYmFy'],
])('%j in base64 is %j', (text, code) => {
  expect(call('base64.encode', [text, null, false])).toBe(code);
  expect(call('bytes.text', [call('base64.decode', [code, false])])).toBe(text);
});

test('web-safe base64 has other signs, and is read with them', () => {
  const bytes = [-5, -1, -66, 127];
  expect(call('base64.encode', [bytes, null, false])).toBe('+/++fw==');
  expect(call('base64.encode', [bytes, null, true])).toBe('-_--fw==');
  expect(call('base64.decode', ['-_--fw==', true])).toEqual(bytes);
  expect(call('base64.decode', ['+/++fw==', true])).toEqual(bytes);
});

test.each(['-_--fw==', 'Zg===', 'Z=g', 'Zg =', '!'])('%j is no base64', (text) => {
  expect(words(() => call('base64.decode', [text, false]))).toBe('Exception: Could not decode string.');
});

test('what ASCII cannot say becomes a question mark', () => {
  expect(call('base64.encode', ['aä', 'US_ASCII', false])).toBe(Buffer.from('a?').toString('base64'));
  expect(call('base64.encode', ['aä', 'UTF_8', false])).toBe(Buffer.from('aä').toString('base64'));
});

test('names made at random differ', () => {
  const [one, two] = [call('uuid', []), call('uuid', [])];
  expect(one).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(one).not.toBe(two);
});
