/** Repair: the cells of a finding replaced at once, and taken back. */
import type { Fix } from '../../src/contract/tags';
import { type Bench, bob, choose, columnOf, formulas, grid, logLines, readyBench, stateOf, ticketsById } from './bench';
import { NAUGHTY } from './naughtyTexts';

const fixOf = (tag: string | null, subtag: string | null, toTag: string, toSubtag = ''): Fix => ({
  from: { tag, subtag },
  to: { tag: toTag, subtag: toSubtag },
});

/** Types tag and subtag into the rows of tickets 1001 on, as people do. */
function typed(cells: string[][]): Bench {
  const bench = readyBench({ tickets: cells.length });
  bench.workbook.paste(bob, bench.dump, 2, columnOf(bench, 'Tag'), cells);
  return bench;
}

const cellsOf = (bench: Bench): unknown[][] => {
  const at = columnOf(bench, 'Tag') - 1;
  return grid(bench, 'Tickets')
    .slice(1)
    .map((row) => row.slice(at, at + 2));
};

const MESSY = [
  ['Ordres', 'Late'],
  ['Orders', 'Late'],
  ['Ordres', ''],
  ['Orders > Lost', ''],
  ['', 'Late'],
  ['ordres', 'Late'],
  ['Refunds', 'Late'],
];

const FIXES = [
  fixOf('Ordres', null, 'Orders'),
  fixOf('Orders > Lost', null, 'Orders', 'Lost'),
  fixOf('', 'Late', 'Orders', 'Late'),
  fixOf('Refunds', 'Late', 'Orders'),
];

const MENDED = [
  ['Orders', 'Late'],
  ['Orders', 'Late'],
  ['Orders', ''],
  ['Orders', 'Lost'],
  ['Orders', 'Late'],
  ['ordres', 'Late'],
  ['Orders', 'Late'],
];

test('a preview counts, and writes nothing', () => {
  const bench = typed(MESSY);
  const before = [grid(bench, 'Tickets'), bench.workbook.sheetNamed('Tag log')];
  const seen = bench.ask('fixTags', { operation: 'p', fixes: FIXES, preview: true });
  expect(seen).toEqual({ tickets: 5, left: 0, undo: null, sentence: '5 tickets would change.' });
  expect([grid(bench, 'Tickets'), bench.workbook.sheetNamed('Tag log')]).toEqual(before);
});

test('several findings are repaired at once, exactly, logged, and taken back', () => {
  const bench = typed(MESSY);
  const done = bench.ask('fixTags', { operation: 'f', fixes: FIXES, preview: false });
  expect(done).toEqual({ tickets: 5, left: 0, undo: 'f', sentence: '5 tickets repaired.' });
  expect(cellsOf(bench)).toEqual(MENDED);
  const lines = logLines(bench).filter((line) => line[4] !== '');
  expect(lines.map((line) => line.slice(3))[0]).toEqual(['Ann', '1001', 'Ordres › Late', 'Orders › Late', 'fix']);
  expect(lines).toHaveLength(5);
  expect(bench.ask('undoChange', { operation: 'f' }).sentence).toBe('Taken back, in 5 tickets.');
  expect(cellsOf(bench)).toEqual(MESSY);
});

test('the same call twice repairs once, though somebody makes the same mistake again', () => {
  const bench = typed(MESSY);
  const args = { operation: 'f', fixes: FIXES, preview: false };
  bench.ask('fixTags', args);
  bench.workbook.type(bob, bench.dump, 3, columnOf(bench, 'Tag'), 'Ordres');
  expect(bench.ask('fixTags', args)).toMatchObject({ tickets: 5, undo: 'f' });
  expect(stateOf(bench, '1002').tag).toBe('Ordres');
});

test('tags on their way meet the repaired names', () => {
  const bench = typed(MESSY);
  const { revision = 0 } = bench.ask('open', {}).session ?? {};
  bench.ask('fixTags', { operation: 'f', fixes: FIXES, preview: false });
  const seen = { tag: 'Ordres', subtag: 'Late', aside: '' };
  const late = choose(1001, 'Refunds', '', { seen });
  expect(bench.ask('save', { operation: 's', choices: [late], revision })).toMatchObject({
    conflicts: [],
    saved: [{ id: '1001' }],
  });
});

