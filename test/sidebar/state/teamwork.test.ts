/** The passes, the claims and the team, as the panel knows them. */
import { LONG } from '../../../sidebar/state/lingering';
import type { Args } from '../../../src/contract';
import type { Session } from '../../../src/contract/session';
import type { Order } from '../../../src/core/tickets/ticketOrder';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { fakeServer, ticketOf, ticketsOf } from '../fakeServer';

const asked = <M extends 'refill' | 'release'>({ server }: Bench, method: M): Args<M>[] =>
  server.calls.filter((call) => call.method === method).map(({ args }) => args as Args<M>);

const ids = (bench: Bench): string[] => bench.work().tagging.desk.value.queue.map(({ id }) => id);

describe('the second pass', () => {
  test('is offered when nothing of the first is left, and begins only when asked for', async () => {
    const bench = await openBench(fakeServer(ticketsOf(3)));
    bench.keys('-', '1', 'Enter');
    expect(bench.work().offersSecondPass.value).toBe(false);
    bench.keys('-');
    await bench.saved();
    expect(bench.work().offersSecondPass.value).toBe(true);
    expect(asked(bench, 'refill').every(({ second }) => !second)).toBe(true);
    bench.work().beginSecondPass();
    await settled();
    expect(ids(bench)).toEqual(['48001', '48003']);
    expect(bench.work().offersSecondPass.value).toBe(false);
  });

  test('is not offered where nothing waits, nor while the server is asked', async () => {
    const bench = await openBench(fakeServer(ticketsOf(1)));
    bench.keys('1', 'Enter');
    await bench.saved();
    expect(bench.work().offersSecondPass.value).toBe(false);
  });

  test('what waits is listed, and each opens', async () => {
    const bench = await openBench(fakeServer(ticketsOf(2)));
    bench.keys('-');
    bench.panel.seeWaiting();
    await settled();
    expect(bench.panel.screen.value).toBe('waiting');
    expect(bench.panel.waiting.value).toEqual([{ id: '48001', row: 2, subject: 'Subject 1', reason: 'Later', by: '' }]);
    bench.panel.find('48001');
    await settled();
    expect(bench.panel.screen.value).toBe('tagging');
    expect(bench.work().tagging.ticket.value?.id).toBe('48001');
  });
});

describe('claims', () => {
  test('Stop gives back all but what is not saved yet; going on claims it again', async () => {
    const bench = await openBench();
    bench.server.meddle = (method) =>
      method === 'save' ? { failure: { code: 'busy', message: 'Later.', retry: true }, landed: false } : null;
    bench.keys('1', 'Enter');
    bench.panel.stop();
    await settled();
    expect(asked(bench, 'release')).toEqual([{ account: 'key-1', name: null, keep: ['48001'], claim: 1 }]);
    const before = asked(bench, 'refill').length;
    bench.panel.home();
    await settled();
    expect(asked(bench, 'refill').slice(before)).toMatchObject([
      { count: 0, holding: expect.arrayContaining(['48002']) },
    ]);
  });

  test('what is given back is not claimed again when the last tags are saved', async () => {
    const bench = await openBench(fakeServer(ticketsOf(5)));
    bench.keys('1', 'Enter');
    await bench.saved();
    bench.keys('1', 'Enter');
    bench.panel.stop();
    await bench.clock.pass(60_000);
    expect(bench.server.log).toHaveLength(2);
    const methods = bench.server.calls.map(({ method }) => method);
    expect(methods.slice(methods.indexOf('release'))).not.toContain('refill');
  });

  test('what colleagues got meanwhile leaves the queue, but not the open ticket', async () => {
    const bench = await openBench();
    const { call } = bench.server;
    bench.server.call = (async (method: 'refill', args: Args<'refill'>) => {
      const reply = await call(method, args);
      const taken = ['48001', '48002', '48005'];
      return method === 'refill' && reply.ok ? { ok: true, value: { ...reply.value, taken } satisfies Session } : reply;
    }) as typeof call;
    bench.work().supply.renew();
    await settled();
    expect(ids(bench).slice(0, 4)).toEqual(['48001', '48003', '48004', '48006']);
  });

  test('a slow tagger gives a sign of life every few minutes', async () => {
    const bench = await openBench();
    for (let minute = 0; minute < 9; minute += 3) {
      await bench.clock.pass(180_000);
      bench.keys('1', 'Enter');
      await settled();
    }
    expect(asked(bench, 'refill').map(({ count }) => count)).toEqual([0]);
  });
});

