/** Tags that the sheet lost come back from the log: looked at first, then done. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Rebuilt } from '../../src/contract/project';
import type { Frame } from './frame';
import { inSteps } from './steps';

/** `isDone`: it was carried out, and not only looked at. */
export interface LogCompared extends Rebuilt {
  isDone: boolean;
}

export interface Rebuilding {
  rebuilt: ReadonlySignal<LogCompared | null>;
  /** Compares log and sheet. */
  seeLog(): void;
  /** Fills what was found blank; `cleared`: also what somebody emptied by hand. */
  rebuildFromLog(cleared: boolean): void;
  /** A long log keeps the last line of each ticket. */
  shortenLog(): void;
}

export function createRebuilding({ task, ask, goTo, saved, said, work }: Frame, newId: () => string): Rebuilding {
  const rebuilt = signal<LogCompared | null>(null);
  let operation = '';

  const run = (title: string, preview: boolean, cleared = false): void =>
    task.run(
      title,
      () => saved(() => inSteps(() => ask('rebuild', { operation, preview, cleared }), task.say)),
      (value) => {
        rebuilt.value = { ...value, isDone: !preview };
        if (!preview) work.value?.supply.renew();
        goTo('log');
      },
      { mayLeave: preview },
    );

  return {
    rebuilt,
    seeLog() {
      // The same one however often it is tried, so that it is carried out once.
      operation = newId();
      run('Comparing the log with the sheet …', true);
    },
    rebuildFromLog(cleared) {
      // What is asked for beyond the first filling is another operation.
      if (rebuilt.value?.isDone) operation = newId();
      run('Filling blank cells from the log …', false, cleared);
    },
    shortenLog: () =>
      task.run(
        'Making the log shorter …',
        () => saved(() => inSteps(() => ask('compactLog', {}), task.say)),
        ({ sentence }) => {
          said.value = sentence;
        },
        { mayLeave: false },
      ),
  };
}