test('a repair that would match every cell is refused', () => {
  const bench = typed(MESSY);
  expect(bench.refusal('fixTags', { operation: 'f', fixes: [fixOf(null, null, 'Orders')], preview: false }).code).toBe(
    'bad-request',
  );
});

test('texts that break things are repaired into each other as they are, and none runs', () => {
  const texts = NAUGHTY.filter((text) => text.trim() === text && text.length < 900 && text !== '');
  const bench = readyBench({ tickets: texts.length });
  const column = columnOf(bench, 'Tag');
  const quoted = texts.map((text) => [`'${text}`]);
  bench.workbook.paste(bob, bench.dump, 2, column, quoted);
  const held = cellsOf(bench).map(([tag]) => String(tag));
  const next = (index: number): string => held[(index + 1) % held.length] ?? '';
  const fixes = held.flatMap((tag, index) => (held.indexOf(tag) === index ? [fixOf(tag, null, next(index))] : []));
  const chained = held.map((tag) => next(held.indexOf(tag)));
  const done = bench.ask('fixTags', { operation: 'f', fixes, preview: false });
  expect(cellsOf(bench).map(([tag]) => tag)).toEqual(chained);
  expect([done.left, formulas(bench)]).toEqual([0, []]);
  bench.ask('undoChange', { operation: 'f' });
  expect(cellsOf(bench).map(([tag]) => tag)).toEqual(held);
});

test('blanks at the ends are taken back too', () => {
  const cells = [
    ['Refunds ', ''],
    [' Orders', 'Late '],
    ['Refunds', ''],
  ];
  const bench = typed(cells);
  const fixes = [fixOf('Refunds ', null, 'Refunds'), fixOf(' Orders', 'Late ', 'Orders', 'Late')];
  expect(bench.ask('fixTags', { operation: 'f', fixes, preview: false })).toMatchObject({ tickets: 2, left: 0 });
  expect(cellsOf(bench).slice(0, 2)).toEqual([
    ['Refunds', ''],
    ['Orders', 'Late'],
  ]);
  expect(bench.ask('undoChange', { operation: 'f' }).sentence).toBe('Taken back, in 2 tickets.');
  expect(cellsOf(bench)).toEqual(cells);
  expect(bench.ask('check', {}).problems.map(({ kind }) => kind)).not.toContain('log-differs');
});

test('a ticket that two findings are about is counted once', () => {
  const bench = typed([['Ordres', 'Lat']]);
  const fixes = [fixOf('Ordres', null, 'Orders'), fixOf('Ordres', 'Lat', 'Orders', 'Late')];
  expect(bench.ask('fixTags', { operation: 'p', fixes, preview: true }).tickets).toBe(1);
});

test('a lone subtag that gets its tag is stamped by who repaired it, the others keep theirs; undo takes the stamp back', () => {
  const bench = typed([
    ['', 'Late'],
    ['', ''],
    ['', 'Late'],
    ['Ordres', ''],
  ]);
  bench.workbook.type(bob, bench.dump, 4, columnOf(bench, 'Tagged by'), 'Zoe');
  const stamps = () => [...ticketsById(bench).values()].map((one) => [one['Tagged by'], one['Tagged at'] !== '']);
  const before = stamps();
  const fixes = [fixOf('', 'Late', 'Orders', 'Late'), fixOf('Ordres', null, 'Orders')];
  const args = { operation: 'f', fixes, preview: false };
  bench.ask('fixTags', args);
  const after = stamps();
  expect(after).toEqual([
    ['Ann', true],
    ['', false],
    ['Zoe', false],
    ['', false],
  ]);
  bench.ask('fixTags', args);
  expect(stamps()).toEqual(after);
  bench.ask('undoChange', { operation: 'f' });
  expect(stamps()).toEqual(before);
});
