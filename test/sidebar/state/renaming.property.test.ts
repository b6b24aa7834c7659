/** Whatever is renamed and merged while people tag, undo and reload: every ticket ends with what was chosen for it. */
import fc from 'fast-check';
import { namedAfter } from '../../../sidebar/state/renaming';
import type { TagChange } from '../../../src/core/tags/tagChange';
import { BUILT_IN, type TagPath } from '../../../src/core/tags/tagPath';
import { UNDECIDED } from '../../../src/core/tickets/ticketState';
import { type Bench, openBench } from '../bench';
import { settled } from '../fakeClock';
import { changeList, fakeServer, ticketsOf } from '../fakeServer';

type Command =
  | { do: 'decide' | 'decide anew'; digit: number }
  | { do: 'rename'; tag: number }
  | { do: 'merge'; tag: number; into: number }
  | { do: 'undo' | 'refill' | 'save' | 'reload' };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('decide' as const, 'decide anew' as const),
      digit: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rename' as const), tag: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), tag: fc.nat(3), into: fc.nat(3) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('undo', 'refill', 'save', 'reload') }) },
);

/** What the change is for the list as it stands; null where it makes no sense. */
function changeOf(one: Command, tags: string[], count: number): TagChange | null {
  const at = (index: number): string => tags[index % tags.length] ?? '';
  if (one.do === 'rename') return { kind: 'rename', path: { tag: at(one.tag), subtag: '' }, name: `Name ${count}` };
  if (one.do !== 'merge' || at(one.tag) === at(one.into)) return null;
  return { kind: 'merge', path: { tag: at(one.tag), subtag: '' }, into: { tag: at(one.into), subtag: '' } };
}

async function play(commands: Command[]) {
  const server = fakeServer(ticketsOf(30));
  let bench: Bench = await openBench(server);
  let wanted = new Map<string, TagPath | undefined>();
  let steps: { id: string; before: TagPath | undefined }[] = [];
  const open = (): string | undefined => bench.work().tagging.ticket.value?.id;
  const decide = (digit: number): void => {
    const id = open();
    if (id === undefined) return;
    const known = bench.work().news.revision();
    bench.keys(String(digit));
    const { tag } = bench.work().tagging.picker.value;
    bench.keys('Enter');
    if (tag === null) return;
    const since = server.news.filter(({ revision }) => revision > known).map(({ change }) => change);
    steps.push({ id, before: wanted.get(id) });
    wanted.set(id, namedAfter(since)({ tag, subtag: '' }));
  };
  for (const [count, one] of commands.entries()) {
    const own = server.tags.tags.map(({ name }) => name).filter((name) => !BUILT_IN.includes(name));
    const change = changeOf(one, own, count);
    if (change !== null) {
      changeList(server, change);
      const named = namedAfter([change]);
      wanted = new Map([...wanted].map(([id, path]) => [id, path && named(path)]));
      steps = steps.map(({ id, before }) => ({ id, before: before && named(before) }));
    } else if (one.do === 'decide') decide(one.digit);
    else if (one.do === 'decide anew') {
      bench.keys('ArrowLeft');
      decide(one.digit);
    } else if (one.do === 'undo') {
      bench.keys('^z');
      const step = bench.work().tagging.notice.value.startsWith('Undone') ? steps.pop() : undefined;
      if (step !== undefined) wanted.set(step.id, step.before);
    } else if (one.do === 'refill') bench.work().supply.look();
    else if (one.do === 'save') await bench.saved();
    else if (one.do === 'reload') {
      bench = await openBench(server, bench.store);
      steps = [];
    }
    await settled();
  }
  await bench.saved();
  await bench.saved();
  return { server, wanted, bench };
}

test('every ticket holds what was chosen, by its name of today, and nothing is a conflict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 8, maxLength: 40 }), async (commands) => {
      const { server, wanted, bench } = await play(commands);
      const held = server.tickets.map(({ id, state }) => [id, state.tag]);
      expect(held).toEqual(server.tickets.map(({ id }) => [id, wanted.get(id)?.tag ?? UNDECIDED.tag]));
      expect(bench.work().settling.all.value).toEqual([]);
    }),
    { numRuns: 120 },
  );
});
