/** What the menu builds and checks, and where the user finds it. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Built, CheckReport, PeriodsBuilt, PrivateReport } from '../../src/contract/reports';
import type { Frame } from './frame';

/** A built sheet; of periods also the tickets whose date cannot be read. */
export type BuiltSheet = Built & Partial<Pick<PeriodsBuilt, 'unread' | 'unreadTickets'>>;

export interface Reports {
  /** What is repaired leaves it. */
  report: Signal<CheckReport | null>;
  built: ReadonlySignal<BuiltSheet | null>;
  /** Counts only. */
  privateData: ReadonlySignal<PrivateReport | null>;
  check(): void;
  lookForPrivate(): void;
  summary(): void;
  periods(): void;
}

export function createReports({ task, ask, goTo, saved }: Frame): Reports {
  const report = signal<CheckReport | null>(null);
  const built = signal<BuiltSheet | null>(null);

  const privateData = signal<PrivateReport | null>(null);

  const showBuilt = (value: BuiltSheet): void => {
    built.value = value;
    goTo('built');
  };

  const showReport = (value: CheckReport): void => {
    report.value = value;
    goTo('check');
  };

  return {
    report,
    built,
    privateData,
    lookForPrivate: () =>
      task.run(
        'Looking for private data …',
        () => ask('privateData', {}),
        (value) => {
          privateData.value = value;
          goTo('private');
        },
      ),
    check: () => task.run('Checking the tags …', () => saved(() => ask('check', {})), showReport),
    summary: () => task.run('Building the summary …', () => saved(() => ask('summary', {})), showBuilt),
    periods: () => task.run('Building the periods …', () => saved(() => ask('periods', {})), showBuilt),
  };
}
