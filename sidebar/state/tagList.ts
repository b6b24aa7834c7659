/** Everything about the tag list that is not tagging: checking and repairing, changing, adding, proposing. */
import { type Adding, createAdding } from './adding';
import { type Changing, createChanging } from './changing';
import type { Frame } from './frame';
import type { Pointing } from './pointing';
import { createProposing, type Proposing } from './proposing';
import { createRepairing, type Repairing } from './repairing';
import type { Reports } from './reports';
import { createTagManager, type TagManager } from './tagManager';
import type { Teamwork } from './teamwork';

export interface TagListWork extends Adding, Proposing {
  changing: Changing;
  manager: TagManager;
  repairing: Repairing;
  /** Opens the form for a tag below the one that the tag list shows. */
  addFromList(): void;
  /** The tickets of this tag come next, with the tag picked. */
  secondLevel(tag: string): void;
}

export interface TagListPorts extends Pick<Reports, 'report' | 'check'> {
  newId(): string;
  showProblem: Pointing['showProblem'];
  setSettings: Teamwork['setSettings'];
}

export function createTagList(frame: Frame, ports: TagListPorts): TagListWork {
  const { settings, goTo } = frame;
  const { newId, report, check } = ports;
  const changing = createChanging(frame, newId);
  const adding = createAdding(frame);

  const secondLevel = (tag: string): void => {
    goTo('tagging');
    ports.setSettings({ ...settings.value, order: { by: 'tag', tag } });
  };
  const manager = createTagManager(frame, { changing, secondLevel });
  const repairing = createRepairing(frame, {
    newId,
    changing,
    report,
    check,
    add: (path) => adding.startAdding({ path, added: check, leave: () => goTo('check') }),
    show: ports.showProblem,
    secondLevel,
    openList: manager.open,
  });

  return {
    ...adding,
    ...createProposing(frame, newId, changing),
    changing,
    manager,
    repairing,
    addFromList() {
      const tag = manager.row.value?.isBuiltIn === false ? manager.row.value.path.tag : '';
      adding.startAdding({
        path: { tag, subtag: '' },
        added: (path) => {
          changing.note({ sentence: 'It is on the list, as the last one of its level.', undo: null }, () => {});
          manager.open(path);
        },
        leave: () => manager.open(),
      });
    },
    secondLevel,
  };
}
