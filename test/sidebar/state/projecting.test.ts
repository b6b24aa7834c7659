/** What the lead decides, tags back from the log, and looking again while nothing is left. */
import { LOOK_AGAIN } from '../../../sidebar/state/looking';
import type { Args } from '../../../src/contract';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { fakeServer, ticketsOf } from '../fakeServer';

const asked = ({ server }: Bench, method: string): unknown[] =>
  server.calls.filter((call) => call.method === method).map(({ args }) => args);

describe('the project', () => {
  test('whoever decides something first leads, and can hand that over', async () => {
    const server = fakeServer();
    server.project = { ...server.project, lead: '' };
    const bench = await openBench(server);
    bench.panel.seeProject();
    bench.panel.setProject({ deadline: '2026-11-30' });
    await settled();
    const { sheet } = bench.work();
    expect(sheet.value).toMatchObject({ isLead: true, project: { lead: 'tagger-1', deadline: '2026-11-30' } });
    expect(bench.panel.said.value).toBe('Saved, for everybody.');
    server.teammates = ['tagger-1', 'Ben', ''].map((name) => {
      return { name, tagged: 1, aside: 0, held: 0, minutes: 0, secondsEach: null };
    });
    bench.panel.askForLead();
    await settled();
    expect(bench.panel.candidates.value).toEqual(['Ben']);
    bench.panel.setProject({ lead: 'Ben' });
    await settled();
    expect(sheet.value).toMatchObject({ isLead: false, project: { lead: 'Ben' } });
  });

  test('a refusal is said, and nothing changes here', async () => {
    const server = fakeServer();
    server.project = { ...server.project, lead: 'Ben' };
    const bench = await openBench(server);
    bench.panel.seeProject();
    bench.panel.setProject({ depth: 'tags' });
    await settled();
    expect(bench.panel.said.value).toMatch(/^Ben leads/);
    expect(bench.work().sheet.value.project.depth).toBe('subtags');
  });
});

describe('the log', () => {
  test('is compared first, then fills, both as one operation; what I have decided is saved before', async () => {
    const bench = await openBench();
    bench.keys('1', 'Enter');
    bench.panel.seeLog();
    await bench.clock.pass(1_000);
    expect(bench.panel.screen.value).toBe('log');
    expect(bench.panel.rebuilt.value?.isDone).toBe(false);
    expect(bench.work().saver.unsaved.value).toBe(0);
    bench.panel.rebuildFromLog(false);
    await bench.clock.pass(1_000);
    expect(bench.panel.rebuilt.value?.isDone).toBe(true);
    const calls = asked(bench, 'rebuild') as Args<'rebuild'>[];
    expect(calls.map(({ preview }) => preview)).toEqual([true, false]);
    expect(new Set(calls.map(({ operation }) => operation)).size).toBe(1);
    bench.panel.seeLog();
    await bench.clock.pass(1_000);
    expect((asked(bench, 'rebuild') as Args<'rebuild'>[])[2]?.operation).not.toBe(calls[0]?.operation);
  });
});

describe('with nothing left', () => {
  const idle = async (): Promise<Bench> => {
    const bench = await openBench(fakeServer(ticketsOf(1)));
    bench.keys('1', 'Enter');
    await bench.saved();
    return bench;
  };

  test('the panel looks again every minute, and shows what came', async () => {
    const bench = await idle();
    const before = asked(bench, 'refill').length;
    await bench.clock.pass(LOOK_AGAIN * 3);
    expect(asked(bench, 'refill')).toHaveLength(before + 3);
    bench.server.tickets.push(...ticketsOf(2).slice(1));
    await bench.clock.pass(LOOK_AGAIN);
    expect(bench.work().tagging.ticket.value?.id).toBe('48002');
    const then = asked(bench, 'refill').length;
    await bench.clock.pass(LOOK_AGAIN * 3);
    expect(asked(bench, 'refill')).toHaveLength(then);
  });

  test('but not while nobody sees it, nor after Stop', async () => {
    const bench = await idle();
    const before = asked(bench, 'refill').length;
    bench.hidden = true;
    await bench.clock.pass(LOOK_AGAIN * 3);
    bench.hidden = false;
    bench.panel.stop();
    await bench.clock.pass(LOOK_AGAIN * 3);
    expect(asked(bench, 'refill')).toHaveLength(before);
  });
});
