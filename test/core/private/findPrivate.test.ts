/** Private data in a text: examples, properties, and how well it does on labelled texts. */
import fc from 'fast-check';
import { findPrivate } from '../../../src/core/private/findPrivate';
import { processorTime } from '../../processorTime';
import { LABELLED } from './labelled';
import { precision, recall, type Score, scoreOf } from './score';

const shown = (text: string): string[] =>
  findPrivate(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test('on labelled texts nearly all is found, and nearly nothing else', () => {
  const scores = LABELLED.map(({ text, findings }) => scoreOf(findPrivate(text), findings));
  const sum = scores.reduce(
    (all, one): Score => ({
      right: all.right + one.right,
      tooMuch: all.tooMuch + one.tooMuch,
      missed: all.missed + one.missed,
    }),
    { right: 0, tooMuch: 0, missed: 0 },
  );
  expect(LABELLED.length).toBeGreaterThanOrEqual(200);
  expect(precision(sum)).toBeGreaterThanOrEqual(0.99);
  expect(recall(sum)).toBeGreaterThanOrEqual(0.98);
});

test('a text without any gives nothing', () => {
  expect(LABELLED.filter(({ findings }) => findings.length === 0).length).toBeGreaterThan(100);
  expect(findPrivate('')).toEqual([]);
});

test('a finding holds just what is private', () => {
  expect(shown('Jo <jo@example.com>, card 4242 4242 4242 4242.')).toEqual([
    'email jo@example.com',
    'card 4242 4242 4242 4242',
  ]);
});

test('of two that overlap one stays: the key that an address seems to be in, the IBAN that a card seems to be in', () => {
  expect(shown('password: jo@example.com1')).toEqual(['key jo@example.com1']);
  expect(shown('IBAN DE89 3704 0044 0532 0130 00')).toEqual(['iban DE89 3704 0044 0532 0130 00']);
});

test('a private key block is covered as a whole, also where its end is cut off', () => {
  const block = `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n${'MIIEexample0+/'.repeat(20)}\n-----END RSA PRIVATE KEY-----`;
  expect(shown(`Here:\n${block}\nThanks`)).toEqual([`key ${block}`]);
  const cut = `-----BEGIN PRIVATE KEY-----\n${'MIIEexample0+/'.repeat(20)}`;
  expect(shown(cut)).toEqual([`key ${cut}`]);
});

const CARD = '4242424242424242';

test.each([
  ['full-width digits', [...CARD].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')],
  ['Arabic digits', [...CARD].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join('')],
  ['mathematical digits', [...CARD].map((digit) => String.fromCodePoint(0x1d7d8 + Number(digit))).join('')],
  ['keycap emoji', [...CARD].map((digit) => `${digit}\ufe0f\u20e3`).join('')],
  ['zero-width blanks', [...CARD].join('\u200b')],
  ['zero-width joiners', [...CARD].join('\u200d')],
  ['word joiners', [...CARD].join('\u2060')],
  ['soft hyphens', [...CARD].join('\u00ad')],
  ['directions', `\u202a${CARD}\u202c`],
  ['no-break blanks', '4242\u00a04242\u00a04242\u00a04242'],
  ['narrow blanks', '4242\u202f4242\u202f4242\u202f4242'],
  ['long dashes', '4242–4242–4242–4242'],
])('a card number cannot hide behind %s', (_, hidden) => {
  const text = `é my card is ${hidden} ok`;
  const [finding, ...more] = findPrivate(text);
  expect([finding?.kind, more]).toEqual(['card', []]);
  const digits = text.slice(finding?.start, finding?.end).normalize('NFKC').replace(/\D/g, '');
  expect(digits === CARD || finding?.start === text.indexOf(hidden)).toBe(true);
});

const SCRAPS = [
  '4242',
  '4242 4242 4242 4242',
  '@',
  '.',
  '-',
  ' ',
  '\n',
  'a',
  'é',
  '１',
  '\u200b',
  'DE89',
  '+44 20 7946 0958',
];
const nasty = fc.oneof(
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 3 })), { maxLength: 40 })
    .map((all) => all.join('')),
);

test('findings are sorted, lie in the text and do not overlap', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      let before = 0;
      for (const { start, end } of findPrivate(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

const KINDS = [
  '4242 4242 4242 4242',
  'DE89370400440532013000',
  'jo@example.com',
  '+44 20 7946 0958',
  'AKIAIOSFODNN7EXAMPLE',
];

test('is found wherever plain words stand around it', () => {
  const words = fc.array(fc.constantFrom('the', 'lamp', 'has', 'not', 'come', 'ça', 'und', '🙂'), { maxLength: 8 });
  fc.assert(
    fc.property(words, fc.constantFrom(...KINDS), words, (before, hidden, after) => {
      const text = [...before, hidden, ...after].join(' ');
      expect(findPrivate(text).map(({ start, end }) => text.slice(start, end))).toEqual([hidden]);
    }),
  );
});

const LONGEST_CELL = 50_000;
const filled = (scrap: string, length: number): string =>
  scrap.repeat(Math.ceil(length / scrap.length)).slice(0, length);

const timeOf = (text: string): number => processorTime(() => findPrivate(text));

test.each([
  ...['1', '4 ', '4242 ', '12-', '@', 'a@', 'a@a.', '"a@', 'DE89 ', '+1 ', '(0', '00 1', 'eyJ', '-eyJaaaaaaaa.', 'é1 '],
  ...['-----BEGIN PRIVATE KEY-----', 'password: ', 'api key: a', 'call 1 ', 'order #1 ', '[at]', '１\u200b', '[dot]a'],
])('a longest cell filled with %j takes time in proportion', (scrap) => {
  const quarter = timeOf(filled(scrap, LONGEST_CELL / 4));
  const whole = timeOf(filled(scrap, LONGEST_CELL));
  expect(whole).toBeLessThan(Math.max(50, quarter * 12));
});

test('a password without a digit is found behind each word for it', () => {
  for (const text of ['passwd: ab$cdef', 'passcode: open_sesame', 'pwd: sword#fish', 'Kennwort: ge#heim'])
    expect(findPrivate(text).map(({ kind }) => kind)).toEqual(['key']);
});