test('who is here; and what a colleague holds becomes anybody’s', async () => {
  const server = fakeServer();
  server.teammates = [{ name: 'tagger-2', tagged: 12, aside: 3, held: 20, minutes: 4, secondsEach: null }];
  const bench = await openBench(server);
  bench.panel.seeTeam();
  await settled();
  expect(bench.panel.screen.value).toBe('team');
  bench.panel.releaseOf('tagger-2');
  await settled();
  expect(asked(bench, 'release')).toEqual([{ account: 'key-1', name: 'tagger-2', keep: [], claim: null }]);
  expect(bench.panel.said.value).toBe('20 tickets are anybody’s again.');
  expect(bench.panel.team.value?.teammates).toEqual([
    { name: 'tagger-2', tagged: 12, aside: 3, held: 0, minutes: null, secondsEach: null },
  ]);
});

describe('the order', () => {
  const choose = async (bench: Bench, order: Order): Promise<void> => {
    bench.panel.setSettings({ lastDigitSaves: false, order });
    await settled();
  };

  test('another one keeps the open ticket and fetches the others anew', async () => {
    const bench = await openBench();
    bench.server.tickets.reverse();
    await choose(bench, { by: 'sheet' });
    expect(ids(bench).slice(0, 3)).toEqual(['48001', '48040', '48039']);
    const before = asked(bench, 'refill').length;
    await choose(bench, { by: 'sheet' });
    expect(asked(bench, 'refill')).toHaveLength(before);
  });

  test('periods and channels are looked up once', async () => {
    const bench = await openBench();
    bench.panel.askOrder('period');
    await settled();
    bench.panel.askOrder('channel');
    await settled();
    expect(bench.panel.firsts.value).toEqual({
      periods: [
        { first: '2026-01-01', last: '2026-01-31' },
        { first: '2026-04-01', last: '2026-04-30' },
      ],
      channels: ['chat', 'e-mail'],
    });
    expect(bench.server.calls.filter(({ method }) => method === 'proposeSample')).toHaveLength(1);
  });

  test('in a second look Enter keeps the tag, and the ticket does not come again', async () => {
    const state = { tag: 'Order Inquiry', subtag: '', aside: '' };
    const bench = await openBench();
    await choose(bench, { by: 'tag', tag: 'Order Inquiry' });
    bench.work().tagging.open(ticketOf(7, { state }));
    expect(bench.work().tagging.keeps.value).toBe('Order Inquiry');
    bench.keys('Enter');
    expect(bench.work().tagging.ticket.value?.id).not.toBe('48007');
    bench.work().supply.renew();
    await settled();
    expect(asked(bench, 'refill').at(-1)?.holding).toContain('48007');
    await choose(bench, { by: 'spread' });
    bench.work().tagging.open(ticketOf(7, { state }));
    expect(bench.work().tagging.keeps.value).toBeNull();
  });
});

test('a ticket that is open for 30 s may be put aside: the panel says so, until the next', async () => {
  const bench = await openBench();
  const { lingers } = bench.work().tagging;
  await bench.clock.pass(LONG - 1);
  expect(lingers.value).toBe(false);
  await bench.clock.pass(1);
  expect(lingers.value).toBe(true);
  bench.keys('-');
  expect(lingers.value).toBe(false);
  await bench.clock.pass(LONG);
  expect(lingers.value).toBe(true);
  bench.keys('ArrowLeft');
  await bench.clock.pass(LONG);
  expect(lingers.value).toBe(false);
});

test('a ticket that a colleague holds is opened all the same, and says so', async () => {
  const bench = await openBench();
  bench.server.holders.set('48003', 'Ann');
  const opened = async (id: string): Promise<string> => {
    bench.panel.find(id);
    await bench.clock.pass(1_000);
    expect(bench.work().tagging.ticket.value?.id).toBe(id);
    return bench.work().tagging.notice.value;
  };
  expect(await opened('48003')).toBe('Ann holds it: it is open there, or comes next.');
  expect(await opened('48004')).toBe('');
});
