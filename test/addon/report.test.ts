/** `npm run report` from end to end: the same built add-on, without a browser. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';

const DUMP = `Number;Created;Topic;Text;Label;Sublabel
7;2026-01-01 23:30:00 -0800;Late;"Where
is it? 4242 4242 4242 4242, jo@example.com";Orders;Late
8;2026-01-02;Refund;=1+1; Refunds ;
9;2026-01-03;Hello;;orders;
10;soon;Spam;buy;Not a contact;
11;2026-02-01;What;;Uncategorized;
12;2026-02-01;Nothing;;;
`;

const MAP = 'id=Number,date=Created,subject=Topic,content=Text,tag=Label,subtag=Sublabel';

/** Each command starts a Node of its own. */
jest.setTimeout(120_000);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  writeFileSync(path.join(folder, 'dump.csv'), `\uFEFF${DUMP.replace(/\n/g, '\r\n')}`);
  writeFileSync(path.join(folder, 'tags.csv'), 'Tag,Subtag\nOrders,Late\nRefunds,\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);

function report(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'tools/report.ts', ...args], { encoding: 'utf8' });
  const told = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'));
  return { status, stdout, told };
}

function json(...args: string[]) {
  const { status, told } = report(at('dump.csv'), '--json', at('out.json'), ...args);
  expect([status, told]).toEqual([0, []]);
  return JSON.parse(readFileSync(at('out.json'), 'utf8'));
}

test('the JSON has exactly its fields, and a plain count agrees', () => {
  const found = json('--map', MAP, '--tags', at('tags.csv'));
  expect(found).toEqual({
    tickets: 6,
    tagged: 5,
    untagged: 1,
    aside: 0,
    notAContact: 1,
    uncategorized: 1,
    columns: {
      date: 'Created',
      id: 'Number',
      subject: 'Topic',
      content: 'Text',
      responses: null,
      channel: null,
      requester: null,
      agent: null,
      satisfaction: null,
      firstReply: null,
      resolution: null,
      language: null,
      url: null,
      tag: 'Label',
      subtag: 'Sublabel',
    },
    tags: expect.arrayContaining([
      { tag: 'Orders', subtag: null, count: 1, share: 0.25 },
      { tag: 'Orders', subtag: 'Late', count: 1, share: 0.25 },
      { tag: 'Refunds', subtag: null, count: 1, share: 0.25 },
      { tag: 'orders', subtag: null, count: 1, share: 0.25 },
      { tag: 'Uncategorized', subtag: null, count: 1, share: 0.25 },
      { tag: 'Not a contact', subtag: null, count: 1, share: null },
    ]),
    problems: expect.arrayContaining([
      expect.objectContaining({ kind: 'unknown-tag', cells: { tag: ' Refunds ', subtag: null }, count: 1 }),
      expect.objectContaining({ kind: 'unknown-tag', cells: { tag: 'orders', subtag: null }, count: 1 }),
    ]),
    periods: [
      { first: '2026-01-02', last: '2026-01-03', days: 2, tickets: 3, tagged: 3 },
      { first: '2026-02-01', last: '2026-02-01', days: 1, tickets: 2, tagged: 1 },
    ],
    badDates: 1,
    private: { key: 0, iban: 0, email: 1, card: 1, phone: 0 },
    calls: expect.any(Number),
    cells: expect.any(Number),
  });
  expect([found.tags.length, found.problems.length]).toEqual([6, 2]);
  expect(found.calls).toBeGreaterThan(20);
});

test('days are those of the time zone asked for', () => {
  const found = json('--map', MAP, '--timezone', 'America/Los_Angeles');
  expect(found.periods[0]).toEqual({ first: '2026-01-01', last: '2026-01-03', days: 3, tickets: 3, tagged: 3 });
});

test('without a list the existing tags make one', () => {
  expect(json('--map', MAP).problems.map(({ cells }: { cells: { tag: string } }) => cells.tag)).not.toContain(
    'Weather',
  );
});

describe('a file that Tagsheet worked on before', () => {
  const OWN = `Ticket ID,Created at,Subject,Tag,Subtag,Tagged by,Tagged at,Put aside
1,2026-01-01,a,Orders,Late,Ann,2026-01-05 10:00,
2,2026-01-02,b,Orders,,Ann,2026-01-05 10:00,
3,2026-01-03,c,,,Ann,2026-01-05 10:00,unclear
4,2026-01-03,d,Not a contact,,,,
`;

  test.each([[[]], [['--map', 'tag=Tag']], [['--map', 'tag=tag,subtag=Subtag']]])(
    'has its tags for existing ones: %j',
    (args) => {
      writeFileSync(at('own.csv'), OWN);
      const { status, stdout } = report(at('own.csv'), ...args);
      const found = JSON.parse(stdout);
      expect([status, found.tagged, found.aside, found.notAContact]).toEqual([0, 3, 1, 1]);
      expect(found.columns).toMatchObject({ id: 'Ticket ID', tag: 'Tag', subtag: 'Subtag' });
      expect(found.problems.filter(({ weight }: { weight: string }) => weight === 'problem')).toEqual([]);
    },
  );
});

