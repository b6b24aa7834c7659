import { noPrivate } from '../../../src/core/private/mask';
import { privateCounter, privateWords, totalCounts } from '../../../src/core/private/privateReport';

test('counts by column, rows handed in parts, the fullest column first', () => {
  const counter = privateCounter(['Subject', 'Content', 'Amount']);
  counter.add([
    ['', 'a@example.com', 12],
    ['jo@example.com', 'b@example.com and 4242 4242 4242 4242', new Date(0)],
  ]);
  counter.add([['', 'c@example.com']]);
  const columns = counter.fullestFirst();
  expect(columns).toEqual([
    { header: 'Content', counts: { ...noPrivate(), email: 3, card: 1 } },
    { header: 'Subject', counts: { ...noPrivate(), email: 1 } },
  ]);
  expect(totalCounts(columns)).toEqual({ ...noPrivate(), email: 4, card: 1 });
});

test.each([
  [{ card: 1, email: 340 }, '340 e-mail addresses, 1 card number'],
  [{ iban: 2, phone: 1, key: 1 }, '2 IBANs, 1 access key or password, 1 phone number'],
  [{ card: 1234 }, '1,234 card numbers'],
  [{}, ''],
])('%j reads %j', (counts, words) => {
  expect(privateWords({ ...noPrivate(), ...counts })).toBe(words);
});
