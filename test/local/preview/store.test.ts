/** The workbook on disk: the same after a restart, whatever happened while it was written. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { type Disk, realDisk } from '../../../local/preview/disk';
import { savedWorkbook } from '../../../local/preview/files';
import { openSaver, type SaverOptions } from '../../../local/preview/saver';
import { readSaved } from '../../../local/preview/store';
import { createWorkbook, type Workbook, workbookFrom } from '../../../local/workbook';

jest.setTimeout(60_000);

const ME = { id: 'me' };
const LAST = 700;
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'store-'));
  file = path.join(folder, 'kept', 'book.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const newBook = (): Workbook => {
  const workbook = createWorkbook({ name: 'Book' });
  workbook.addSheet(
    'Data',
    Array.from({ length: LAST }, (_, row) => [`id ${row}`, row, new Date(row * 86_400_000)]),
  );
  workbook.addSheet('Other', [['\ud800 lone', 'é\u0000\u2028', true]]);
  return workbook;
};

const [DATA, OTHER] = [0, 1001];
const type = (workbook: Workbook, row: number, text: string): unknown => workbook.type(ME, DATA, row, 1, text);

/** All that a person could see of it. */
const seen = (workbook: Workbook) => {
  const sheets = workbook.sheets().map((sheet) => ({ ...sheet, rules: Object.values(sheet.rules) }));
  return { sheets, cells: sheets.map(({ id }) => workbook.rows(id)), name: workbook.name };
};

const reopened = (): Workbook => {
  const saved = readSaved(file);
  if (!saved) throw new Error('Nothing is kept.');
  return workbookFrom(saved);
};

const save = async (workbook: Workbook, options: SaverOptions = {}): Promise<string | null> => {
  let told: string | null = 'nothing told';
  const saver = openSaver(file, workbook, (problem) => (told = problem), { wait: 0, ...options });
  saver.soon();
  await saver.now();
  saver.stop();
  return told;
};

/** A disk that does as the real one until `before` objects, which is told of each step and its file. */
const diskWith = (before: (step: keyof Disk, at: string) => void): Disk => {
  const guarded =
    <A extends [string, ...unknown[]], R>(step: keyof Disk, act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      before(step, args[0]);
      return act(...args);
    };
  return {
    replace: guarded('replace', realDisk.replace),
    settle: guarded('settle', realDisk.settle),
    list: guarded('list', realDisk.list),
    remove: guarded('remove', realDisk.remove),
  };
};

const fault = (code: string): Error => Object.assign(new Error(`${code}: as the system says it`), { code });

describe('what is kept', () => {
  test('is what was there, cell by cell', async () => {
    const workbook = newBook();
    workbook.edit(ME, 'style.write', { sheet: DATA, row: 300, column: 2, rows: 300, columns: 1 }, 'bold', true);
    workbook.setWidth(ME, DATA, 2, 222);
    workbook.type(ME, OTHER, 900, 2, 'far below');
    workbook.book.properties.set('document', new Map([['key', 'value']]));
    expect(await save(workbook)).toBeNull();
    expect(seen(reopened())).toEqual(seen(workbook));
    expect(reopened().toJSON().properties).toEqual([['document', [['key', 'value']]]]);
  });

  test('stays the same, whatever is done between saves', async () => {
    const row = fc.integer({ min: 1, max: LAST });
    const step = fc.oneof(
      fc.tuple(fc.constant('type'), row, fc.string()),
      fc.tuple(fc.constant('sort'), row, fc.constant('')),
      fc.tuple(fc.constant('insert'), row, fc.constant('')),
      fc.tuple(fc.constant('delete'), row, fc.constant('')),
      fc.tuple(fc.constant('save'), row, fc.constant('')),
      fc.tuple(fc.constant('sheet'), row, fc.constant('')),
    );
    const all = { sheet: DATA, row: 1, column: 1, rows: 100, columns: 3 };
    const doing: Record<string, (workbook: Workbook, row: number, text: string) => unknown> = {
      type,
      sort: (workbook, row) => workbook.sort(ME, all, [{ column: 1, ascending: row % 2 === 0 }]),
      insert: (workbook, row) => workbook.insertLines(ME, DATA, 'rows', row, (row % 300) + 1),
      delete: (workbook, row) => workbook.deleteLines(ME, DATA, 'rows', row, (row % 20) + 1),
      sheet: (workbook) => workbook.insertSheet(ME),
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const workbook = newBook();
        const saver = openSaver(file, workbook, () => undefined, { wait: 0 });
        for (const [kind, at, text] of [...steps, ['save', 1, ''] as const]) {
          saver.soon();
          if (kind === 'save') await saver.now();
          else doing[kind]?.(workbook, at, text);
        }
        expect(seen(reopened())).toEqual(seen(workbook));
      }),
      { numRuns: 25 },
    );
  });

  test('an edit writes one block and the list of blocks, and leaves none behind', async () => {
    const workbook = newBook();
    const steps: string[] = [];
    const disk = diskWith((step) => steps.push(step));
    const saver = openSaver(file, workbook, () => undefined, { wait: 0, disk });
    saver.soon();
    await saver.now();
    const count = readdirSync(`${file}.rows`).length;
    steps.length = 0;
    type(workbook, LAST, 'changed');
    saver.soon();
    await saver.now();
    expect(steps.filter((step) => step === 'replace')).toHaveLength(2);
    expect(readdirSync(`${file}.rows`)).toHaveLength(count);
  });

  test('what changes during a save is saved after it', async () => {
    const workbook = newBook();
    const saver = openSaver(file, workbook, () => undefined, { wait: 0 });
    saver.soon();
    const first = saver.now();
    type(workbook, 1, 'meanwhile');
    saver.soon();
    await Promise.all([first, saver.now()]);
    expect(reopened().text(DATA, 1, 1)).toBe('meanwhile');
  });

  test('only this person may read it', async () => {
    await save(newBook());
    const { statSync } = jest.requireActual<typeof import('node:fs')>('node:fs');
    expect((statSync(path.dirname(file)).mode & 0o777).toString(8)).toBe('700');
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  test('a file from before there were blocks opens', () => {
    const workbook = newBook();
    mkdirSync(path.dirname(file));
    writeFileSync(file, JSON.stringify(workbook.toJSON()));
    expect(seen(reopened())).toEqual(seen(workbook));
  });

  test('a damaged block is found, and all of it put aside', async () => {
    await save(newBook());
    const [block = ''] = readdirSync(`${file}.rows`);
    const place = path.join(`${file}.rows`, block);
    writeFileSync(place, readFileSync(place, 'utf8').replace('id ', 'is '));
    const { workbook, remark } = savedWorkbook(file, false);
    expect({ workbook, remark }).toEqual({ workbook: null, remark: expect.stringContaining('book.json.damaged') });
    expect(readdirSync(path.dirname(file)).sort()).toEqual(['book.json.damaged', 'book.json.damaged.rows']);
  });

  test('starting afresh leaves nothing of it', async () => {
    await save(newBook());
    expect(savedWorkbook(file, true)).toEqual({ workbook: null, remark: null });
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });
});

