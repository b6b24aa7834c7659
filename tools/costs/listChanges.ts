/** What changing the tag list costs where two tickets of five are concerned: the list, the log and every ticket. */
import type { Costs } from '../../local/view';
import type { Args } from '../../src/contract';
import { type Cost, settled } from './actions';
import { type CostBench, costBench } from './bench';

type Change = Args<'changeTags'>['change'];

/** Google ends an execution after six minutes; one under a lock that colleagues wait for must stay far below. */
const LONGEST_CALL_SECONDS = 120;

/** Each ticket's tag and subtag, over and over: no two neighbours alike, and the same subtag under two tags. */
const PATTERN = [
  ['Order Inquiry', 'Not Late'],
  ['Return & Exchange', 'Not Late'],
  ['Order Inquiry', ''],
  ['', ''],
  ['Ordr Inquiry', 'Not Late'],
];

function typed(bench: CostBench, tickets: number): CostBench {
  const column = bench.workbook.rows(bench.dump, 1, 1)[0]?.cells.findIndex((cell) => cell?.v === 'Tag') ?? -1;
  const cells = Array.from({ length: tickets }, (_, index) => PATTERN[index % PATTERN.length] ?? []);
  bench.workbook.paste({ id: 'ann' }, bench.dump, 2, column + 1, cells);
  return bench;
}

/** Runs of cells, and the growing of the log, are named aside: they grow with the dump. */
function cost(action: string, costs: Costs, budget: number): Cost {
  if (costs.seconds > LONGEST_CALL_SECONDS) throw new Error(`${action} took ${costs.seconds.toFixed(0)} s`);
  const runs = ['values.write', 'values.fill', 'lines.insert'].reduce(
    (sum, kind) => sum + (costs.byKind[kind] ?? 0),
    0,
  );
  return { action, costs, runs, budget: budget + runs };
}

export function listChangesOn(tickets: number): Cost[] {
  const bench = typed(settled(costBench(tickets)), tickets);
  const path = (tag: string, subtag = '') => ({ tag, subtag });
  const change = (action: string, wanted: Change): Cost =>
    cost(action, bench.ask('changeTags', { operation: action, change: wanted, revision: 1000 }).costs, 50);
  const renamed: Change = { kind: 'rename', path: path('Order Inquiry'), name: 'Parcels' };
  const fix = { from: { tag: 'Ordr Inquiry', subtag: null }, to: path('Parcels') };
  const fixing = (preview: boolean) => bench.ask('fixTags', { operation: 'fix', fixes: [fix], preview }).costs;
  return [
    cost('previewChange', bench.ask('previewChange', { change: renamed }).costs, 12),
    change('rename a tag', renamed),
    change('rename a subtag', { kind: 'rename', path: path('Parcels', 'Not Late'), name: 'In time' }),
    cost('fixTags, preview', fixing(true), 12),
    cost('fixTags', fixing(false), 50),
    change('merge two tags', { kind: 'merge', path: path('Parcels'), into: path('Return & Exchange') }),
    cost('undoChange', bench.ask('undoChange', { operation: 'merge two tags' }).costs, 60),
  ];
}
