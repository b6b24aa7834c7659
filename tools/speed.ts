/**
 * How the stand-in's blocks of cells compare with a plain copy of the same arrays, side by side: `npm run speed`.
 * A benchmark to look at, no test: prints the ratio of each case and the most that it should be.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createAppsScript } from '../local/appsScript';
import { createExecutions } from '../local/executions';
import { createWorkbook } from '../local/workbook';

const ROWS = 100_000;
const COLUMNS = 10;
const ROUNDS = 5;
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

/** What the last round made stays in use, as a copy that nobody keeps costs next to nothing. */
const kept: { last?: unknown } = {};

/** The least of some rounds, in milliseconds: what disturbs a round only makes it longer. */
function least(run: () => unknown, between: () => void = () => {}): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    kept.last = run();
    const time = performance.now() - start;
    between();
    return time;
  });
  return Math.min(...times);
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

function measured({ name, data, read, write }: Case): string[][] {
  const { SpreadsheetApp } = createAppsScript({ timeZone: ZONE });
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
  sheet.insertRowsAfter(sheet.getMaxRows(), ROWS);
  const range = sheet.getRange(1, 1, ROWS, COLUMNS);
  const writing = least(
    () => range.setValues(data),
    () => SpreadsheetApp.flush(),
  );
  const reading = least(() => range.getValues());
  const writingBase = least(() => copyOf(data));
  const held = range.getValues() as Block;
  const readingBase = least(() => copyOf(held));
  const line = (what: string, ms: number, base: number, most: number): string[] => [
    `${what} ${name}`,
    ms.toFixed(0),
    base.toFixed(1),
    (ms / base).toFixed(1),
    String(most),
  ];
  return [line('read', reading, readingBase, read), line('write', writing, writingBase, write)];
}

/** A fresh execution of the built add-on against running its file in an empty context. */
function execution(): string[][] {
  const folder = path.resolve('dist');
  const workbook = createWorkbook();
  workbook.addSheet('Data');
  const executions = createExecutions({ workbook, folder });
  const gasLocal = createRequire(path.resolve('package.json'))('gas-local') as { require(folder: string): unknown };
  const parse = least(() => gasLocal.require(folder));
  const whole = least(() => executions.run({ person: { id: 'ann' }, call: 'onOpen', trigger: 'onOpen' }));
  return [
    [
      'an execution beyond the parse',
      whole.toFixed(1),
      parse.toFixed(1),
      `+${(whole - parse).toFixed(1)} ms`,
      '+10 ms',
    ],
  ];
}

if (process.argv[2]) CASES.splice(0, CASES.length, ...CASES.filter(({ name }) => name === process.argv[2]));
const HEADER = ['case', 'ms', 'plain', 'ratio', 'at most'];
const lines = [HEADER, ...CASES.flatMap(measured), ...execution()];
const widths = HEADER.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
for (const cells of lines) {
  const text = cells.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
  );
  process.stdout.write(`${text.join('  ')}\n`);
}