describe('a disk that fails', () => {
  test('at whatever step it stops, the old workbook is there or the new one', async () => {
    const before = newBook();
    await save(before);
    let steps = 0;
    for (let allowed = 0; ; allowed += 1) {
      const after = reopened();
      const old = after.text(DATA, 1, 1);
      type(after, 1, `try ${allowed}`);
      type(after, LAST, `try ${allowed}`);
      steps = 0;
      const disk = diskWith(() => {
        steps += 1;
        if (steps > allowed) throw fault('EIO');
      });
      await save(after, { disk });
      const kept = reopened();
      expect([old, `try ${allowed}`]).toContain(kept.text(DATA, 1, 1));
      if (kept.text(DATA, 1, 1) !== old) expect(kept.text(DATA, LAST, 1)).toBe(`try ${allowed}`);
      if (steps <= allowed) break;
    }
    // A list, two blocks, their folder, the file, its folder, and the blocks that nothing names any more.
    expect(steps).toBeGreaterThanOrEqual(8);
  });

  const FAULTS: [string, string][] = [
    ['ENOSPC', 'the disk is full. Free some space'],
    ['EACCES', 'this account may not write there'],
    ['EROFS', 'the disk may only be read'],
    ['EIO', 'as the system says it'],
  ];
  test.each(FAULTS)('%s is told in a sentence', async (code, sentence) => {
    const disk = diskWith((step) => {
      if (step === 'replace') throw fault(code);
    });
    const told = await save(newBook(), { disk });
    expect(told).toContain(`Not saved: ${code === 'EIO' ? code : sentence}`);
    expect(told).toContain('What was saved before is kept, and this is tried again.');
  });

  test('is tried again until it works, without another change', async () => {
    let full = true;
    const disk = diskWith((step) => {
      if (full && step === 'replace') throw fault('ENOSPC');
    });
    const told: (string | null)[] = [];
    const saved = new Promise<void>((resolve) => {
      const hear = (problem: string | null): void => {
        told.push(problem);
        if (told.length === 2) full = false;
        if (problem === null) resolve();
      };
      openSaver(file, newBook(), hear, { wait: 0, again: 5, disk }).soon();
    });
    await saved;
    expect(told.map((problem) => problem !== null)).toEqual([true, true, false]);
    expect(reopened().text(DATA, 1, 1)).toBe('id 0');
  });

  const full = process.platform === 'linux' ? test : test.skip;
  full('a device that really is full: said, and the old file kept', async () => {
    const workbook = newBook();
    await save(workbook);
    type(workbook, 1, 'too much');
    // The file is written aside under this name first.
    symlinkSync('/dev/full', `${file}.part`);
    expect(await save(workbook)).toContain('the disk is full');
    expect(reopened().text(DATA, 1, 1)).toBe('id 0');
    expect(await save(workbook)).toBeNull();
    expect(reopened().text(DATA, 1, 1)).toBe('too much');
  });
});

describe('a process that is killed while it saves', () => {
  /** Runs the child until so many saves were told, and so many milliseconds more; answers the last number told. */
  const killedAfter = (saves: number, milliseconds: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['--import', 'tsx', require.resolve('./savingChild.ts'), file]);
      let out = '';
      let dying = false;
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk;
        if (dying || out.split('\n').length <= saves) return;
        dying = true;
        setTimeout(() => child.kill('SIGKILL'), milliseconds);
      });
      let complaints = '';
      child.stderr.on('data', (chunk: Buffer) => {
        complaints += chunk;
      });
      child.on('exit', (_code, signal) =>
        signal === 'SIGKILL' ? resolve(Number(out.trim().split('\n').at(-1))) : reject(new Error(complaints)),
      );
    });

  test('loses nothing that was said to be saved, and is never half of two saves', async () => {
    for (const [saves, milliseconds] of [3, 5, 4, 2, 6].entries()) {
      const told = await killedAfter(saves + 1, milliseconds);
      const { workbook, remark } = savedWorkbook(file, false);
      expect(remark).toBeNull();
      const [first, last] = [1, 3000].map((row) => Number(workbook?.text(DATA, row, 1)));
      expect(first).toBe(last);
      expect(first).toBeGreaterThanOrEqual(told);
      expect(first).toBeLessThanOrEqual(told + 1);
    }
  });
});
