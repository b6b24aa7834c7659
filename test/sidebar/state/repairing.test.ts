/** Going through what the check found. */
import type { Bench } from '../bench';
import { openBench } from '../bench';
import { fakeServer, found, ticketOf } from '../fakeServer';

const doing = async (bench: Bench, what: () => void): Promise<void> => {
  what();
  await bench.clock.pass(1_000);
};

const TYPED: [tag: string, subtag: string][] = [
  ['Oder Inquiry', ''],
  ['Oder Inquiry', 'Shipped, not yet due'],
  ['Misc', ''],
  ['Order Change', 'Adress '],
];

const checked = async (): Promise<Bench> => {
  const server = fakeServer([
    ...TYPED.map(([tag, subtag], n) => ticketOf(n + 1, { state: { tag, subtag, aside: '' } })),
    ticketOf(9),
  ]);
  server.problems = [
    found('unknown-tag', ['Oder Inquiry', null], 2, ['Order Inquiry', '']),
    found('unknown-tag', ['Misc', null], 1, null),
    found('unknown-subtag', ['Order Change', 'Adress '], 1, ['Order Change', 'Address']),
    { ...found('no-subtag', ['Order Inquiry', ''], 5, null), weight: 'hint' },
    { ...found('unused', ['Login', null], 1, null), of: 'list', weight: 'hint' },
    { ...found('same-but-case', ['order change', null], 1, ['Order Change', '']), of: 'list' },
  ];
  const bench = await openBench(server);
  await doing(bench, bench.panel.check);
  return bench;
};

const tags = ({ server }: Bench): string[] => server.tickets.slice(0, 4).map(({ state }) => state.tag);
const at = ({ panel }: Bench) => panel.repairing.group.value?.problem.cells;
const ways = ({ panel }: Bench) => [...(panel.repairing.group.value?.ways ?? [])].flat().join(' ');

test('hints and faults of the list stand apart, and each group offers what can be done with it', async () => {
  const bench = await checked();
  const { repairing } = bench.panel;
  expect(repairing.sections.value.map(({ name, groups }) => [name, groups.length])).toEqual([
    ['problems', 3],
    ['hints', 1],
    ['list', 2],
  ]);
  const seen: string[] = [];
  for (let n = 0; n < 6; n += 1) {
    seen.push(ways(bench));
    repairing.step(1);
  }
  expect(seen).toEqual([
    '1 replace 2 add 3 show 4 other tag',
    '1 other tag 2 add 3 show',
    '1 replace 2 add 3 show 4 other tag',
    '1 second level 2 show',
    '1 list 2 show',
    '1 merge 2 list 3 show',
  ]);
});

test('the sure fixes are shown, done together, and leave the screen; undo checks again', async () => {
  const bench = await checked();
  const { panel } = bench;
  expect(panel.repairing.sure.value).toHaveLength(2);
  await doing(bench, panel.repairing.planSure);
  expect([panel.screen.value, panel.said.value]).toEqual(['fixes', '3 tickets.']);
  expect(tags(bench)).toEqual(TYPED.map(([tag]) => tag));
  const before = bench.server.problems;
  bench.server.problems = before.filter(({ suggestion, of }) => suggestion?.sure !== true || of === 'list');
  await doing(bench, panel.repairing.carryOutPlan);
  expect(bench.server.tickets.slice(0, 4).map(({ state }) => [state.tag, state.subtag])).toEqual([
    ['Order Inquiry', ''],
    ['Order Inquiry', 'Shipped, not yet due'],
    ['Misc', ''],
    ['Order Change', 'Address'],
  ]);
  expect([panel.screen.value, at(bench)]).toEqual(['check', { tag: 'Misc', subtag: null }]);
  expect(panel.repairing.sure.value).toEqual([]);
  bench.server.problems = before;
  await doing(bench, panel.changing.undoLast);
  expect(tags(bench)).toEqual(TYPED.map(([tag]) => tag));
  expect(panel.repairing.sure.value).toHaveLength(2);
});

const checksIn = ({ server }: Bench): number => server.calls.filter(({ method }) => method === 'check').length;

test('after a repair the check runs again behind the screen, and the place is kept', async () => {
  const bench = await checked();
  const { panel } = bench;
  const hint = { ...found('no-subtag', ['Order Inquiry', ''], 6, null), weight: 'hint' as const };
  await doing(bench, () => panel.repairing.act('1'));
  bench.server.problems = [
    found('unknown-tag', ['New since', null], 9, null),
    ...bench.server.problems.slice(1, 3),
    hint,
  ];
  panel.repairing.carryOutPlan();
  await bench.clock.pass(1_000);
  panel.repairing.step(1);
  await bench.clock.pass(1_000);
  expect([panel.screen.value, checksIn(bench), panel.task.running.value, panel.said.value]).toEqual([
    'check',
    2,
    null,
    '',
  ]);
  expect(panel.report.value?.problems.map(({ cells, count }) => [cells.tag, count])).toEqual([
    ['New since', 9],
    ['Misc', 1],
    ['Order Change', 1],
    ['Order Inquiry', 6],
  ]);
  expect(at(bench)).toEqual({ tag: 'Order Change', subtag: 'Adress ' });
});

test('taken back, a merge from the check is looked at again too', async () => {
  const bench = await checked();
  const { panel } = bench;
  for (let n = 0; n < 5; n += 1) panel.repairing.step(1);
  await doing(bench, () => panel.repairing.act('1'));
  await doing(bench, panel.changing.carryOut);
  const before = checksIn(bench);
  await doing(bench, panel.changing.undoLast);
  expect([panel.screen.value, checksIn(bench)]).toEqual(['check', before + 1]);
});

