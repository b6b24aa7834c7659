/** What the check found, as groups to be worked through. Pure. */
import type { Problem, ProblemKind } from '../../src/core/check/problem';
import type { TagPath } from '../../src/core/tagPath';

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
  | 'show';

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

function waysOf(problem: Problem, target: TagPath | null): ReadonlyMap<string, RepairWay> {
  const { kind, cells, of } = problem;
  const ways = new Map<string, RepairWay>();
  if (of === 'list') {
    const mend = target !== null ? 'merge' : kind === 'doubled-row' ? 'tidy' : null;
    if (mend !== null) ways.set('1', mend).set('2', 'list');
    else ways.set('1', 'list');
    return kind === 'many-tags' ? ways : ways.set('3', 'show');
  }
  const second = SECOND[kind] ?? (ADDABLE.includes(kind) && cells.tag !== null ? 'add' : undefined);
  if (canReplace(problem) && target !== null) ways.set('1', 'replace');
  if (second !== undefined) ways.set('2', second);
  return ways.set('3', 'show');
}

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
