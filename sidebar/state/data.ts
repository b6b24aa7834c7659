/** Jobs on the whole dump: another export added or taken out, a sample drawn. What will happen is shown before it does. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AddProposal, DataDone, SampleChoice, SampleProposal } from '../../src/contract/data';
import type { Session } from '../../src/contract/session';
import type { Frame } from './frame';
import { inSteps } from './steps';

export interface Data {
  adding: ReadonlySignal<AddProposal | null>;
  sampling: ReadonlySignal<SampleProposal | null>;
  /** What the user has made of the proposed sample. */
  choice: Signal<SampleChoice>;
  finished: ReadonlySignal<DataDone | null>;
  /** What adding a tab would do; null: the likeliest one. */
  lookAtExport(tab: string | null): void;
  addExport(tab: string): void;
  takeOut(operation: string): void;
  lookAtSample(): void;
  takeSample(): void;
}

interface Needs {
  newId(): string;
  /** Starts over with the dump as it is after the job. */
  begin(session: Session): void;
}

export function createData({ task, ask, goTo, saved }: Frame, { newId, begin }: Needs): Data {
  const adding = signal<AddProposal | null>(null);
  const sampling = signal<SampleProposal | null>(null);
  const choice = signal<SampleChoice>({ size: 1, byChannel: false, seed: 0 });
  const finished = signal<DataDone | null>(null);

  const showDone = (value: DataDone): void => {
    begin(value.session);
    finished.value = value;
    goTo('data done');
  };

  /** One operation for all its calls, so that what was done already is not done again. */
  const job = (title: string, method: 'addExport' | 'takeOut' | 'sample', args: object): void =>
    task.run(title, () => saved(() => inSteps(() => ask(method, args as never), task.say)), showDone, {
      mayLeave: false,
    });

  return {
    adding,
    sampling,
    choice,
    finished,
    lookAtExport: (tab) =>
      task.run(
        'Comparing ticket IDs …',
        () => saved(() => ask('proposeAdd', { tab })),
        (proposal) => {
          adding.value = proposal;
          goTo('add export');
        },
      ),
    addExport: (tab) => job('Adding tickets …', 'addExport', { operation: newId(), tab }),
    takeOut: (operation) => job('Taking tickets out …', 'takeOut', { operation }),
    lookAtSample: () =>
      task.run(
        'Counting the tickets …',
        () => saved(() => ask('proposeSample', {})),
        (proposal) => {
          sampling.value = proposal;
          choice.value = { size: proposal.size, byChannel: false, seed: proposal.seed };
          goTo('sample');
        },
      ),
    takeSample: () => job('Taking the sample …', 'sample', { operation: newId(), choice: { ...choice.value } }),
  };
}
