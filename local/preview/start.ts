/** `npm start [-- tickets.csv] [--port N] [--fresh] [--delay MS] [--no-open]`: opens the preview. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createExecutions } from '../executions';
import type { PlainValue } from '../fillSheet';
import type { Workbook } from '../workbook';
import { newWorkbook, type Read, readTable, savedPath, savedWorkbook } from './files';
import { forgetOpen, noteOpen, openElsewhere } from './openElsewhere';
import { type Preview, type PreviewOptions, startPreview } from './preview';
import { keepBuilding } from './rebuilding';
import { USAGE, type Wishes, wishesOf } from './wishes';

const FOLDER = '.tagsheet';
const FIRST_PORT = 4000;
const PORTS_TRIED = 50;

/** The project's own demonstration, asked for by place: the stand-in itself knows nothing of what it shows. */
const DEMO = 'tools/demoDump.ts';

/** Builds the parts of the project anew as their files change. */
const BUILDER = 'esbuild.config.mjs';

interface Demo {
  demoDump(): { name: string; tab: string; header: string[]; rows: PlainValue[][] };
}

const demoTable = async (): Promise<Read> => {
  const { demoDump } = (await import(pathToFileURL(path.resolve(DEMO)).href)) as Demo;
  const { name, tab, header, rows } = demoDump();
  return { ok: true, table: { name, tab, rows: [header, ...rows], remarks: [] } };
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const fail = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

interface Opened {
  /** Where it is kept; null where another server keeps it already. */
  kept: string | null;
  workbook: Workbook;
}

/** The workbook as it was left; null where it is new, or wanted new. */
const leftWorkbook = (kept: string, fresh: boolean): Workbook | null => {
  const { workbook, remark } = savedWorkbook(kept, fresh);
  if (remark) say(remark);
  if (workbook) say('Going on where you left off. Add --fresh to start from the beginning.');
  return workbook;
};

const openWorkbook = async ({ file, fresh }: Wishes): Promise<Opened> => {
  const read = file === null ? await demoTable() : readTable(file);
  if (!read.ok) return fail(read.message);
  for (const sentence of read.table.remarks) say(sentence);
  const kept = path.resolve(savedPath(FOLDER, file));
  const elsewhere = await openElsewhere(kept);
  if (elsewhere) {
    say(`This spreadsheet is open at ${elsewhere} already, so what you do here is not kept.`);
    return { kept: null, workbook: newWorkbook(read.table) };
  }
  return { kept, workbook: leftWorkbook(kept, fresh) ?? newWorkbook(read.table) };
};

const serve = async (options: Omit<PreviewOptions, 'port'>, port: number | null): Promise<Preview> => {
  if (port !== null) {
    const preview = await startPreview({ ...options, port });
    return preview ?? fail(`Port ${port} is taken by another program. Choose another with --port, or leave it out.`);
  }
  for (let tried = FIRST_PORT; tried < FIRST_PORT + PORTS_TRIED; tried += 1) {
    const preview = await startPreview({ ...options, port: tried });
    if (preview && tried > FIRST_PORT) say(`Port ${FIRST_PORT} is taken, so this uses ${tried}.`);
    if (preview) return preview;
  }
  return fail(`Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all taken. Choose one with --port.`);
};

const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** A browser that does not open is no fault: the address is there to be clicked. */
const showInBrowser = (url: string): void => {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};

const addOnName = (): string => {
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const main = async (wishes: Wishes): Promise<void> => {
  const { kept, workbook } = await openWorkbook(wishes);
  const preview = await serve(
    {
      workbook,
      executions: createExecutions({
        workbook,
        folder: path.resolve('dist'),
        servicesFile: path.resolve('build/services/services.js'),
      }),
      addOnName: addOnName(),
      page: path.resolve('build/preview'),
      file: kept,
      delay: wishes.delay,
    },
    wishes.port,
  );
  if (kept) noteOpen(kept, preview);
  say(`${workbook.name} is open at ${preview.url} (only on this computer; Ctrl+C stops it)`);
  const rebuilding = keepBuilding(path.resolve(BUILDER), (push) => {
    say(push.kind === 'broken' ? `Does not build: ${push.problem}` : `Built anew: ${push.what}`);
    preview.built(push);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      rebuilding.stop();
      if (kept) forgetOpen(kept);
      void preview.close().then(() => process.exit(0));
    });
  }
  if (wishes.open && process.stdout.isTTY) showInBrowser(preview.url);
};

const begin = (): Wishes => {
  try {
    return wishesOf(process.argv.slice(2));
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
};

const wishes = begin();
if (wishes.help) say(USAGE);
else main(wishes).catch((error: Error) => fail(error.message));
