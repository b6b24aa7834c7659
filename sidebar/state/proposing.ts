/** Tags that taggers would like to have: the lead takes them or not. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Proposal } from '../../src/contract/tags';
import type { TagPath } from '../../src/core/tags/tagPath';
import type { Changing } from './changing';
import type { Frame } from './frame';
import { mayChange } from './offered';
import { samePath } from './samePath';

export interface Proposing {
  proposals: ReadonlySignal<readonly Proposal[]>;
  /** How many wait for me; 0 for who does not decide. */
  toSettle: ReadonlySignal<number>;
  proposal: ReadonlySignal<Proposal | null>;
  seeProposals(): void;
  stepProposal(by: 1 | -1): void;
  highlightProposal(proposal: Proposal): void;
  settleProposal(accept: boolean): void;
}

export function createProposing(frame: Frame, newId: () => string, changing: Changing): Proposing {
  const { work, task, ask, goTo } = frame;
  /** The path, and the place that it had: others settle proposals too. */
  const chosen = signal<{ path: TagPath | null; at: number }>({ path: null, at: 0 });
  const proposals = computed(() => work.value?.sheet.value.proposals ?? []);
  const place = computed(() => {
    const { path, at } = chosen.value;
    const found = path === null ? -1 : proposals.value.findIndex((one) => samePath(one.path, path));
    return found === -1 ? Math.max(0, Math.min(proposals.value.length - 1, at)) : found;
  });
  const highlight = (index: number): void => {
    const at = Math.max(0, Math.min(proposals.value.length - 1, index));
    chosen.value = { path: proposals.value[at]?.path ?? null, at };
  };

  const without = (path: TagPath): void => {
    const sheet = work.value?.sheet;
    if (sheet === undefined) return;
    sheet.value = { ...sheet.value, proposals: sheet.value.proposals.filter((one) => !samePath(one.path, path)) };
  };

  return {
    proposals,
    toSettle: computed(() => {
      const sheet = work.value?.sheet.value;
      return sheet !== undefined && mayChange(sheet) ? sheet.proposals.length : 0;
    }),
    proposal: computed(() => proposals.value[place.value] ?? null),
    seeProposals() {
      highlight(0);
      goTo('proposals');
    },
    stepProposal: (by) => highlight(place.value + by),
    highlightProposal: (proposal) => highlight(proposals.value.indexOf(proposal)),
    settleProposal(accept) {
      const chosen = proposals.value[place.value];
      if (chosen === undefined) return;
      const { path } = chosen;
      const operation = newId();
      task.run(
        accept ? 'Taking it into the list …' : 'Refusing it …',
        () =>
          changing.making(
            () => ask('settleProposal', { operation, path, accept }),
            accept ? { kind: 'add', path } : { kind: 'edited' },
          ),
        (answer) => {
          without(path);
          changing.note(answer, () => goTo('proposals'));
          goTo('proposals');
        },
        { mayLeave: false },
      );
    },
  };
}
