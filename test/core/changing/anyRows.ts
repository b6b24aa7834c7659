import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { type ListLine, listColumns, readLines } from '../../../src/core/changing/listLines';
import type { TagChange } from '../../../src/core/tags/tagChange';
import type { TagList } from '../../../src/core/tags/tagList';
import type { TagPath } from '../../../src/core/tags/tagPath';
import { parseTagList } from '../../../src/core/tags/tagTable';

export const HEADER = ['Notes', 'Tag', 'Subtag', 'What belongs here', 'Status'];

export const COLUMNS = listColumns(HEADER);

const name = fc.constantFrom('A', 'B', 'C', 'D', 'a b');

/** A row as people leave it: a blank tag beside a subtag, a remark alone, a blank row, a status. */
const row: fc.Arbitrary<Cell[]> = fc
  .record({
    note: fc.constantFrom('', 'mine', 7),
    tag: fc.oneof({ weight: 4, arbitrary: name }, { weight: 1, arbitrary: fc.constant('') }),
    subtag: fc.oneof(fc.constant(''), fc.constantFrom('x', 'y', 'z')),
    belongs: fc.constantFrom('', 'what it is'),
    status: fc.oneof({ weight: 6, arbitrary: fc.constant('') }, fc.constantFrom('retired', 'proposed by Bob')),
  })
  .map(({ note, tag, subtag, belongs, status }) => [note, tag, subtag, belongs, status]);

/** The rows below the header of any list. */
export const anyRows = fc.array(row, { minLength: 1, maxLength: 9 });

const path: fc.Arbitrary<TagPath> = fc.record({ tag: name, subtag: fc.constantFrom('', 'x', 'y', 'z') });

export type Change = Exclude<TagChange, { kind: 'edited' | 'add' }>;

export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), path, name: fc.constantFrom('E', 'F', 'x', 'A') }),
  fc.record({ kind: fc.constant('merge' as const), path, into: path }),
  fc.record({ kind: fc.constant('move' as const), path, to: name }),
  fc.record({ kind: fc.constantFrom('retire' as const, 'revive' as const, 'tidy' as const), path }),
);

export const linesOf = (rows: readonly Cell[][]): ListLine[] => readLines(rows, COLUMNS);

export const cellsOf = (lines: readonly ListLine[]): Cell[][] => lines.map(({ cells }) => [...cells]);

/** What the panel would see of these rows; null where they hold no tag. */
export const listOf = (rows: readonly (readonly Cell[])[]): TagList | null => {
  const parsed = parseTagList([HEADER, ...rows.map((cells) => [...cells])]);
  return 'error' in parsed ? null : parsed.list;
};

/** Every path of a list, in order. */
export const outline = (list: TagList | null): string[] =>
  (list?.tags ?? []).flatMap(({ name: tag, subtags }) => [tag, ...subtags.map((one) => `${tag}/${one.name}`)]);
