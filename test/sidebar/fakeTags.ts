/** The calls that change the tag list and repair tickets, as a server in memory answers them; each can be taken back. */
import type { Args, Reply, Value } from '../../src/contract';
import type { Fix } from '../../src/contract/tags';
import { withTag } from '../../src/core/tags/addedTag';
import { pathAfter, type TagChange } from '../../src/core/tags/tagChange';
import type { Subtag, TagList } from '../../src/core/tags/tagList';
import { formatTagPath, type TagPath } from '../../src/core/tags/tagPath';
import type { TicketState } from '../../src/core/tickets/ticketState';
import type { FakeServer } from './fakeServer';

type Call = 'addTag' | 'previewChange' | 'changeTags' | 'undoChange' | 'settleProposal' | 'fixTags';

const isAt = (path: TagPath, tag: string, subtag: string): boolean => path.tag === tag && path.subtag === subtag;

/** The list after a change; of a merge and a move only what the panel's tests look at: where the path went. */
function listAfter({ tags }: TagList, change: Exclude<TagChange, { kind: 'edited' | 'add' }>): TagList {
  const { path } = change;
  const after = <T extends Subtag>(entry: T, tag: string, subtag: string): T[] => {
    if (!isAt(path, tag, subtag)) return [entry];
    if (change.kind === 'rename') return [{ ...entry, name: change.name }];
    if (change.kind === 'retire' || change.kind === 'revive') return [{ ...entry, retired: change.kind === 'retire' }];
    return [];
  };
  const moved = tags.flatMap(({ name, subtags }) => subtags.filter((one) => isAt(path, name, one.name)));
  return {
    tags: tags.flatMap((tag) => {
      const subtags = tag.subtags.flatMap((one) => after(one, tag.name, one.name));
      const joined = change.kind === 'move' && change.to === tag.name ? [...subtags, ...moved] : subtags;
      return after({ ...tag, subtags: joined }, tag.name, '');
    }),
  };
}

const isMeant = ({ from }: Fix, state: TicketState): boolean =>
  (from.tag === null || from.tag === state.tag) && (from.subtag === null || from.subtag === state.subtag);

const fixed = (state: TicketState, fixes: readonly Fix[]): TicketState => {
  const fix = fixes.find((one) => isMeant(one, state));
  return fix === undefined ? state : { ...state, tag: fix.to.tag || state.tag, subtag: fix.to.subtag || state.subtag };
};

export function fakeTags(server: () => FakeServer): { [M in Call]: (args: Args<M>) => Reply<Value<M>> } {
  const before = new Map<string, { tags: TagList; states: Map<string, TicketState> }>();

  const keep = (operation: string): void => {
    const { tags, tickets } = server();
    before.set(operation, { tags, states: new Map(tickets.map(({ id, state }) => [id, state])) });
  };

  const rewrite = (to: (state: TicketState) => TicketState): number => {
    const changed = server().tickets.filter(({ state }) => JSON.stringify(to(state)) !== JSON.stringify(state));
    for (const ticket of changed) ticket.state = to(ticket.state);
    return changed.length;
  };

  const revision = (): number => server().news[server().news.length - 1]?.revision ?? 0;

  /** Everybody is told of it. */
  const tell = (change: TagChange): void => {
    const { news, name } = server();
    server().news = [...news, { revision: revision() + 1, by: name ?? '', change, earlier: 0 }];
  };

  const answer = (tickets: number, undo: string | null, sentence: string): Reply<Value<'changeTags'>> => {
    return { ok: true, value: { tags: server().tags, revision: revision(), tickets, undo, sentence } };
  };

  return {
    addTag({ tag, subtag, belongs, example }) {
      const now = server();
      const { lead, adding } = now.project;
      const longer = withTag(now.tags, { tag, subtag, belongs, example });
      if ('error' in longer) {
        const code = longer.error === 'exists' ? 'tag-exists' : 'bad-tag';
        return { ok: false, error: { code, message: `It is ${longer.error}.`, retry: false } };
      }
      const proposed = adding === 'lead' && lead !== now.name;
      if (proposed) now.proposals.push({ path: { tag, subtag }, belongs, example, by: now.name ?? '', waiting: 1 });
      else {
        now.tags = longer.list;
        tell({ kind: 'add', path: { tag, subtag } });
      }
      return { ok: true, value: { tags: now.tags, revision: revision(), proposed } };
    },
    previewChange({ change }) {
      const { tickets, teammates } = server();
      const touched = tickets.filter(({ state }) => pathAfter(change, state) !== state).length;
      return { ok: true, value: { tickets: touched, working: teammates.map(({ name }) => name) } };
    },
    changeTags({ operation, change }) {
      if (change.kind === 'edited' || change.kind === 'add')
        return { ok: false, error: { code: 'bad-request', message: 'That is no change.', retry: false } };
      keep(operation);
      server().tags = listAfter(server().tags, change);
      tell(change);
      const tickets = rewrite((state) => ({ ...state, ...pathAfter(change, state) }));
      return answer(tickets, operation, `Changed, with ${tickets} tickets.`);
    },
    undoChange({ operation }) {
      const kept = before.get(operation);
      if (kept === undefined)
        return { ok: false, error: { code: 'bad-request', message: 'It is not known.', retry: false } };
      server().tags = kept.tags;
      tell({ kind: 'edited' });
      for (const ticket of server().tickets) ticket.state = kept.states.get(ticket.id) ?? ticket.state;
      return answer(0, null, 'All as it was.');
    },
    settleProposal({ operation, path, accept }) {
      keep(operation);
      const now = server();
      now.proposals = now.proposals.filter((one) => !isAt(one.path, path.tag, path.subtag));
      const longer = withTag(now.tags, { ...path, belongs: '', example: '' });
      if (accept && 'list' in longer) {
        now.tags = longer.list;
        tell({ kind: 'add', path });
      }
      const waits = `needs a tag: ${formatTagPath(path)}`;
      const tickets = rewrite((state) => (accept && state.aside === waits ? { ...path, aside: '' } : state));
      return answer(tickets, operation, accept ? 'It is on the list.' : 'It is not on the list.');
    },
    fixTags({ operation, fixes, preview }) {
      const { tickets } = server();
      const touched = tickets.filter(({ state }) => fixes.some((fix) => isMeant(fix, state))).length;
      const sentence = `${touched} tickets.`;
      if (preview) return { ok: true, value: { tickets: touched, left: 0, undo: null, sentence } };
      keep(operation);
      rewrite((state) => fixed(state, fixes));
      return { ok: true, value: { tickets: touched, left: 0, undo: operation, sentence } };
    },
  };
}
