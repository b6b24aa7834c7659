/** Going through what the check found: group after group, replaced, added to the list, or looked at. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CheckReport } from '../../src/contract/reports';
import type { Fix } from '../../src/contract/tags';
import type { Problem } from '../../src/core/check/problem';
import type { TagPath } from '../../src/core/tags/tagPath';
import type { Changing } from './changing';
import type { Frame } from './frame';
import { canReplace, type Group, pathOf, type RepairWay, type Section, sameFinding, sectionsOf } from './repairGroups';

/** Replacements that wait for a yes; some may be left out. */
export interface Plan {
  groups: readonly Group[];
  leftOut: ReadonlySet<number>;
  /** Tickets that would change, each counted once; null until the sheet was asked. */
  tickets: number | null;
  operation: string;
}

export interface Repairing {
  sections: ReadonlySignal<readonly Section[]>;
  /** The highlighted group. */
  group: ReadonlySignal<Group | null>;
  /** Another target is looked for, beginning with this text; null while none is. */
  seeking: ReadonlySignal<string | null>;
  plan: ReadonlySignal<Plan | null>;
  /** Fit to be done together, without a closer look. */
  sure: ReadonlySignal<readonly Group[]>;
  step(by: 1 | -1): void;
  highlight(group: Group): void;
  /** By digit; false where the highlighted group has no such way. */
  act(digit: string): boolean;
  seek(text: string): void;
  stopSeeking(): void;
  /** The highlighted group's cells are to become this path. */
  aim(path: TagPath): void;
  planSure(): void;
  /** In or out of the plan. */
  toggle(index: number): void;
  carryOutPlan(): void;
}

export interface RepairingPorts {
  newId(): string;
  changing: Changing;
  report: Signal<CheckReport | null>;
  /** Opens the form for a new tag; `added` once it is there. */
  add(path: TagPath, added: () => void): void;
  show(problem: Problem): void;
  secondLevel(tag: string): void;
  /** Setup can tell tickets apart whose IDs do not. */
  setUp(): void;
  /** Compares the log with the sheet. */
  compare(): void;
  /** Opens the tag list at this tag. */
  openList(path: TagPath): void;
}

const fixOf = ({ problem, target }: Group): Fix => ({ from: problem.cells, to: target ?? { tag: '', subtag: '' } });

