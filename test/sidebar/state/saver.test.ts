import { createKeeping } from '../../../sidebar/state/keeping';
import type { Kept } from '../../../sidebar/state/outbox';
import type { Ask } from '../../../sidebar/state/ports';
import { createSaver, ENOUGH, PATIENCE } from '../../../sidebar/state/saver';
import type { Failure, Reply } from '../../../src/contract';
import type { SaveAnswer } from '../../../src/contract/save';
import { UNDECIDED } from '../../../src/core/tickets/ticketState';
import { fakeClock, settled } from '../fakeClock';
import { memoryStore } from '../memoryStore';

const kept = (n: number): Kept => ({
  id: `t${n}`,
  row: n,
  seen: UNDECIDED,
  chosen: { tag: 'A', subtag: '', aside: '' },
  when: 0,
  revision: 3,
  how: 'panel',
});

const failure = (retry: boolean): Failure => ({ code: 'busy', message: 'Somebody else is saving.', retry });

/** A saver on a server that answers when the test says so. */
function bench() {
  const clock = fakeClock();
  const store = memoryStore();
  const sent: { operation: string; ids: string[] }[] = [];
  const acknowledged: string[] = [];
  let answer: ((reply: Reply<SaveAnswer>) => void) | null = null;
  const ask = ((_method: string, args: { sheetId: number; operation: string; choices: { id: string }[] }) => {
    if (answer !== null) throw new Error('Two saves in flight.');
    if (args.sheetId !== 7) throw new Error('Sent to another tab.');
    sent.push({ operation: args.operation, ids: args.choices.map(({ id }) => id) });
    return new Promise((resolve) => {
      answer = resolve;
    });
  }) as unknown as Ask;
  let ids = 0;
  const saver = createSaver({
    ask,
    clock,
    keeping: createKeeping(store, { spreadsheet: 'sheet', account: 'key', sheetId: 7 }),
    sheetId: 7,
    newId: () => `op-${++ids}`,
    saved: (_answer, operation) => acknowledged.push(operation.id),
  });
  const reply = async (with_: Reply<SaveAnswer>): Promise<void> => {
    const resolve = answer;
    answer = null;
    resolve?.(with_);
    await settled();
  };
  return {
    clock,
    store,
    sent,
    acknowledged,
    saver,
    ok: () => reply({ ok: true, value: { saved: [], conflicts: [], refused: [], revision: 0 } }),
    fail: (retry: boolean) => reply({ ok: false, error: failure(retry) }),
    failWith: (error: Failure) => reply({ ok: false, error }),
    decide: (from: number, to: number) => {
      for (let n = from; n <= to; n += 1) saver.decide(kept(n));
    },
  };
}

test('a save starts when five wait', () => {
  const { sent, decide } = bench();
  decide(1, ENOUGH - 1);
  expect(sent).toEqual([]);
  decide(ENOUGH, ENOUGH);
  expect(sent).toEqual([{ operation: 'op-1', ids: ['t1', 't2', 't3', 't4', 't5'] }]);
});

test('or ten seconds after the first', async () => {
  const { clock, sent, decide } = bench();
  decide(1, 1);
  await clock.pass(PATIENCE - 1);
  decide(2, 2);
  expect(sent).toEqual([]);
  await clock.pass(1);
  expect(sent).toEqual([{ operation: 'op-1', ids: ['t1', 't2'] }]);
});

test('or at once when asked', () => {
  const { saver, sent, decide } = bench();
  decide(1, 1);
  saver.flush();
  expect(sent).toHaveLength(1);
});

test('one save is in flight; what is decided meanwhile goes with the next', async () => {
  const { saver, sent, ok, decide } = bench();
  decide(1, 5);
  decide(6, 12);
  saver.flush();
  expect(sent).toHaveLength(1);
  await ok();
  await ok();
  await ok();
  expect(sent.map(({ ids }) => ids.length)).toEqual([5, 5, 2]);
  expect(saver.unsaved.value).toBe(0);
});

test('a decision is in storage before it is sent, and out of it once acknowledged', async () => {
  const { store, ok, decide } = bench();
  decide(1, 1);
  expect([...store.texts.keys()]).toEqual(['tagsheet:sheet:key:7:op-1']);
  decide(2, 5);
  expect(JSON.parse(store.texts.get('tagsheet:sheet:key:7:op-1') ?? '')).toHaveLength(5);
  await ok();
  expect(store.texts.size).toBe(0);
});

