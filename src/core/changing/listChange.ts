/** What a change makes of the list's rows, and why it may be refused. */

import { type Cell, cellText } from '../cell';
import { oneLine } from '../oneLine';
import { sameName } from '../sameName';
import { nameFault, type TagFault } from '../tags/addedTag';
import { pathAfter, type TagChange } from '../tags/tagChange';
import { BUILT_IN, formatTagPath, type TagPath } from '../tags/tagPath';
import { isRetired, proposerOf, RETIRED } from '../tags/tagStatus';
import type { ListLine } from './listLines';

export type ChangeFault =
  | { fault: 'not-listed' | 'built-in' | 'there' | 'into-itself' | 'has-subtags' | 'retired' | 'same'; path: TagPath }
  | { fault: TagFault; path: TagPath };

const isProposed = ({ status }: ListLine): boolean => proposerOf(status) !== null;

const equals = (a: TagPath, b: TagPath): boolean => a.tag === b.tag && a.subtag === b.subtag;

/** The listed paths; a tag that only its subtags name is listed too, and so are the built-in ones. */
function listed(lines: readonly ListLine[]): TagPath[] {
  const paths = lines.flatMap((line) => (line.path === null || isProposed(line) ? [] : [line.path]));
  const tags = [...BUILT_IN, ...paths.map(({ tag }) => tag)].map((tag) => ({ tag, subtag: '' }));
  return [...tags, ...paths];
}

const has = (paths: readonly TagPath[], path: TagPath): boolean => paths.some((one) => equals(one, path));

/** A listed path that people would take for the same. */
const alike = (paths: readonly TagPath[], path: TagPath): TagPath | undefined =>
  paths.find(({ tag, subtag }) => sameName(tag, path.tag) && sameName(subtag, path.subtag));

const isOn = (path: TagPath) => (line: ListLine) => line.path !== null && equals(line.path, path);

/** The rows that name the path, more than one by mistake. */
const rowsOf = (lines: readonly ListLine[], path: TagPath): ListLine[] =>
  lines.filter((line) => isOn(path)(line) && !isProposed(line));

const isRetiredPath = (lines: readonly ListLine[], path: TagPath): boolean =>
  lines.some((line) => isOn(path)(line) && isRetired(line.status));

/** The change with names as the list writes them: on one line, no blanks around. */
export function tidyChange(change: TagChange): TagChange {
  return change.kind === 'rename' ? { ...change, name: oneLine(change.name) } : change;
}

function renameFault(paths: readonly TagPath[], path: TagPath, name: string): ChangeFault | null {
  const target = path.subtag === '' ? { tag: name, subtag: '' } : { tag: path.tag, subtag: name };
  const fault = nameFault(name, '');
  if (fault !== null) return { fault, path: target };
  if (equals(target, path)) return { fault: 'same', path };
  const there = paths.find((one) => !equals(one, path) && alike([one], target));
  return there ? { fault: 'there', path: there } : null;
}

function mergeFault(
  lines: readonly ListLine[],
  paths: readonly TagPath[],
  path: TagPath,
  into: TagPath,
): ChangeFault | null {
  if (!has(paths, into)) return { fault: 'not-listed', path: into };
  if (equals(path, into)) return { fault: 'into-itself', path };
  const hasSubtags = path.subtag === '' && paths.some(({ tag, subtag }) => tag === path.tag && subtag !== '');
  if (hasSubtags && path.tag === into.tag) return { fault: 'into-itself', path };
  if (hasSubtags && into.subtag !== '') return { fault: 'has-subtags', path };
  return isRetiredPath(lines, into) ? { fault: 'retired', path: into } : null;
}

function moveFault(
  lines: readonly ListLine[],
  paths: readonly TagPath[],
  path: TagPath,
  to: string,
): ChangeFault | null {
  const target = { tag: to, subtag: '' };
  if (!has(paths, target)) return { fault: 'not-listed', path: target };
  if (to === path.tag) return { fault: 'same', path };
  const there = alike(paths, { tag: to, subtag: path.subtag });
  if (there) return { fault: 'there', path: there };
  return isRetiredPath(lines, target) ? { fault: 'retired', path: target } : null;
}

