/**
 * Writes the table of methods done and not done into `local/README.md`, between its marks. Run with
 * `npx tsx local/services/coverage.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import types from './appsScriptTypes.json';
import { METHODS } from './methods';

const README = 'local/README.md';
const MARKS = ['<!-- coverage -->', '<!-- end of coverage -->'] as const;

/** Declared names that are methods: those that begin with `=` are enumerations and other members. */
const methodsOf = (declared: Record<string, string>): string[] =>
  Object.keys(declared).filter((name) => !declared[name]?.startsWith('='));

const classes: Record<string, Record<string, string>> = types.classes;

interface Coverage {
  name: string;
  done: string[];
  missing: string[];
}

/** Each class of which anything is done, in the order of the services. */
function coverage(): Coverage[] {
  return Object.entries(METHODS).flatMap(([name, methods]) => {
    const declared = methodsOf(classes[name] ?? {});
    const done = declared.filter((method) => Object.hasOwn(methods, method));
    return declared.length === 0 ? [] : [{ name, done, missing: declared.filter((method) => !done.includes(method)) }];
  });
}

/** The table as Markdown. */
function table(): string {
  const rows = coverage();
  const total = (list: (row: Coverage) => string[]): number => rows.reduce((sum, row) => sum + list(row).length, 0);
  const lines = rows.map(
    ({ name, done, missing }) => `| ${name} | ${done.length} | ${missing.length} | ${missing.join(', ')} |`,
  );
  const untouched = Object.keys(classes).filter((name) => !Object.hasOwn(METHODS, name));
  return [
    '| class | done | not done | which |',
    '| --- | --- | --- | --- |',
    ...lines,
    `| **all of these** | **${total((row) => row.done)}** | **${total((row) => row.missing)}** | |`,
    '',
    `Of these classes nothing is done: ${untouched.join(', ')}.`,
  ].join('\n');
}

/** The text with its table as the code has it now. */
export function withCoverage(text: string): string {
  const [start, end] = [text.indexOf(MARKS[0]), text.indexOf(MARKS[1])];
  if (start < 0 || end < start) throw new Error(`${README} has no marks ${MARKS.join(' … ')}`);
  return `${text.slice(0, start + MARKS[0].length)}\n${table()}\n${text.slice(end)}`;
}

if (process.argv[1]?.endsWith('coverage.ts')) writeFileSync(README, withCoverage(readFileSync(README, 'utf8')));