test('a failure that may pass is tried again with the same operation, each time later', async () => {
  const { clock, sent, fail, ok, decide, acknowledged } = bench();
  decide(1, 5);
  await fail(true);
  await clock.pass(1_999);
  expect(sent).toHaveLength(1);
  await clock.pass(1);
  await fail(true);
  await clock.pass(3_999);
  expect(sent).toHaveLength(2);
  await clock.pass(1);
  await ok();
  expect(sent.map(({ operation }) => operation)).toEqual(['op-1', 'op-1', 'op-1']);
  expect(acknowledged).toEqual(['op-1']);
});

test('a failure that will not pass stops saving, keeps everything and waits for the tagger', async () => {
  const { clock, saver, sent, store, fail, ok, decide } = bench();
  decide(1, 5);
  await fail(false);
  decide(6, 12);
  await clock.pass(600_000);
  expect(sent).toHaveLength(1);
  expect(saver.refused.value).toMatchObject({ code: 'busy' });
  expect(saver.unsaved.value).toBe(12);
  expect(store.texts.size).toBeGreaterThan(0);
  saver.tryAgain();
  while (saver.unsaved.value > 0) await ok();
  expect(saver.refused.value).toBeNull();
  expect(store.texts.size).toBe(0);
});

test('silence is measured from the first try to the first answer that helps', async () => {
  const { clock, saver, fail, ok, decide } = bench();
  decide(1, 5);
  await clock.pass(40_000);
  expect(saver.silence.value).toBe(40_000);
  await fail(true);
  await clock.pass(5_000);
  expect(saver.silence.value).toBe(45_000);
  await ok();
  expect(saver.silence.value).toBe(0);
  await clock.pass(60_000);
  expect(saver.silence.value).toBe(0);
});

test('what Google says twice is told; no answer in time is silence, not words', async () => {
  const { clock, saver, fail, failWith, ok, decide } = bench();
  decide(1, 5);
  await fail(true);
  expect(saver.stubborn.value).toBeNull();
  await clock.pass(2_000);
  await fail(true);
  expect(saver.stubborn.value?.message).toBe('Somebody else is saving.');
  await clock.pass(4_000);
  await failWith({ code: 'time-out', message: 'No answer.', retry: true });
  await clock.pass(8_000);
  await failWith({ code: 'time-out', message: 'No answer.', retry: true });
  expect(saver.stubborn.value).toBeNull();
  await clock.pass(16_000);
  await ok();
  expect([saver.stubborn.value, saver.silence.value, saver.unsaved.value]).toEqual([null, 0, 0]);
});

test('what was refused can be left out: what waits behind it is sent, and nothing of it is kept', async () => {
  const { saver, sent, store, fail, ok, decide } = bench();
  decide(1, 5);
  await fail(false);
  decide(6, 7);
  expect(saver.refused.value?.operation.choices.map(({ id }) => id)).toEqual(['t1', 't2', 't3', 't4', 't5']);
  expect(saver.leaveOut()?.choices.map(({ id }) => id)).toEqual(['t1', 't2', 't3', 't4', 't5']);
  expect([saver.refused.value, saver.unsaved.value]).toEqual([null, 2]);
  expect(sent[1]).toEqual({ operation: 'op-2', ids: ['t6', 't7'] });
  await ok();
  expect(store.texts.size).toBe(0);
  expect(saver.leaveOut()).toBeNull();
});

test('refused storage is noticed, and saving goes on', async () => {
  const { saver, store, ok, decide } = bench();
  store.refuse = true;
  decide(1, 5);
  expect(saver.keptHere.value).toBe(false);
  await ok();
  expect(saver.unsaved.value).toBe(0);
});

test('what an earlier panel left is sent first', async () => {
  const old = bench();
  old.decide(1, 3);
  const next = bench();
  for (const [key, text] of old.store.texts) next.store.texts.set(key.replace('op-1', 'left'), text);
  next.saver.resume();
  next.decide(4, 4);
  expect(next.saver.unsaved.value).toBe(4);
  expect(next.sent).toEqual([{ operation: 'left', ids: ['t1', 't2', 't3'] }]);
  await next.ok();
  expect(next.store.texts.has('tagsheet:sheet:key:7:left')).toBe(false);
});

test('what this panel holds itself is not taken over a second time', () => {
  const { saver, decide } = bench();
  decide(1, 3);
  saver.resume();
  expect(saver.unsaved.value).toBe(3);
});

test('a selection goes at once, as one operation', () => {
  const { saver, sent } = bench();
  saver.decideAll([kept(1), kept(2)]);
  expect(sent).toEqual([{ operation: 'op-1', ids: ['t1', 't2'] }]);
});
