/** The lead: adds tags to the list, renames one by hand, and has the tags checked. */
import type { Method } from '../../../src/contract';
import type { Random } from '../random';
import { LEAD } from '../startingBook';
import type { World } from '../world';

export interface Lead {
  step(random: Random): void;
}

/** Row of the list whose tag is renamed: the first of the team's own. */
const RENAMED = 2;

export function createLead(world: World, account: string): Lead {
  let added = 0;

  const ask = (method: Method, args: object): void =>
    world.request({
      person: LEAD,
      what: method,
      run: { person: LEAD, call: 'rpc', args: [method, { account, ...args }] },
      save: null,
      touchesTabs: method !== 'check',
      edited: [],
      over: () => {},
    });

  const acts: Record<'add' | 'rename' | 'check', () => void> = {
    add: () => {
      added += 1;
      ask('addTag', { tag: `Added ${added}`, subtag: '', belongs: '', example: '' });
    },
    rename: () => {
      const list = world.workbook.sheetNamed('Tags');
      if (list === null) return;
      added += 1;
      world.watch.byPerson(() => world.workbook.type(LEAD, list.id, RENAMED, 1, `Orders ${added}`));
    },
    check: () => ask('check', {}),
  };

  return {
    step(random) {
      const doing = random.weighted<'add' | 'rename' | 'check'>({ add: 3, rename: 1, check: 1 });
      world.trace.say(`lead: ${doing}`);
      acts[doing]();
    },
  };
}
