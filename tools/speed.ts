/**
 * How the stand-in's blocks of cells compare with a plain copy of the same arrays, side by side: `npm run speed`.
 * Prints the ratio of each case and the most that it may be, and exits with 1 where the least of all rounds is more.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAppsScript } from '../local/appsScript';
import { createExecutions } from '../local/executions';
import { createWorkbook } from '../local/workbook';

const ROWS = 100_000;
const COLUMNS = 10;
/** Of each case; the least of them counts. */
const ROUNDS = 5;
const EXECUTIONS = 30;
const MOST_BEYOND_PARSE = 10;
const ZONE = 'Europe/Berlin';

type Cell = string | number | Date;
type Block = Cell[][];

const block = (cell: (index: number) => Cell): Block =>
  Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => cell(row * COLUMNS + column)),
  );

const HOUR = 3_600_000;
const START = Date.UTC(2021, 0, 1, 7, 30);
const two = (value: number): string => String(value).padStart(2, '0');
const dayText = (index: number): string => `${2020 + (index % 6)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;

/** The collector, so that no round pays for what another one left behind. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  // One thread: helpers that wait for a busy processor would be counted as work.
  setFlagsFromString('--no-parallel-scavenge');
  return runInNewContext('gc') as () => void;
}
const collect = collector();

/** What the last round made stays in use, as a copy that nobody keeps costs next to nothing. */
const kept: { last?: unknown } = {};

/** Milliseconds of the processor, not of the clock: on a busy machine a long run waits more often than a short one. */
function timeOf(run: () => unknown, before: () => void): number {
  delete kept.last;
  before();
  const start = process.cpuUsage();
  kept.last = run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

interface Pair {
  ms: number;
  plain: number;
}

/** The least of some rounds of both, side by side: what disturbs a round only makes it longer. */
function least(run: () => unknown, plain: () => unknown, before = collect, rounds = ROUNDS): Pair {
  const found: Pair = { ms: Number.POSITIVE_INFINITY, plain: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    found.plain = Math.min(found.plain, timeOf(plain, before));
    found.ms = Math.min(found.ms, timeOf(run, before));
  }
  return found;
}

const plainCopy = (data: Block): Block => data.map((row) => row.slice());
const dateCopy = (data: Block): Block => data.map((row) => row.map((cell) => new Date(Number(cell))));
const copyOf = (data: Block): Block => (data[0]?.[0] instanceof Date ? dateCopy(data) : plainCopy(data));

interface Case {
  name: string;
  data: Block;
  read: number;
  write: number;
}

const CASES: Case[] = [
  { name: 'numbers', data: block((index) => index * 1.5), read: 5, write: 10 },
  {
    name: 'plain sentences',
    data: block((index) => `Where is my parcel number ${index} that I was promised?`),
    read: 5,
    write: 10,
  },
  { name: 'texts that are numbers', data: block((index) => `${index}.5`), read: 5, write: 30 },
  { name: 'texts that are days', data: block(dayText), read: 5, write: 30 },
  {
    name: 'texts that are times of a day',
    data: block((index) => `${dayText(index)} ${two(index % 24)}:${two(index % 60)}`),
    read: 5,
    write: 30,
  },
  { name: 'dates', data: block((index) => new Date(START + index * HOUR)), read: 5, write: 10 },
];

interface Line {
  cells: string[];
  isMissed: boolean;
}

function ratioLine(name: string, { ms, plain }: Pair, most: number): Line {
  const ratio = ms / plain;
  return { cells: [name, ms.toFixed(0), plain.toFixed(1), ratio.toFixed(1), String(most)], isMissed: ratio > most };
}

function measured({ name, data, read, write }: Case): Line[] {
  const { SpreadsheetApp } = createAppsScript({ timeZone: ZONE });
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
  sheet.insertRowsAfter(sheet.getMaxRows(), ROWS);
  const range = sheet.getRange(1, 1, ROWS, COLUMNS);
  const writing = least(
    () => range.setValues(data),
    () => copyOf(data),
    () => {
      SpreadsheetApp.flush();
      collect();
    },
  );
  const held = range.getValues() as Block;
  const reading = least(
    () => range.getValues(),
    () => copyOf(held),
  );
  return [ratioLine(`read ${name}`, reading, read), ratioLine(`write ${name}`, writing, write)];
}

/**
 * A fresh execution of the built add-on against running its file in an empty context, one after the other. Without the
 * collector, which also throws away what is compiled.
 */
function execution(): Line {
  const folder = path.resolve('dist');
  const workbook = createWorkbook();
  workbook.addSheet('Data');
  const executions = createExecutions({ workbook, folder });
  const gasLocal = createRequire(path.resolve('package.json'))('gas-local') as { require(folder: string): unknown };
  const { ms, plain } = least(
    () => executions.run({ person: { id: 'ann' }, call: 'onOpen', trigger: 'onOpen' }),
    () => gasLocal.require(folder),
    () => {},
    EXECUTIONS,
  );
  const more = ms - plain;
  const cells = ['a fresh execution beyond the parse', ms.toFixed(1), plain.toFixed(1), `+${more.toFixed(1)} ms`];
  return { cells: [...cells, `+${MOST_BEYOND_PARSE} ms`], isMissed: more > MOST_BEYOND_PARSE };
}

const only = process.argv[2];
const chosen = only ? CASES.filter(({ name }) => name === only) : CASES;
const lines = [...chosen.flatMap(measured), execution()];
const HEADER = ['case', 'ms', 'plain', 'ratio', 'at most'];
const table = [HEADER, ...lines.map(({ cells }) => cells)];
const widths = HEADER.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
table.forEach((cells, index) => {
  const text = cells.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
  );
  process.stdout.write(`${text.join('  ')}${lines[index - 1]?.isMissed ? '  missed' : ''}\n`);
});
if (lines.some(({ isMissed }) => isMissed)) process.exitCode = 1;
