import { costsOf, takingOver } from '../../tools/costs/actions';
import { costBench } from '../../tools/costs/bench';
import { jobsOn } from '../../tools/costs/jobs';
import { listChangesOn } from '../../tools/costs/listChanges';
import { costsWithLog, slowed } from '../../tools/costs/longLog';
import { type Column, findingsOf, tableOf } from '../../tools/costs/table';

const column = (tickets: number, calls: number, runs = 0, budget: number | null = 10): Column => ({
  tickets,
  costs: [
    { action: 'check', runs, budget, costs: { calls, byKind: {}, cellsRead: 7, cellsWritten: 3, seconds: 1.25 } },
  ],
});

test('a missed budget is told at the size where it is missed', () => {
  expect(findingsOf([column(600, 10), column(3000, 10)])).toEqual([]);
  expect(findingsOf([column(600, 11), column(3000, 11)])).toEqual([
    'check takes 11 calls at 600 tickets; its budget is 10.',
    'check takes 11 calls at 3000 tickets; its budget is 10.',
  ]);
});

test('calls that grow with the dump are told, runs of rows left aside', () => {
  expect(findingsOf([column(600, 8), column(3000, 8), column(30_000, 9)])).toEqual([
    'check takes 8 calls at 600 tickets and 9 at 30000.',
  ]);
  expect(findingsOf([column(600, 8, 1), column(30_000, 9, 2)])).toEqual([]);
  expect(findingsOf([column(600, 8, 0, null), column(30_000, 7, 0, null)])).toHaveLength(1);
});

test('the table has a line for each action and size', () => {
  expect(tableOf([column(600, 8), column(3000, 8, 0, null)])).toBe(
    [
      '| action | tickets | calls | budget | read | written | seconds |',
      '| ------ | ------: | ----: | -----: | ---: | ------: | ------: |',
      '| check  |     600 |     8 |     10 |    7 |       3 |     1.3 |',
      '| check  |    3000 |     8 |      – |    7 |       3 |     1.3 |',
      '',
    ].join('\n'),
  );
});

describe('the add-on', () => {
  const columns = [600, 3000].map((tickets) => ({
    tickets,
    costs: [
      ...costsOf(costBench(tickets)),
      takingOver(costBench(tickets)),
      ...jobsOn(tickets),
      ...listChangesOn(tickets),
    ],
  }));

  test('meets every budget, at 3,000 tickets with the calls of 600', () => {
    expect(findingsOf(columns)).toEqual([]);
  });

  test('is measured in every action', () => {
    const actions = columns[0]?.costs.map(({ action }) => action) ?? [];
    expect(new Set(actions).size).toBe(actions.length);
    expect(actions).toEqual(expect.arrayContaining(['onOpen', 'open', 'save 10 scattered', 'check', 'onEdit']));
  });

  test('writes as many cells for a save whatever the size of the dump, and reads as many', () => {
    const saves = columns.map(({ costs }) => costs.filter(({ action }) => action.startsWith('save')));
    expect(saves[0]).toHaveLength(5);
    expect(saves[1]).toEqual(saves[0]);
  });
});

describe('a long log', () => {
  const costs = [20_000, 24_000].map(costsWithLog);

  test('slows neither a save nor an edit', () => {
    expect(slowed(costs[0] ?? [], costs[1] ?? [])).toEqual([]);
    expect(costs[0]?.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['save 1', 'onEdit, typed', 'onEdit, 500 pasted', 'rebuild, preview']),
    );
  });

  test('meets every budget', () => {
    expect(findingsOf([{ tickets: 3000, costs: costs[1] ?? [] }])).toEqual([]);
  });

  test('would be told where it did', () => {
    const [short] = column(3000, 8).costs;
    const [long] = column(3000, 9).costs;
    if (!short || !long) throw new Error('no costs');
    expect(slowed([short], [long])).toEqual(['check costs more where the log is longer.']);
    expect(slowed([short], [{ ...short, costs: { ...short.costs, cellsRead: 8 } }])).toHaveLength(1);
    expect(slowed([{ ...short, action: 'compactLog' }], [{ ...long, action: 'compactLog' }])).toEqual([]);
  });
});
