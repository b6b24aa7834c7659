/** What `npm start` opens: the file, the widths, the command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newWorkbook, readTable, savedPath } from '../../../local/preview/files';
import { fittingWidths } from '../../../local/preview/fittingWidths';
import { wishesOf } from '../../../local/preview/wishes';

let folder: string;
const put = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'opening-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('readTable', () => {
  test('text stays text, in the workbook too', () => {
    const read = readTable(put('tickets.csv', '\uFEFFID;Text\r\n007;"a\r\nb"\r\n1e5;=1+1\r\n'));
    if (!read.ok) throw new Error(read.message);
    const workbook = newWorkbook(read.table);
    expect(workbook.name).toBe('tickets');
    const [sheet] = workbook.sheets();
    const cells = workbook.rows(sheet?.id ?? -1).map(({ cells }) => cells.map((cell) => [cell?.v, cell?.t]));
    expect(cells).toEqual([
      [
        ['ID', 's'],
        ['Text', 's'],
      ],
      [
        ['007', 's'],
        ['a\nb', 's'],
      ],
      [
        ['1e5', 's'],
        ['=1+1', 's'],
      ],
    ]);
  });

  test('says how many cells were cut', () => {
    const read = readTable(put('long.csv', `ID,Text\n1,${'x'.repeat(50_001)}\n2,${'y'.repeat(60_000)}`));
    expect(read).toMatchObject({ ok: true, table: { remarks: [expect.stringContaining('2 cells were longer')] } });
  });

  test.each([
    ['nowhere.csv', null, 'there is no such file'],
    ['.', null, 'that is a folder'],
    ['book.xlsx', 'PK\u0003\u0004rest', 'is no CSV'],
    ['bytes.csv', 'a\u0000b', 'is no CSV'],
    ['empty.csv', '\n\n', 'is empty'],
  ])('%s cannot be opened, in one sentence', (name, content, reason) => {
    const file = content === null ? path.join(folder, name) : put(name, content);
    const read = readTable(file);
    expect(read).toEqual({ ok: false, message: expect.stringContaining(reason) });
    expect(!read.ok && read.message).toContain(file);
    expect(!read.ok && read.message).not.toContain('\n');
  });
});

test('each file has a workbook of its own, by place', () => {
  const paths = [null, 'tickets.csv', '/elsewhere/tickets.csv', 'my tickets (2).csv'].map((file) =>
    savedPath('kept', file),
  );
  expect(new Set(paths).size).toBe(4);
  expect(paths[0]).toBe(path.join('kept', 'demo.json'));
  for (const one of paths) expect(one).toMatch(/^kept[/\\][\w.-]+\.json$/);
});

test('columns fit most of what they hold, within limits', () => {
  const text = (d: string) => ({ v: d, d, t: 's' as const });
  const rows = ['ID', '1', '2'].map((id, index) => ({
    row: index + 1,
    cells: [text(id), text('x'.repeat(900)), text('x'.repeat(20))],
  }));
  const [id, long, middle] = fittingWidths(rows).map(([, pixels]) => pixels);
  expect([id, long]).toEqual([80, 190]);
  expect(middle).toBeGreaterThan(120);
  expect(fittingWidths([])).toEqual([]);
});

describe('the command line', () => {
  test('all of it', () => {
    expect(wishesOf(['tickets.csv', '--port', '0', '--delay', '2000', '--fresh', '--no-open'])).toEqual({
      file: 'tickets.csv',
      port: 0,
      delay: 2000,
      fresh: true,
      open: false,
      help: false,
    });
    expect(wishesOf([])).toEqual({
      file: null,
      port: null,
      delay: 0,
      fresh: false,
      open: true,
      help: false,
    });
    for (const asked of ['--help', '-h']) expect(wishesOf([asked]).help).toBe(true);
  });

  test.each([
    [['--port', 'x'], '--port takes a whole number'],
    [['--port', '70000'], 'from 0 to 65535'],
    [['--delay', '-1'], '--delay'],
    [['--colour'], '--colour'],
    [['a.csv', 'b.csv'], 'One file at a time'],
  ])('%j is refused', (args, message) => {
    expect(() => wishesOf(args)).toThrow(message);
  });

  test('a file that is not there ends it with one sentence', () => {
    const args = ['--import', 'tsx', 'local/preview/start.ts', '/no/such/tickets.csv'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Cannot open /no/such/tickets.csv: there is no such file.\n',
    });
  });
});
