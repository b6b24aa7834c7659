/** Whatever the network, the server and reloads do: no decision is lost, and none is done twice. */
import fc from 'fast-check';
import { createKeeping } from '../../../sidebar/state/keeping';
import type { Ask } from '../../../sidebar/state/ports';
import { createSaver, type Saver } from '../../../sidebar/state/saver';
import type { Reply } from '../../../src/contract';
import type { Choice, SaveAnswer } from '../../../src/contract/save';
import { sameState, type TicketState, UNDECIDED } from '../../../src/core/tickets/ticketState';
import { fakeClock, settled } from '../fakeClock';
import { memoryStore } from '../memoryStore';

type Mood = 'answers' | 'busy' | 'lost' | 'refuses';

type Command =
  | { do: 'decide'; ticket: number; tag: string }
  | { do: 'wait'; ms: number }
  | { do: 'mood'; mood: Mood }
  | { do: 'flush' | 'reload' | 'second panel' | 'try again' };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      ticket: fc.nat(4),
      tag: fc.constantFrom('A', 'B', 'C'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1, 3_000, 11_000, 70_000) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('mood' as const),
      mood: fc.constantFrom<Mood>('answers', 'busy', 'lost', 'refuses'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('flush' as const, 'reload' as const, 'second panel' as const, 'try again' as const),
    }),
  },
);

/** The sheet: does each ticket of an operation once, and never overwrites what the tagger did not see. */
function sheet() {
  const states = new Map<string, TicketState>();
  const done: { operation: string; id: string; tag: string }[] = [];
  let conflicts = 0;
  const stateOf = (id: string): TicketState => states.get(id) ?? UNDECIDED;
  const write = (operation: string, { id, seen, chosen }: Choice): void => {
    if (done.some((entry) => entry.operation === operation && entry.id === id)) return;
    if (!sameState(stateOf(id), seen)) {
      conflicts += 1;
      return;
    }
    states.set(id, chosen);
    done.push({ operation, id, tag: chosen.tag });
  };
  return { stateOf, write, done, conflicts: () => conflicts };
}

async function play(commands: Command[]) {
  const clock = fakeClock();
  const store = memoryStore();
  const table = sheet();
  let mood: Mood = 'answers';
  let ids = 0;
  const ask = (async (_method: string, { operation, choices }: { operation: string; choices: Choice[] }) => {
    const failed = (retry: boolean): Reply<SaveAnswer> => ({
      ok: false,
      error: { code: retry ? 'time-out' : 'protected', message: '', retry },
    });
    if (mood === 'busy' || mood === 'refuses') return failed(mood === 'busy');
    for (const choice of choices) table.write(operation, choice);
    return mood === 'lost' ? failed(true) : { ok: true, value: { saved: [], conflicts: [], refused: [], revision: 0 } };
  }) as unknown as Ask;
  const open = (): Saver =>
    createSaver({
      ask,
      clock,
      keeping: createKeeping(store, { spreadsheet: 'sheet', account: 'key', sheetId: 7 }),
      sheetId: 7,
      newId: () => `op-${++ids}`,
      saved: () => {},
    });
  let saver = open();
  const mine = new Map<string, TicketState>();
  let decisions = 0;
  for (const one of commands) {
    if (one.do === 'decide') {
      const id = `t${one.ticket}`;
      const chosen = { tag: one.tag, subtag: '', aside: '' };
      saver.decide({
        id,
        row: 2,
        seen: mine.get(id) ?? UNDECIDED,
        chosen,
        when: clock.now(),
        how: 'panel',
        revision: 0,
      });
      mine.set(id, chosen);
      decisions += 1;
    } else if (one.do === 'wait') await clock.pass(one.ms);
    else if (one.do === 'mood') mood = one.mood;
    else if (one.do === 'flush') saver.flush();
    else if (one.do === 'try again') saver.tryAgain();
    else if (one.do === 'second panel') open().resume();
    else {
      saver = open();
      saver.resume();
    }
  }
  await settled();
  mood = 'answers';
  saver.tryAgain();
  await clock.pass(300_000);
  const last = open();
  last.resume();
  await clock.pass(300_000);
  return { table, mine, decisions, saver, last, store };
}

test('every decision reaches the sheet once, in order, and nothing stays behind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 40 }), async (commands) => {
      const { table, mine, decisions, saver, last, store } = await play(commands);
      expect(table.conflicts()).toBe(0);
      expect(table.done).toHaveLength(decisions);
      for (const [id, state] of mine) expect(table.stateOf(id)).toEqual(state);
      expect([saver.unsaved.value, last.unsaved.value, store.texts.size]).toEqual([0, 0, 0]);
    }),
    { numRuns: 300 },
  );
});
