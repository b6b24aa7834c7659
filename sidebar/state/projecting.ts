/** What the lead decides for everybody; all others see it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Project } from '../../src/contract/project';
import type { Frame } from './frame';

export interface Projecting {
  /** Everybody who could lead, once asked for. */
  candidates: ReadonlySignal<readonly string[] | null>;
  seeProject(): void;
  setProject(change: Partial<Project>): void;
  /** Looks who could lead. */
  askForLead(): void;
}

export function createProjecting({ ask, inForm, goTo, said, work, account }: Frame): Projecting {
  const candidates = signal<readonly string[] | null>(null);
  return {
    candidates,
    seeProject() {
      candidates.value = null;
      goTo('project');
    },
    setProject(change) {
      const now = work.value;
      if (now === null) return;
      const wanted = { ...now.sheet.value.project, ...change };
      inForm('Saving …', ask('setProject', { project: wanted }), (project) => {
        now.sheet.value = { ...now.sheet.value, project, isLead: project.lead === account.value.name };
        candidates.value = null;
        said.value = 'Saved, for everybody.';
      });
    },
    askForLead: () =>
      inForm('Looking who is here …', ask('team', {}), ({ teammates, me }) => {
        candidates.value = teammates.map(({ name }) => name).filter((name) => name !== '' && name !== me);
        said.value = candidates.value.length === 0 ? 'Nobody else has tagged here yet.' : '';
      }),
  };
}
