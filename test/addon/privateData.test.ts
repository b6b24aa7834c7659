/** Private data counted through the built add-on: by kind and column, with nothing written and no value told. */
import { HEADER, newBench, plainTickets, readyBench, snapshot } from './bench';

const CARD = '4242 4242 4242 4242';

function withPrivateData() {
  const rows = plainTickets(12).map((row) => [...row]);
  const put = (row: number, column: string, text: string): void => {
    const cells = rows[row];
    if (cells) cells[HEADER.indexOf(column)] = text;
  };
  put(0, 'Ticket Content', `Cards ${CARD} and 5555 5555 5555 4444, mail jo@example.com`);
  put(1, 'Ticket Content', 'IBAN DE89 3704 0044 0532 0130 00');
  put(2, 'Responses', 'Call +44 20 7946 0958, password: hunter2');
  put(3, 'Subject', 'Order 4242424242424242');
  return readyBench({ rows });
}

test('counts by kind and column, the fullest column first', () => {
  expect(withPrivateData().ask('privateData', {})).toEqual({
    rows: 12,
    columns: [
      { header: 'Requester', counts: { key: 0, iban: 0, email: 12, card: 0, phone: 0 } },
      { header: 'Ticket Content', counts: { key: 0, iban: 1, email: 1, card: 2, phone: 0 } },
      { header: 'Responses', counts: { key: 1, iban: 0, email: 0, card: 0, phone: 1 } },
    ],
    counts: { key: 1, iban: 1, email: 13, card: 2, phone: 1 },
  });
});

test('writes nothing, keeps nothing and tells no value', () => {
  const bench = withPrivateData();
  bench.account();
  const before = snapshot(bench);
  const answer = bench.run({ call: 'rpc', args: ['privateData', { account: bench.account() }] });
  expect(snapshot(bench)).toEqual(before);
  expect(answer.logs).toEqual([]);
  expect(JSON.stringify(answer.value)).not.toMatch(/4242|example|hunter|7946|DE89/);
});

test('ticket IDs that look like cards are left out, and so are our own columns', () => {
  const rows = plainTickets(3).map((row, index) => [`424242424242424${index}`, ...row.slice(1)]);
  const bench = readyBench({ rows });
  const choice = { id: '4242424242424242', row: 4, seen: { tag: '', subtag: '', aside: '' }, secondsAgo: 1 };
  const chosen = { tag: '', subtag: '', aside: CARD };
  bench.ask('save', { operation: 'a', choices: [{ ...choice, chosen, how: 'panel' }] });
  expect(bench.ask('privateData', {}).counts.card).toBe(0);
});

test('a card number that Sheets holds as a number counts too', () => {
  const rows = plainTickets(2).map((row) => [...row, 4242424242424242]);
  const bench = readyBench({ header: [...HEADER, 'Paid with'], rows });
  expect(bench.ask('privateData', {}).columns).toContainEqual({
    header: 'Paid with',
    counts: { key: 0, iban: 0, email: 0, card: 2, phone: 0 },
  });
});

test('before setup it says what to do', () => {
  expect(newBench().refusal('privateData', {}).code).toBe('not-set-up');
});

test('12,000 rows are read in three parts', () => {
  const bench = readyBench({ tickets: 12_000 });
  const { rows, counts } = bench.ask('privateData', {});
  expect([rows, counts.email]).toEqual([12_000, 12_000]);
  expect(bench.costs.calls).toBeLessThanOrEqual(6 + 3);
});
