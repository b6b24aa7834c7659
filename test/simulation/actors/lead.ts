/** The lead: adds tags, renames, merges and moves them, types into the list by hand, and has the tags checked. */
import type { EditEvent } from '../../../local/view';
import type { Method, Reply } from '../../../src/contract';
import type { ChangeDone } from '../../../src/contract/tags';
import type { TagChange } from '../../../src/core/tags/tagChange';
import type { TagPath } from '../../../src/core/tags/tagPath';
import type { Random } from '../random';
import { LEAD } from '../startingBook';
import { type Listed, listedTags } from '../tagListNow';
import type { World } from '../world';

export interface Lead {
  step(random: Random): void;
  /** Has heard what became of every change. */
  quiet(): boolean;
}

const DOINGS = { add: 2, change: 3, 'type into the list': 1, check: 1 };
type Doing = keyof typeof DOINGS;

/** More would leave too little to choose from. */
const MOST_CHANGES = 5;
const PAUSE = 2_000;
/** Google does not tell the script of every edit. */
const TOLD = 0.8;

const tag = (name: string): TagPath => ({ tag: name, subtag: '' });

/** A change of the list as it stands; names are always new ones. Null where the list is too short for it. */
function anyChange(list: readonly Listed[], random: Random, fresh: string): TagChange | null {
  const [one, other] = [random.pick(list), random.pick(list)];
  const subtag = one.subtags.length > 0 ? random.pick(one.subtags) : null;
  const kind = random.weighted({ rename: 3, 'rename below': 2, merge: 1, 'merge below': 1, move: 1 });
  if (kind === 'rename') return { kind, path: tag(one.name), name: fresh };
  if (kind === 'merge') return one === other ? null : { kind, path: tag(one.name), into: tag(other.name) };
  if (subtag === null) return null;
  const path = { tag: one.name, subtag };
  if (kind === 'rename below') return { kind: 'rename', path, name: fresh };
  if (kind === 'move') return one === other ? null : { kind, path, to: other.name };
  return one === other ? null : { kind: 'merge', path, into: tag(other.name) };
}

export function createLead(world: World, account: string): Lead {
  const { watch, trace, time } = world;
  let names = 0;
  let changes = 0;
  let revision = 0;
  let waiting = false;

  const ask = (method: Method, args: object, heard: (reply: Reply<never> | null) => void = () => {}): void =>
    world.request({
      person: LEAD,
      what: method,
      run: { person: LEAD, call: 'rpc', args: [method, { account, ...args }] },
      save: null,
      renames: method === 'changeTags',
      touchesTabs: method !== 'check',
      edited: [],
      over: (outcome) => heard(outcome === null || outcome.error ? null : (outcome.value as Reply<never>)),
    });

  /** Asks until there is an answer, as the panel does. */
  function carryOut(operation: string, change: TagChange): void {
    ask('changeTags', { operation, change, revision }, (reply) => {
      if (reply === null || (!reply.ok && reply.error.retry)) {
        time.after(PAUSE, () => carryOut(operation, change));
        return;
      }
      waiting = false;
      if (reply.ok) revision = (reply.value as ChangeDone).revision;
      watch.names.heard(operation, reply.ok ? revision : null);
      trace.say(`lead hears ${operation}: ${reply.ok ? `revision ${revision}` : reply.error.message}`);
    });
  }

  /** Types another name over the tag of a row: the tickets keep the old one. */
  function typeOver(random: Random): void {
    const list = world.workbook.sheetNamed('Tags');
    const row = listedTags(world.book)[0]?.row;
    if (list === null || row === undefined) return;
    const edit: { current: EditEvent | null } = { current: null };
    watch.byPerson(() => {
      edit.current = world.workbook.type(LEAD, list.id, row, 1, `Typed ${++names}`);
    });
    if (edit.current === null || !random.chance(TOLD)) return;
    world.request({
      person: LEAD,
      what: 'onEdit of the list',
      run: { person: LEAD, call: 'onEdit', trigger: 'onEdit', edit: edit.current },
      save: null,
      touchesTabs: true,
      edited: [],
      over: () => {},
    });
  }

  const acts: Record<Doing, (random: Random) => void> = {
    add: () => ask('addTag', { tag: `Added ${++names}`, subtag: '', belongs: '', example: '' }),
    change: (random) => {
      const list = listedTags(world.book);
      const change = list.length > 2 ? anyChange(list, random, `Named ${++names}`) : null;
      if (change === null || waiting || changes >= MOST_CHANGES) return;
      waiting = true;
      const operation = `list.${++changes}`;
      trace.say(`lead changes the list (${operation}): ${JSON.stringify(change)}`);
      watch.names.asked(operation, change, watch.moment());
      carryOut(operation, change);
    },
    'type into the list': typeOver,
    check: () => ask('check', {}),
  };

  return {
    step(random) {
      const doing = random.weighted<Doing>(DOINGS);
      trace.say(`lead: ${doing}`);
      acts[doing](random);
    },
    quiet: () => !waiting,
  };
}
