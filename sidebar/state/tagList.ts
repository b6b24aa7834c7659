/** Everything about the tag list that is not tagging: checking and repairing, changing, adding, proposing. */
import { type Adding, createAdding } from './adding';
import { type Changing, createChanging } from './changing';
import type { Entering } from './entering';
import type { Frame } from './frame';
import type { Pointing } from './pointing';
import { createProposing, type Proposing } from './proposing';
import type { Rebuilding } from './rebuilding';
import { createRepairing, type Repairing } from './repairing';
import type { Reports } from './reports';
import { createTagManager, type TagManager } from './tagManager';

export interface TagListWork extends Adding, Proposing {
  changing: Changing;
  manager: TagManager;
  repairing: Repairing;
  /** Opens the form for what was looked for; else for a tag below the one that the tag list shows. */
  addFromList(): void;
  /** The tickets of this tag come next, with the tag picked. */
  secondLevel(tag: string): void;
}

export interface TagListPorts extends Pick<Reports, 'report'> {
  newId(): string;
  showProblem: Pointing['showProblem'];
  setUp: Entering['setUp'];
  seeLog: Rebuilding['seeLog'];
}

const ADDED = 'It is on the list, as the last one of its level.';
const PROPOSED = 'It is proposed: the lead takes it into the list, or not.';

export function createTagList(frame: Frame, ports: TagListPorts): TagListWork {
  const { settings, goTo, task, ask, work } = frame;
  const { newId, report } = ports;
  const changing = createChanging(frame, newId);
  const adding = createAdding(frame);

  /** The open ticket gives way too: it was not decided, so it comes again. */
  const secondLevel = (tag: string): void =>
    task.run(
      'Looking for its tickets …',
      () => ask('setSettings', { settings: { ...settings.value, order: { by: 'tag', tag } } }),
      (chosen) => {
        settings.value = chosen;
        const now = work.value;
        if (now !== null) now.tagging.desk.value = { ...now.tagging.desk.value, queue: [], visit: null };
        now?.reorder();
        goTo('tagging');
      },
    );
  const manager = createTagManager(frame, { changing, secondLevel });
  const repairing = createRepairing(frame, {
    newId,
    changing,
    report,
    add: (path, added) => adding.startAdding({ path, added, leave: () => goTo('check') }),
    show: ports.showProblem,
    setUp: ports.setUp,
    compare: ports.seeLog,
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
      const row = manager.row.value;
      const typed = manager.text.value.trim();
      const mayBeBelow = row?.isBuiltIn === false && work.value?.sheet.value.project.depth === 'subtags';
      adding.startAdding({
        path: { tag: typed !== '' ? typed : mayBeBelow ? row.path.tag : '', subtag: '' },
        added: (path, proposed) => {
          changing.note({ sentence: proposed ? PROPOSED : ADDED, undo: null }, () => {});
          manager.open(proposed ? undefined : path);
        },
        leave: () => manager.open(),
      });
    },
    secondLevel,
  };
}
