/**
 * Writes the table of methods done and not done into `local/README.md`, between its marks. Run with
 * `npx tsx local/services/coverage.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { CLASSES, membersOf } from './declarations';
import { METHODS } from './methods';

const README = 'local/README.md';
const MARKS = ['<!-- coverage -->', '<!-- end of coverage -->'] as const;

/** Declared names that are methods: those that begin with `=` are enumerations and other members. */
const methodsOf = (kind: string): string[] =>
  [...membersOf(kind)].filter(([, signatures]) => !signatures.startsWith('=')).map(([name]) => name);

interface Coverage {
  name: string;
  done: string[];
  missing: string[];
}

/** Each class of which anything is done. */
function coverage(): Coverage[] {
  return Object.entries(METHODS).flatMap(([name, methods]) => {
    const declared = methodsOf(name);
    const done = declared.filter((method) => Object.hasOwn(methods, method));
    return declared.length === 0 ? [] : [{ name, done, missing: declared.filter((method) => !done.includes(method)) }];
  });
}

/** Lines of a Markdown table, its columns as wide as their longest cell. */
function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]): string => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

/** The table, the names of what is missing, and the classes that are not there at all. */
function table(): string {
  const rows = coverage();
  const total = (list: (row: Coverage) => string[]): string =>
    String(rows.reduce((sum, row) => sum + list(row).length, 0));
  const counts = rows.map(({ name, done, missing }) => [name, String(done.length), String(missing.length)]);
  const all = ['all of these', total((row) => row.done), total((row) => row.missing)];
  const gaps = rows.filter(({ missing }) => missing.length > 0);
  const untouched = CLASSES.filter((name) => !Object.hasOwn(METHODS, name));
  return [
    '',
    ...aligned([['class', 'done', 'not done'], ...counts, all]),
    '',
    'Not done:',
    '',
    ...gaps.map(({ name, missing }) => `- ${name}: ${missing.join(', ')}`),
    '',
    `Of these classes nothing is done: ${untouched.join(', ')}.`,
    '',
  ].join('\n');
}

/** The text with its table as the code has it now. */
export function withCoverage(text: string): string {
  const [start, end] = [text.indexOf(MARKS[0]), text.indexOf(MARKS[1])];
  if (start < 0 || end < start) throw new Error(`${README} has no marks ${MARKS.join(' … ')}`);
  return `${text.slice(0, start + MARKS[0].length)}\n${table()}\n${text.slice(end)}`;
}

if (process.argv[1]?.endsWith('coverage.ts')) writeFileSync(README, withCoverage(readFileSync(README, 'utf8')));