export function createRepairing(frame: Frame, ports: RepairingPorts): Repairing {
  const { ask, inForm, saved, task, said, work } = frame;
  const { report, changing, newId } = ports;
  const targets = signal<ReadonlyMap<Problem, TagPath>>(new Map());
  const cursor = signal<Problem | null>(null);
  const seeking = signal<string | null>(null);
  const plan = signal<Plan | null>(null);

  const sections = computed(() => sectionsOf(report.value?.problems ?? [], targets.value));
  const groups = computed(() => sections.value.flatMap((section) => section.groups));
  const group = computed(() => groups.value.find(({ problem }) => problem === cursor.value) ?? groups.value[0] ?? null);
  const sure = computed(() =>
    groups.value.filter(({ problem, ways }) => problem.suggestion?.sure === true && ways.get('1') === 'replace'),
  );

  // What cells are to become follows the list; what stands in them is looked up when they are replaced.
  frame.whenRenamed((named) => {
    const targetOf = (problem: Problem): TagPath | undefined => targets.value.get(problem) ?? problem.suggestion?.path;
    targets.value = new Map(
      (report.value?.problems ?? []).flatMap((problem) => {
        const target = targetOf(problem);
        return target === undefined ? [] : [[problem, named(target)] as const];
      }),
    );
    const { value } = plan;
    if (value === null) return;
    const groups = value.groups.map((one) => ({ ...one, target: one.target && named(one.target) }));
    plan.value = { ...value, groups };
  });

  const place = (): number => groups.value.findIndex(({ problem }) => problem === group.value?.problem);

  const highlight = (next: Group | undefined): void => {
    seeking.value = null;
    cursor.value = next?.problem ?? null;
  };

  const chosenOf = ({ groups, leftOut }: Plan): Group[] => groups.filter((_, index) => !leftOut.has(index));

  /** Two findings may be about one ticket: how many would change the sheet alone can tell. */
  function countTickets(asked: Plan): void {
    plan.value = asked;
    const fixes = chosenOf(asked).map(fixOf);
    if (fixes.length === 0) return;
    const counting = saved(() => ask('fixTags', { operation: asked.operation, fixes, preview: true }));
    inForm('Counting …', counting, ({ tickets, sentence }) => {
      const { value } = plan;
      if (value?.leftOut !== asked.leftOut) return;
      plan.value = { ...value, tickets };
      said.value = sentence;
    });
  }

  /** Shown at once from what the check counted; what the sheet says now follows. */
  function planFor(chosen: readonly Group[]): void {
    const operation = newId();
    frame.goTo('fixes');
    countTickets({ groups: chosen, leftOut: new Set(), tickets: null, operation });
  }

  /** They leave the screen at once: the next check tells the rest. The highlight goes on to the next group. */
  function forget(fixed: readonly Problem[]): void {
    const { value } = report;
    if (value === null) return;
    const next = groups.value.slice(place()).find(({ problem }) => !fixed.includes(problem));
    batch(() => {
      highlight(next);
      report.value = { ...value, problems: value.problems.filter((one) => !fixed.includes(one)) };
    });
  }

  /** A new report of the same sheet: the highlight and what was aimed at stay with their findings. */
  function renew(next: CheckReport): void {
    const inNext = (problem: Problem): Problem | undefined => next.problems.find((one) => sameFinding(one, problem));
    const at = groups.value.slice(Math.max(0, place())).find(({ problem }) => inNext(problem) !== undefined);
    const aimed = [...targets.value].flatMap(([problem, target]) => {
      const found = inNext(problem);
      return found === undefined ? [] : [[found, target] as const];
    });
    batch(() => {
      if (at?.problem !== group.value?.problem) seeking.value = null;
      report.value = next;
      targets.value = new Map(aimed);
      cursor.value = (at && inNext(at.problem)) ?? null;
    });
  }

  /** What was done may have mended other findings too, or made some: the check runs again, behind what is on screen. */
  function lookAgain(): void {
    const known = report.value;
    frame.goTo('check');
    const checking = saved(() => ask('check', {})).then((reply) => {
      if (reply.ok && report.value === known) renew(reply.value);
      return reply;
    });
    inForm('Checking again …', checking, () => {
      said.value = '';
    });
  }

  /** After a change of the list that was asked for from here. */
  const fromHere = (problem: Problem) => ({
    done: () => {
      forget([problem]);
      lookAgain();
    },
    undone: lookAgain,
    leave: () => frame.goTo('check'),
  });

  const does: Record<RepairWay, (chosen: Group) => void> = {
    replace: (chosen) => planFor([chosen]),
    add: ({ problem }) => ports.add(pathOf(problem), lookAgain),
    merge: ({ problem, target }) => {
      if (target !== null) changing.askFor({ kind: 'merge', path: pathOf(problem), into: target }, fromHere(problem));
    },
    tidy: ({ problem }) => changing.askFor({ kind: 'tidy', path: pathOf(problem) }, fromHere(problem)),
    'bring back': ({ problem }) => changing.askFor({ kind: 'revive', path: pathOf(problem) }, fromHere(problem)),
    'set up': ports.setUp,
    compare: ports.compare,
    'second level': ({ problem }) => ports.secondLevel(pathOf(problem).tag),
    list: ({ problem }) => ports.openList(pathOf(problem)),
    show: ({ problem }) => ports.show(problem),
    'other tag': () => {
      seeking.value = '';
    },
  };

  return {
    sections,
    group,
    seeking,
    plan,
    sure,
    step: (by) => highlight(groups.value[Math.max(0, Math.min(groups.value.length - 1, place() + by))]),
    highlight,
    act(digit) {
      const chosen = group.value;
      const way = chosen?.ways.get(digit);
      if (chosen === null || way === undefined) return false;
      does[way](chosen);
      return true;
    },
    seek(text) {
      if (group.value !== null && canReplace(group.value.problem)) seeking.value = text;
    },
    stopSeeking() {
      seeking.value = null;
    },
    aim(path) {
      const problem = group.value?.problem;
      seeking.value = null;
      if (problem !== undefined) targets.value = new Map(targets.value).set(problem, path);
    },
    planSure: () => planFor(sure.value),
    toggle(index) {
      const { value } = plan;
      if (value === null) return;
      const leftOut = new Set(value.leftOut);
      if (!leftOut.delete(index)) leftOut.add(index);
      countTickets({ ...value, leftOut, tickets: null });
    },
    carryOutPlan() {
      const { value } = plan;
      if (value === null) return;
      const chosen = chosenOf(value);
      const fixes = chosen.map(fixOf);
      task.run(
        'Replacing …',
        () => saved(() => ask('fixTags', { operation: value.operation, fixes, preview: false })),
        (answer) => {
          forget(chosen.map(({ problem }) => problem));
          changing.note(answer, lookAgain);
          work.value?.supply.renew();
          lookAgain();
        },
        { mayLeave: false },
      );
    },
  };
}
