/** Single tickets and selected rows through the built add-on. */
import type { RangeRef } from '../../local/view';
import { grouped } from '../../src/core/counted';
import { ann, type Bench, bob, choose, columnOf, readyBench } from './bench';

/** Ann selects whole rows, as `[first, count]`. */
function select(bench: Bench, ...rows: [number, number][]): void {
  const ranges: RangeRef[] = rows.map(([row, count]) => ({
    sheet: bench.dump,
    row,
    column: 1,
    rows: count,
    columns: 3,
  }));
  bench.workbook.select(ann, bench.dump, ranges);
}

/** A dump with a filter that hides these rows. */
function filtered(tickets: number, rows: number[]): Bench {
  const bench = readyBench({ tickets });
  bench.workbook.edit(bob, 'filter.create', { sheet: bench.dump, row: 1, column: 1, rows: tickets + 1, columns: 7 });
  bench.workbook.setFilteredRows(bob, bench.dump, rows);
  return bench;
}

describe('a ticket', () => {
  test('is found by its ID, blanks around it or not', () => {
    const bench = readyBench();
    expect(bench.ask('ticket', { id: ' 1003 ' })).toEqual({
      id: '1003',
      row: 4,
      date: '3 Jan 2026 09:00',
      subject: 'Subject 2',
      content: 'Content 2',
      responses: '',
      channel: 'Email',
      requester: 'person2@example.com',
      existing: '',
      url: '',
      state: { tag: '', subtag: '', aside: '' },
      taggedBy: '',
      heldBy: null,
    });
  });

  test('that a colleague holds says who, by the name of today', () => {
    const bench = readyBench({ tickets: 8 });
    bench.ask('rename', { name: 'Bob' }, bob);
    bench.ask('release', { name: 'Ann', keep: [], claim: null });
    bench.ask('release', { name: 'Bob', keep: [], claim: null });
    const { queue } = bench.ask('refill', { holding: [], count: 2, second: false });
    const held = queue.map(({ id }) => id);
    const id = held[0] ?? '';
    expect(bench.ask('ticket', { id }).heldBy).toBeNull();
    expect(bench.ask('ticket', { id }, bob).heldBy).toBe('Ann');
    bench.ask('rename', { name: 'Anna' });
    expect(bench.ask('ticket', { id }, bob).heldBy).toBe('Anna');
    const free = ['1001', '1002', '1003'].find((one) => !held.includes(one)) ?? '';
    expect(bench.ask('ticket', { id: free }, bob).heldBy).toBeNull();
    expect(bench.ask('ticket', { id: free }).heldBy).toBe('Bob');
  });

  test('is that of the selected row', () => {
    const bench = readyBench();
    bench.ask('save', { operation: 'a', choices: [choose(1004, 'Orders', 'Late')] });
    select(bench, [5, 1]);
    expect(bench.ask('ticket', { id: null })).toMatchObject({
      id: '1004',
      state: { tag: 'Orders', subtag: 'Late', aside: '' },
      taggedBy: 'Ann',
    });
  });

  test('whose ID stands twice is told, with the way out', () => {
    const bench = readyBench();
    bench.workbook.type({ id: 'bob' }, bench.dump, 3, 1, '1004');
    expect(bench.refusal('ticket', { id: '1004' }).message).toMatch(/Several rows have the ID “1004”.*key of its own/);
  });

  test.each(['9999', ''])('that is not there (“%s”) is a sentence', (id) => {
    expect(readyBench().refusal('ticket', { id })).toMatchObject({
      code: 'ticket-gone',
      message: expect.stringMatching(/No ticket has the ID.*Look it up in the ID column/),
    });
  });

  test.each([
    ['the header', [1, 1], 'no-selection', /Select rows below the header/],
    ['a row without ticket', [900, 1], 'ticket-gone', /Row 900 has no ticket ID/],
  ] as const)('cannot be had from %s', (_, rows, code, sentence) => {
    const bench = readyBench();
    select(bench, [rows[0], rows[1]]);
    const error = bench.refusal('ticket', { id: null });
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
  });
});

