import { type Bench, openBench } from '../bench';

const after = async (bench: Bench, what: () => void): Promise<void> => {
  what();
  await bench.clock.pass(1_000);
};

const callsOf = (bench: Bench, method: string): unknown[] =>
  bench.server.calls.flatMap((call) => (call.method === method ? [call.args] : []));

test('adding an export: what would happen first, then one job of several calls, then the way back', async () => {
  const bench = await openBench();
  const { panel } = bench;
  await after(bench, () => panel.lookAtExport(null));
  expect([panel.screen.value, panel.adding.value?.tab, panel.adding.value?.fresh]).toEqual([
    'add export',
    'April',
    1200,
  ]);
  await after(bench, () => panel.addExport('April'));
  const [first, second, ...more] = callsOf(bench, 'addExport');
  expect(second).toEqual(first);
  expect(more).toEqual([]);
  expect([panel.screen.value, panel.finished.value?.sentence]).toEqual([
    'data done',
    '1,200 tickets of “April” added.',
  ]);
  await after(bench, () => panel.takeOut(panel.finished.value?.undo ?? ''));
  expect(panel.finished.value).toMatchObject({ sentence: 'All 1,200 are out again.', undo: null });
});

test('another tab is looked at anew', async () => {
  const bench = await openBench();
  await after(bench, () => bench.panel.lookAtExport('March'));
  expect(bench.panel.adding.value?.tab).toBe('March');
});

test('a sample is what the user made of the proposal, and tagging begins anew on it', async () => {
  const bench = await openBench();
  const { panel } = bench;
  await after(bench, panel.lookAtSample);
  expect(panel.choice.value).toEqual({ size: 2000, byChannel: false, seed: 4711 });
  panel.choice.value = { size: 400, byChannel: true, seed: 5 };
  await after(bench, panel.takeSample);
  expect(callsOf(bench, 'sample')).toHaveLength(2);
  expect(callsOf(bench, 'sample')[0]).toMatchObject({ choice: { size: 400, byChannel: true, seed: 5 } });
  expect(panel.finished.value?.sentence).toMatch(/^400 of 100,000.*Seed 5\.$/);
  panel.home();
  expect(panel.screen.value).toBe('tagging');
});

test('a job cannot be left while it runs; once it failed, the same operation goes on', async () => {
  const bench = await openBench();
  const { panel, server } = bench;
  let calls = 0;
  server.meddle = (method) => {
    if (method !== 'addExport') return null;
    calls += 1;
    const failure = { code: 'time-out' as const, message: 'No answer.', retry: true };
    return calls === 2 ? { failure, landed: true } : null;
  };
  panel.addExport('April');
  expect(panel.task.running.value).toMatchObject({ mayLeave: false, failure: null });
  await bench.clock.pass(1_000);
  expect(panel.task.running.value?.failure?.message).toBe('No answer.');
  await after(bench, panel.task.again);
  expect(panel.screen.value).toBe('data done');
  const operations = callsOf(bench, 'addExport').map((args) => (args as { operation: string }).operation);
  expect(new Set(operations).size).toBe(1);
});

test('what runs says how far it has come', async () => {
  const { panel } = await openBench();
  panel.task.run(
    'Adding …',
    () => new Promise(() => {}),
    () => {},
  );
  panel.task.say('600 of 1,200 are there');
  expect(panel.task.running.value).toMatchObject({ title: 'Adding …', doing: '600 of 1,200 are there' });
});
