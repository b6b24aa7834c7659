/** What the check found, as groups to be worked through. Pure. */
import type { Problem, ProblemKind } from '../../src/core/check/problem';
import type { TagPath } from '../../src/core/tags/tagPath';

/** What can be done with a group: each by its digit. */
export type RepairWay =
  | 'replace'
  | 'merge'
  | 'tidy'
  | 'add'
  | 'bring back'
  | 'second level'
  | 'set up'
  | 'compare'
  | 'list'
  | 'show'
  | 'other tag';

export interface Group {
  problem: Problem;
  /** What its cells would be replaced by: as suggested, or as chosen here; null while nobody knows. */
  target: TagPath | null;
  /** Digit → way. */
  ways: ReadonlyMap<string, RepairWay>;
}

/** Groups under one heading; `more` are not drawn. */
export interface Section {
  name: 'problems' | 'hints' | 'list';
  groups: readonly Group[];
  more: number;
}

/** Enough to work on for an hour; a new check shows the next ones. */
export const GROUPS_DRAWN = 50;

const REPLACEABLE: readonly ProblemKind[] = [
  'unknown-tag',
  'unknown-subtag',
  'subtag-of-another-tag',
  'subtag-without-tag',
  'path-in-one-cell',
  'several-tags',
  'retired',
];
const ADDABLE: readonly ProblemKind[] = ['unknown-tag', 'unknown-subtag', 'subtag-of-another-tag'];

/** Whether other texts in the cells would end it. */
export const canReplace = ({ of, kind }: Problem): boolean => of === 'tickets' && REPLACEABLE.includes(kind);

/** The path that its cells name, `''` for what they do not. */
export const pathOf = ({ cells: { tag, subtag } }: Problem): TagPath => ({ tag: tag ?? '', subtag: subtag ?? '' });

/** What mends a finding that no other text would. */
const SECOND: Partial<Record<ProblemKind, RepairWay>> = {
  retired: 'bring back',
  'no-subtag': 'second level',
  'doubled-id': 'set up',
  'log-differs': 'compare',
};

function waysInOrder(problem: Problem, target: TagPath | null): (RepairWay | undefined)[] {
  const { kind, cells, of } = problem;
  if (of === 'list') {
    const mend = target !== null ? 'merge' : kind === 'doubled-row' ? 'tidy' : undefined;
    return [mend, 'list', kind === 'many-tags' ? undefined : 'show'];
  }
  const second = SECOND[kind] ?? (ADDABLE.includes(kind) && cells.tag !== null ? 'add' : undefined);
  if (!canReplace(problem)) return [second, 'show'];
  return target === null ? ['other tag', second, 'show'] : ['replace', second, 'show', 'other tag'];
}

/** Counted through, so that no digit is missing between two that do something. */
const waysOf = (problem: Problem, target: TagPath | null): ReadonlyMap<string, RepairWay> =>
  new Map(
    waysInOrder(problem, target)
      .flatMap((way) => way ?? [])
      .map((way, index) => [String(index + 1), way]),
  );

const nameOf = ({ of, weight }: Problem): Section['name'] =>
  of === 'list' ? 'list' : weight === 'hint' ? 'hints' : 'problems';

/** In three sections, each in the order of the report. @param targets chosen here instead of what is suggested */
export function sectionsOf(problems: readonly Problem[], targets: ReadonlyMap<Problem, TagPath>): Section[] {
  const groupOf = (problem: Problem): Group => {
    const target = targets.get(problem) ?? problem.suggestion?.path ?? null;
    return { problem, target, ways: waysOf(problem, target) };
  };
  return (['problems', 'hints', 'list'] as const).map((name): Section => {
    const all = problems.filter((problem) => nameOf(problem) === name);
    return {
      name,
      groups: all.slice(0, GROUPS_DRAWN).map(groupOf),
      more: Math.max(0, all.length - GROUPS_DRAWN),
    };
  });
}

/** Whether two reports tell the same finding, its count aside. */
export const sameFinding = (a: Problem, b: Problem): boolean =>
  a.kind === b.kind && a.of === b.of && a.cells.tag === b.cells.tag && a.cells.subtag === b.cells.subtag;