test('what is left out of the plan stays as it is', async () => {
  const bench = await checked();
  const { repairing } = bench.panel;
  await doing(bench, repairing.planSure);
  repairing.toggle(0);
  repairing.toggle(1);
  repairing.toggle(1);
  await doing(bench, repairing.carryOutPlan);
  expect(bench.server.tickets[0]?.state.tag).toBe('Oder Inquiry');
  expect(bench.server.tickets[3]?.state.subtag).toBe('Address');
});

test('another tag is typed for a group without a suggestion, and 1 replaces it', async () => {
  const bench = await checked();
  const { repairing, manager } = bench.panel;
  repairing.step(1);
  expect(repairing.act('4')).toBe(false);
  repairing.act('1');
  expect(repairing.seeking.value).toBe('');
  expect(manager.find('order change', () => true)[0]).toEqual({ tag: 'Order Change', subtag: '' });
  repairing.aim({ tag: 'Order Change', subtag: '' });
  expect(repairing.seeking.value).toBeNull();
  expect(repairing.act('1')).toBe(true);
  await bench.clock.pass(1_000);
  await doing(bench, repairing.carryOutPlan);
  expect(bench.server.tickets[2]?.state.tag).toBe('Order Change');
  expect(at(bench)).toEqual({ tag: 'Order Change', subtag: 'Adress ' });
});

test('nothing is looked for where other texts would not help', async () => {
  const { panel } = await checked();
  for (let n = 0; n < 4; n += 1) panel.repairing.step(1);
  panel.repairing.seek('x');
  expect(panel.repairing.seeking.value).toBeNull();
});

test('2 adds what is written to the list, then the check runs again', async () => {
  const bench = await checked();
  const { panel } = bench;
  panel.repairing.step(1);
  panel.repairing.act('2');
  expect([panel.screen.value, panel.draft.value?.path]).toEqual(['add', { tag: 'Misc', subtag: '' }]);
  const checks = (): number => bench.server.calls.filter(({ method }) => method === 'check').length;
  await doing(bench, () => panel.addTag({ tag: 'Misc', subtag: '', belongs: 'All else.', example: '' }));
  expect([panel.screen.value, checks()]).toEqual(['check', 2]);
});

test('a fault of the list opens the list at that tag; a hint begins the second level', async () => {
  const bench = await checked();
  const { panel } = bench;
  for (let n = 0; n < 3; n += 1) panel.repairing.step(1);
  await doing(bench, () => panel.repairing.act('1'));
  expect([panel.screen.value, panel.settings.value.order]).toEqual(['tagging', { by: 'tag', tag: 'Order Inquiry' }]);
  panel.goTo('check');
  panel.repairing.step(1);
  panel.repairing.act('1');
  expect(panel.screen.value).toBe('tags');
});

test.each([
  ['doubled-id', '1 set up 2 show', 'setup'],
  ['log-differs', '1 compare 2 show', 'log'],
] as const)('%s offers %s', async (kind, wanted, screen) => {
  const bench = await checked();
  bench.server.problems = [found(kind, [null, null], 4, null)];
  await doing(bench, bench.panel.check);
  expect(ways(bench)).toBe(wanted);
  await doing(bench, () => bench.panel.repairing.act('1'));
  expect(bench.panel.screen.value).toBe(screen);
});

test('two spellings on the list are merged, after a look at what it touches; then the check runs again', async () => {
  const bench = await checked();
  const { panel } = bench;
  for (let n = 0; n < 5; n += 1) panel.repairing.step(1);
  await doing(bench, () => panel.repairing.act('1'));
  expect(panel.changing.asked.value?.change).toEqual({
    kind: 'merge',
    path: { tag: 'order change', subtag: '' },
    into: { tag: 'Order Change', subtag: '' },
  });
  await doing(bench, panel.changing.carryOut);
  expect(panel.screen.value).toBe('check');
  expect(bench.server.calls.filter(({ method }) => method === 'check')).toHaveLength(2);
});

test.each([
  ['near-names', ['Order Inqury', ''], ['Order Inquiry', '']],
  ['doubled-row', ['Order Inquiry', ''], null],
] as const)('%s on the list is mended there, after a look at what it touches', async (kind, cells, into) => {
  const bench = await checked();
  const { panel } = bench;
  bench.server.problems = [{ ...found(kind, [...cells], 4, into && [...into]), of: 'list' }];
  await doing(bench, panel.check);
  expect(ways(bench)).toBe(`1 ${into ? 'merge' : 'tidy'} 2 list 3 show`);
  await doing(bench, () => panel.repairing.act('1'));
  const path = { tag: cells[0], subtag: cells[1] };
  expect(panel.changing.asked.value?.change).toEqual(
    into ? { kind: 'merge', path, into: { tag: into[0], subtag: into[1] } } : { kind: 'tidy', path },
  );
  expect(panel.screen.value).toBe('change');
});

test('a report of thousands draws fifty groups, and says how many more there are', async () => {
  const bench = await checked();
  bench.server.problems = Array.from({ length: 3000 }, (_, n) => found('unknown-tag', [`Typed ${n}`, null], 1, null));
  await doing(bench, bench.panel.check);
  const [problems] = bench.panel.repairing.sections.value;
  expect([problems?.groups.length, problems?.more]).toEqual([50, 2950]);
});

test('how many tickets would change is what the sheet counts, for what is still in the plan', async () => {
  const bench = await checked();
  const { repairing } = bench.panel;
  await doing(bench, repairing.planSure);
  expect(repairing.plan.value?.tickets).toBe(3);
  repairing.toggle(0);
  expect(repairing.plan.value?.tickets).toBeNull();
  await bench.clock.pass(1_000);
  expect(repairing.plan.value?.tickets).toBeLessThan(3);
});