describe('the selected rows', () => {
  test('are those of every range, each once, in sheet order', () => {
    const bench = readyBench({ tickets: 10 });
    select(bench, [7, 2], [3, 2], [4, 1]);
    const { tickets, hidden } = bench.ask('selection', {});
    expect(tickets.map(({ id, row }) => [id, row])).toEqual([
      ['1002', 3],
      ['1003', 4],
      ['1006', 7],
      ['1007', 8],
    ]);
    expect(hidden).toBe(0);
  });

  test('leave out the rows that a person or a filter hides, and count them', () => {
    const bench = readyBench({ tickets: 10 });
    bench.workbook.hideLines(bob, bench.dump, 'rows', 3, 1, true);
    bench.workbook.edit(bob, 'filter.create', { sheet: bench.dump, row: 1, column: 1, rows: 11, columns: 7 });
    bench.workbook.setFilteredRows(bob, bench.dump, [5, 6]);
    select(bench, [2, 6]);
    const { tickets, hidden } = bench.ask('selection', {});
    expect([tickets.map(({ id }) => id), hidden]).toEqual([['1001', '1003', '1006'], 3]);
  });

  test('leave out the header and rows without a ticket, whole columns included', () => {
    const bench = readyBench();
    select(bench, [1, 20]);
    expect(bench.ask('selection', {}).tickets).toHaveLength(6);
  });

  test.each([201, 400, 1200])('are too many beyond 200: %d', (count) => {
    const bench = readyBench({ tickets: 1300 });
    select(bench, [2, count]);
    expect(bench.refusal('selection', {})).toMatchObject({
      code: 'too-many',
      message: expect.stringMatching(new RegExp(`^${grouped(count)} tickets are selected.*at most 200`)),
    });
    expect(bench.costs.calls).toBeLessThan(220);
  });

  test('are not too many where a filter leaves a few of 600 in sight', () => {
    const bench = filtered(
      600,
      Array.from({ length: 580 }, (_, index) => index + 2),
    );
    select(bench, [2, 600]);
    const { tickets, hidden } = bench.ask('selection', {});
    expect([tickets.length, tickets[0]?.id, hidden]).toEqual([20, '1581', 580]);
  });

  test('may be a whole column: rows without a ticket are not asked about', () => {
    const bench = readyBench({ tickets: 12 });
    select(bench, [1, 1000]);
    expect(bench.ask('selection', {}).tickets).toHaveLength(12);
    expect(bench.costs.calls).toBeLessThan(30);
  });

  test('that are all hidden, or have no ticket ID, are a sentence', () => {
    const bench = filtered(10, [3, 4]);
    select(bench, [3, 2]);
    expect(bench.refusal('selection', {})).toMatchObject({
      code: 'no-selection',
      message: expect.stringMatching(/All selected tickets are hidden, 2 of them.*that you can see/),
    });
    select(bench, [500, 3]);
    expect(bench.refusal('selection', {})).toMatchObject({
      code: 'no-selection',
      message: expect.stringMatching(/have no ticket ID/),
    });
  });

  test('are asked about for half a minute only', () => {
    const bench = readyBench({ tickets: 150 });
    select(bench, [2, 150]);
    bench.workbook.beforeCall((op) => {
      if (op === 'row.hidden') bench.workbook.book.clock.pass(1000);
    });
    expect(bench.refusal('selection', {})).toMatchObject({
      code: 'too-many',
      message: expect.stringMatching(/150 tickets are selected, and Google takes long.*at most 31 in one go/),
    });
  });

  test('may be 200', () => {
    const bench = readyBench({ tickets: 250 });
    select(bench, [2, 200]);
    const { tickets } = bench.ask('selection', {});
    expect(tickets).toHaveLength(200);
    const choices = tickets.map(({ id, row }) => choose(id, 'Refunds', '', { row, how: 'selection' }));
    expect(bench.ask('save', { operation: 'a', choices }).saved).toHaveLength(200);
  });

  test('of another tab are refused by the dump’s name', () => {
    const bench = readyBench();
    bench.workbook.select(ann, bench.workbook.sheetNamed('Tags')?.id ?? -1);
    for (const error of [bench.refusal('selection', {}), bench.refusal('ticket', { id: null })]) {
      expect(error).toMatchObject({ code: 'other-tab', message: expect.stringMatching(/another tab.*Tickets/) });
    }
  });
});

describe('show row', () => {
  test('selects the Tag cell of the ticket, wherever its row is now', () => {
    const bench = readyBench();
    bench.workbook.insertLines(bob, bench.dump, 'rows', 2, 3);
    bench.workbook.select(ann, bench.workbook.sheetNamed('Tags')?.id ?? -1);
    expect(bench.ask('showTicket', { id: '1003', row: 4 })).toEqual({ row: 7, hidden: false });
    expect(bench.workbook.selection(ann)).toMatchObject({
      sheet: bench.dump,
      ranges: [{ row: 7, column: columnOf(bench, 'Tag'), rows: 1, columns: 1 }],
    });
  });

  test('says when the row is hidden', () => {
    const bench = readyBench();
    bench.workbook.hideLines(bob, bench.dump, 'rows', 4, 1, true);
    expect(bench.ask('showTicket', { id: '1003', row: 4 })).toEqual({ row: 4, hidden: true });
  });

  test('says when the ticket is gone, also where its row is past the grid', () => {
    const bench = readyBench();
    expect(bench.refusal('showTicket', { id: '7', row: 5_000_000 }).message).toMatch(/No ticket has the ID “7”/);
  });
});