test('the workbook opens elsewhere and holds the same numbers', async () => {
  expect(report(at('dump.csv'), '--map', MAP, '--out', at('out.xlsx')).status).toBe(0);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at('out.xlsx'));
  expect(book.worksheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Tickets', 'Tags', 'Summary', 'Periods', 'Tag log']),
  );
  const rows = book.getWorksheet('Summary')?.getSheetValues() as unknown[][];
  const tickets = rows.find((row) => row?.[1] === 'Tickets' && row.includes(6));
  expect(tickets).toBeDefined();
  expect(rows.find((row) => row?.[1] === 'Orders' && row.includes(0.25))).toBeDefined();
  const dump = book.getWorksheet('Tickets')?.getSheetValues() as unknown[][];
  expect(dump.find((row) => row?.[4] === '=1+1')).toBeDefined();
});

test('without a file to write, the JSON goes to standard output and nothing else does', () => {
  const { status, stdout } = report(at('dump.csv'), '--map', MAP);
  expect([status, JSON.parse(stdout).tickets]).toEqual([0, 6]);
});

test.each([
  [['no-such.csv'], /no-such\.csv.*cannot be read/],
  [[], /Name one CSV file/],
  [['DUMP', '--map', 'colour=Label'], /--map does not know “colour=Label”.*roles/],
  [['DUMP', '--map', 'tag=Nowhere'], /--map tag=Nowhere: the dump has no such column.*Number, Created/],
  [['DUMP', '--timezone', 'Mars/Base'], /“Mars\/Base” is no time zone.*Europe\/Berlin/],
  [['DUMP', '--tags', 'no-such.csv'], /no-such\.csv.*cannot be read/],
  [['DUMP', '--colour'], /--colour/],
])('%j is answered with one sentence', (args, sentence) => {
  const { status, stdout, told } = report(...args.map((arg) => (arg === 'DUMP' ? at('dump.csv') : arg)));
  expect([status, stdout, told.length]).toEqual([1, '', 1]);
  expect(told[0]).toMatch(sentence);
});

describe('what only a person can say', () => {
  const run = (text: string, ...args: string[]) => {
    writeFileSync(at('asked.csv'), text);
    const { status, stdout, told } = report(at('asked.csv'), ...args);
    return { status, told, found: stdout === '' ? null : JSON.parse(stdout) };
  };

  const OPEN = 'Ticket ID,Created,Subject\n1,03/04/2026,a\n2,04/05/2026,b\n';

  test('dates that could be day or month first are said, and are no dates until --dates', () => {
    const unsaid = run(OPEN);
    expect([unsaid.status, unsaid.found.badDates, unsaid.found.periods]).toEqual([0, 2, []]);
    expect(unsaid.told).toEqual([
      'The dates in “Created” could be day or month first (“03/04/2026”); until you say --dates day-first or --dates month-first they are no dates.',
    ]);
    const said = run(OPEN, '--dates', 'month-first');
    expect([said.told, said.found.badDates, said.found.periods[0].first]).toEqual([[], 0, '2026-03-04']);
    expect(run(OPEN, '--dates', 'american')).toMatchObject({
      status: 1,
      told: [expect.stringMatching(/day-first or/)],
    });
  });

  test('the year of days without one is said with --year', () => {
    const yearless = 'Ticket ID,Date,Subject\n1,4/1,a\n2,4/13,b\n';
    expect(run(yearless).told).toEqual(['2 dates in “Date” have no year; until you say --year they are no dates.']);
    expect(run(yearless, '--year', '2025').found.periods[0].first).toBe('2025-04-01');
  });

  test('the new roles have names on the command line, however their words are parted', () => {
    const { found } = run(
      'No,When,Topic,Who,Speed\n1,2026-03-04,a,Kim,5\n',
      '--map',
      'id=No,agent=Who,first-reply=Speed',
    );
    expect(found.columns).toMatchObject({ id: 'No', agent: 'Who', firstReply: 'Speed' });
  });

  test('columns taken by their values alone are named; without a date, an ID or a text there is no report', () => {
    const guessed = run('Ref,x,Subject\nT-1,2026-03-04,a\nT-2,2026-03-05,b\n');
    expect(guessed.told).toEqual([
      expect.stringMatching(/“x” is taken for the role date by its values alone.*--map date=/),
    ]);
    expect(run('Ärende,Väg\nhej,hej då\nnej,nej då\n')).toMatchObject({
      status: 1,
      told: [expect.stringMatching(/No column was recognised.*--map date=….*Ärende, Väg/)],
      found: null,
    });
  });
});