/** Why the list does not take this change; null where it does. */
export function changeFault(
  lines: readonly ListLine[],
  change: Exclude<TagChange, { kind: 'edited' | 'add' }>,
): ChangeFault | null {
  const { path } = change;
  const paths = listed(lines);
  if (!has(paths, path) || (change.kind === 'move' && path.subtag === '')) return { fault: 'not-listed', path };
  if (change.kind === 'tidy') return rowsOf(lines, path).length > 1 ? null : { fault: 'same', path };
  if (path.subtag === '' && BUILT_IN.includes(path.tag)) return { fault: 'built-in', path };
  switch (change.kind) {
    case 'rename':
      return renameFault(paths, path, change.name);
    case 'merge':
      return mergeFault(lines, paths, path, change.into);
    case 'move':
      return moveFault(lines, paths, path, change.to);
    default:
      return isRetiredPath(lines, path) === (change.kind === 'retire') ? { fault: 'same', path } : null;
  }
}

const withStatus = (lines: readonly ListLine[], path: TagPath, status: string): ListLine[] => {
  const found = lines.map((line) => (isOn(path)(line) ? { ...line, status } : line));
  // Its subtags alone may name a tag: then it gets a row of its own.
  return found.some(isOn(path)) ? found : [...found, { origin: null, cells: [], path, status }];
};

/** Those rows go below the list, so that nobody's digit changes there. */
function below(lines: readonly ListLine[], moved: readonly ListLine[]): ListLine[] {
  const stay = lines.filter((line) => !moved.some(({ origin }) => origin === line.origin));
  return [...stay, ...moved.map((line) => ({ ...line, origin: null }))];
}

function merged(lines: readonly ListLine[], change: Extract<TagChange, { kind: 'merge' }>): ListLine[] {
  const { path, into } = change;
  const gone = lines.filter((line) => line.path !== null && pathAfter(change, line.path) !== line.path);
  const adopted = gone.filter((line) => {
    const after = line.path && pathAfter(change, line.path);
    const isSubtag = path.subtag === '' && into.subtag === '' && line.path?.subtag !== '';
    return isSubtag && after && rowsOf(lines, after).length === 0;
  });
  const others = lines.filter((line) => !gone.includes(line));
  return below(
    [...others, ...adopted],
    adopted.map((line) => ({ ...line, path: line.path && pathAfter(change, line.path) })),
  );
}

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cellText(cell).trim() !== '';

/** One row in the place of the first, its blank cells filled from the others: a new one, so that each can come back. */
function tidied(lines: readonly ListLine[], path: TagPath): ListLine[] {
  const rows = rowsOf(lines, path);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const cells = Array.from({ length: width }, (_, column) => rows.map((row) => row.cells[column]).find(isFilled) ?? '');
  const status = rows.find((row) => isRetired(row.status))?.status ?? '';
  return lines.flatMap((line) => {
    if (line === rows[0]) return [{ origin: null, cells, path, status }];
    return rows.includes(line) ? [] : [line];
  });
}

/** The lines after a change that `changeFault` lets pass. Rows stay where they are; what comes under another tag goes last. */
export function changedLines(lines: readonly ListLine[], change: TagChange): ListLine[] {
  switch (change.kind) {
    case 'rename':
      return lines.map((line) => (line.path === null ? line : { ...line, path: pathAfter(change, line.path) }));
    case 'merge':
      return merged(lines, change);
    case 'move': {
      const moved = lines
        .filter(isOn(change.path))
        .map((line) => ({ ...line, path: { ...change.path, tag: change.to } }));
      return below(lines, moved);
    }
    case 'retire':
      return withStatus(lines, change.path, RETIRED);
    case 'revive':
    case 'add':
      return withStatus(lines, change.path, '');
    case 'tidy':
      return tidied(lines, change.path);
    case 'edited':
      return [...lines];
  }
}

/** Why not, and what to do, in a sentence; null for a fault of a name, which `explainTagFault` words. */
export function explainChangeFault({ fault, path }: ChangeFault): string | null {
  const name = `“${formatTagPath(path)}”`;
  switch (fault) {
    case 'not-listed':
      return `${name} is not on the list any more: somebody changed it. Look at the list again.`;
    case 'built-in':
      return `${name} belongs to every list and stays as it is. Choose another tag.`;
    case 'there':
      return `${name} is on the list already. To make the two one, choose “merge” instead.`;
    case 'into-itself':
      return `${name} cannot be merged into itself or into a subtag of its own. Choose another tag.`;
    case 'has-subtags':
      return `${name} has subtags, and a subtag cannot hold subtags. Merge it into a tag, or move its subtags first.`;
    case 'retired':
      return `${name} is retired. Bring it back first, or choose another tag.`;
    case 'same':
      return `${name} is like that already; there is nothing to change.`;
    default:
      return null;
  }
}
