import { signal } from '@preact/signals';
import type { Ask } from '../../../sidebar/state/ports';
import { createSupply } from '../../../sidebar/state/supply';
import type { Reply } from '../../../src/contract';
import type { Session } from '../../../src/contract/session';
import { fakeClock, settled } from '../fakeClock';

/** A supply whose server answers when the test says so. */
function bench(ahead = 5) {
  const clock = fakeClock();
  const sending = signal(false);
  const asked: unknown[] = [];
  const exactness: boolean[] = [];
  let fresh = 3;
  let told = 0;
  let answer: (reply: Reply<Session>) => void = () => {};
  const ask = ((_method: string, args: unknown) => {
    asked.push(args);
    return new Promise((resolve) => {
      answer = resolve as typeof answer;
    });
  }) as unknown as Ask;
  const supply = createSupply({
    ask,
    clock,
    saver: { sending, unsaved: signal(0) },
    ahead: () => ahead,
    aboutToAsk() {
      told += 1;
    },
    second: () => false,
    holding: () => ['a'],
    takeIn(_session, exact) {
      exactness.push(exact);
      return fresh;
    },
  });
  const reply = async (with_: Reply<Session>): Promise<void> => {
    answer(with_);
    await settled();
  };
  return {
    supply,
    clock,
    sending,
    asked,
    exactness,
    told: () => told,
    ok: (tickets = 3) => {
      fresh = tickets;
      return reply({ ok: true, value: {} as Session });
    },
    fail: (retry: boolean) => reply({ ok: false, error: { code: 'busy', message: '', retry } }),
  };
}

test('one question at a time, and none while enough is ahead', () => {
  const few = bench();
  few.supply.want();
  few.supply.want();
  expect(few.asked).toEqual([{ holding: ['a'], count: 20, second: false }]);
  expect(few.told()).toBe(1);
  const enough = bench(13);
  enough.supply.want();
  expect([enough.asked, enough.told()]).toEqual([[], 0]);
});

test('after an empty answer it asks again only when the sheet changed', async () => {
  const { supply, asked, ok } = bench();
  supply.want();
  await ok(0);
  supply.want();
  expect(asked).toHaveLength(1);
  supply.wantAgain();
  expect(asked).toHaveLength(2);
});

test('figures are exact only where no save ran meanwhile', async () => {
  const { supply, sending, exactness, ok } = bench();
  supply.want();
  await ok();
  supply.want();
  sending.value = true;
  sending.value = false;
  await ok();
  sending.value = true;
  supply.want();
  await ok();
  expect(exactness).toEqual([true, false, false]);
});

test('a failure that may pass is tried again by itself; another is told', async () => {
  const { supply, clock, asked, fail } = bench();
  supply.want();
  await fail(true);
  await clock.pass(5_000);
  expect(asked).toHaveLength(2);
  await fail(false);
  await clock.pass(60_000);
  expect(asked).toHaveLength(2);
  expect(supply.failure.value?.code).toBe('busy');
});

test('what fails again and again is asked for less and less, once a minute at last; somebody’s wish ends the pause', async () => {
  const { supply, clock, asked, fail, ok } = bench();
  supply.want();
  const gaps: number[] = [];
  for (let failures = 0; failures < 6; failures += 1) {
    await fail(true);
    supply.want();
    const before = clock.now();
    const count = asked.length;
    while (asked.length === count) await clock.pass(1_000);
    gaps.push((clock.now() - before) / 1000);
  }
  expect(gaps).toEqual([2, 4, 8, 16, 32, 60]);
  await fail(true);
  supply.wantAgain();
  await ok();
  supply.want();
  await fail(true);
  await clock.pass(5_000);
  expect(asked).toHaveLength(10);
});

test('what is wanted while an older answer is on its way is asked for after it', async () => {
  const { supply, asked, ok } = bench();
  supply.look();
  supply.wantAgain();
  expect(asked).toHaveLength(1);
  await ok(0);
  expect(asked).toHaveLength(2);
  await ok(0);
  expect(asked).toHaveLength(2);
});

test('a look that nobody waits for asks even after an empty answer, and shows nothing', async () => {
  const { supply, asked, ok } = bench();
  supply.want();
  await ok(0);
  supply.look();
  supply.look();
  expect([asked.length, supply.asking.value]).toEqual([2, false]);
  await ok(0);
  supply.pause();
  supply.look();
  expect(asked).toHaveLength(2);
});
