/** Texts that Sheets would read as something else: written by us they stay the text they are, and never a formula. */
import type { Quirks } from '../../local/view';
import {
  type Bench,
  bob,
  choose,
  columnOf,
  formulas,
  grid,
  HEADER,
  logLines,
  plainTickets,
  readyBench,
  stateOf,
  ticketsById,
} from './bench';
import { NAUGHTY, NAUGHTY_NAMES } from './naughtyTexts';

const NASTY = [
  '=IMPORTXML("https://example.com","//a")',
  '=1+1',
  '+1',
  '-5',
  '@x',
  "'quoted",
  "''",
  '1/2',
  'TRUE',
  'wahr',
  '2024',
  '1e3',
  '10:30',
  '5 %',
  '3 Mar 2026',
  '<script>alert(1)</script>',
  '#REF!',
  'é'.repeat(200),
];

const QUIRKS: Quirks[] = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
  atStopsFormula: (bits & 1) > 0,
  quoteConsumedInAtCell: (bits & 2) > 0,
  readPublishesWrites: (bits & 4) > 0,
}));

describe.each(QUIRKS)('on a Google with %j', (quirks) => {
  test('tags, subtags and reasons come back as they were chosen', () => {
    const bench = readyBench({ tickets: NASTY.length, quirks });
    const chosen = NASTY.map((text, index) => ({
      tag: text,
      subtag: NASTY[NASTY.length - 1 - index] ?? '',
      aside: text,
    }));
    const choices = chosen.map((each, index) => choose(1001 + index, '', '', { chosen: each }));
    const { saved, conflicts } = bench.ask('save', { operation: 'a', choices });
    expect([saved.length, conflicts]).toEqual([NASTY.length, []]);
    expect(chosen.map((_, index) => stateOf(bench, String(1001 + index)))).toEqual(chosen);
    expect(formulas(bench)).toEqual([]);
    const before = grid(bench, 'Tickets');
    expect(bench.ask('save', { operation: 'a', choices }).conflicts).toEqual([]);
    expect(grid(bench, 'Tickets')).toEqual(before);
  });

  test('the same in columns of text format', () => {
    const bench = readyBench({ tickets: NASTY.length, quirks });
    const range = { sheet: bench.dump, row: 2, column: columnOf(bench, 'Tag'), rows: 900, columns: 5 };
    bench.workbook.edit(bob, 'style.write', range, 'nf', '@');
    const choices = NASTY.map((text, index) => choose(1001 + index, text));
    const { conflicts } = bench.ask('save', { operation: 'a', choices });
    expect(conflicts).toEqual([]);
    expect(NASTY.map((_, index) => stateOf(bench, String(1001 + index)).tag)).toEqual(NASTY);
    expect(formulas(bench)).toEqual([]);
  });

  test('ticket IDs are told apart and logged as text', () => {
    const rows = plainTickets(NASTY.length).map((row, index) => [NASTY[index] ?? '', ...row.slice(1)]);
    const bench = readyBench({ rows, quirks, roles: { id: 0 } });
    const choices = NASTY.map((id, index) => choose(id, 'Orders', 'Late', { row: index + 2 }));
    const { saved } = bench.ask('save', { operation: '=1', choices });
    expect(saved.map(({ id }) => id)).toEqual(NASTY);
    expect(logLines(bench).map((line) => [line[0], line[4]])).toEqual(NASTY.map((id) => [`${bench.dump}/=1`, id]));
    expect(formulas(bench)).toEqual([]);
  });

  test('the tag list, taken from an existing column, holds them as text', () => {
    const rows = plainTickets(NASTY.length).map((row, index) => [...row, NASTY[index] ?? '']);
    const header = [...HEADER, 'Manual Tag'];
    const wishes = { existing: 'take over', tags: { from: 'column' } } as const;
    const bench = readyBench({ header, rows, quirks, wishes, roles: { tag: HEADER.length } });
    const listed = grid(bench, 'Tags').map(([tag]) => tag);
    expect(NASTY.filter((text) => !listed.includes(text))).toEqual([]);
    expect(NASTY.map((_, index) => stateOf(bench, String(1001 + index)).tag)).toEqual(NASTY);
    bench.ask('summary', {});
    bench.ask('periods', {});
    const counted = grid(bench, 'Summary').map(([tag]) => tag);
    expect(NASTY.filter((text) => !counted.includes(text))).toEqual([]);
    expect(formulas(bench)).toEqual([]);
  });
});

/** Every write at once: two hundred decisions are what one save takes. */
const LOT = 200;
const lots = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / LOT) }, (_, index) => all.slice(index * LOT, (index + 1) * LOT));

/** Subject, content and reply of every ticket, as the panel gets them. */
function shownTexts(bench: Bench): string[][] {
  const texts: string[][] = [];
  const holding: string[] = [];
  for (;;) {
    const { queue } = bench.ask('refill', { holding, count: 100, second: false });
    if (queue.length === 0) return texts;
    for (const { id, subject, content, responses } of queue) {
      holding.push(id);
      texts[Number(id) - 1001] = [subject, content, responses];
    }
  }
}

describe.each(QUIRKS.filter((_, bits) => bits === 0 || bits === 7))(
  'every naughty text, on a Google with %j',
  (quirks) => {
    test('as ticket text it reaches the panel as it is, and the dump keeps it', () => {
      const rows = plainTickets(NAUGHTY.length).map((row, index) => [
        ...row.slice(0, 4),
        ...Array(3).fill(NAUGHTY[index]),
      ]);
      const bench = readyBench({ rows, quirks });
      const before = grid(bench, 'Tickets').map((row) => row.slice(0, HEADER.length));
      expect(shownTexts(bench)).toEqual(NAUGHTY.map((text) => Array(3).fill(text.trim())));
      for (const lot of lots(NAUGHTY.map((_, index) => choose(1001 + index, 'Orders', 'Late')))) {
        const answer = bench.ask('save', { operation: `lot ${lot[0]?.id}`, choices: lot });
        expect([answer.saved.length, answer.conflicts, answer.refused]).toEqual([lot.length, [], []]);
      }
      for (const method of ['check', 'privateData', 'summary', 'periods'] as const) bench.ask(method, {});
      expect(grid(bench, 'Tickets').map((row) => row.slice(0, HEADER.length))).toEqual(before);
      expect(formulas(bench)).toEqual([]);
    });

    test('as tag, subtag and reason each stays that very text, in the dump, the log and the reports', () => {
      expect(NAUGHTY_NAMES.length).toBeGreaterThanOrEqual(150);
      const bench = readyBench({ tickets: NAUGHTY_NAMES.length, quirks });
      const chosen = NAUGHTY_NAMES.map((tag, index) => ({
        tag,
        subtag: NAUGHTY_NAMES.at(-1 - index) ?? '',
        aside: tag,
      }));
      for (const lot of lots(chosen.map((each, index) => choose(1001 + index, '', '', { chosen: each })))) {
        const { saved, conflicts, refused } = bench.ask('save', { operation: `lot ${lot[0]?.id}`, choices: lot });
        expect([saved.length, conflicts, refused]).toEqual([lot.length, [], []]);
      }
      const held = [...ticketsById(bench).values()];
      expect(held.map((ticket) => ({ tag: ticket.Tag, subtag: ticket.Subtag, aside: ticket['Put aside'] }))).toEqual(
        chosen,
      );
      bench.ask('summary', {});
      bench.ask('periods', {});
      const counted = grid(bench, 'Summary').map(([tag]) => tag);
      expect(NAUGHTY_NAMES.filter((text) => !counted.includes(text))).toEqual([]);
      const found = new Set(bench.ask('check', {}).problems.flatMap(({ cells }) => [cells.tag, cells.subtag]));
      expect(NAUGHTY_NAMES.filter((text) => !found.has(text))).toEqual([]);
      expect(formulas(bench)).toEqual([]);
    });
  },
);

/** Carries on until the job is done. */
function finish(step: () => { done: boolean }): void {
  for (let calls = 0; calls < 30; calls += 1) if (step().done) return;
  throw new Error('the job takes no end');
}

const nastyDump = (from: number) =>
  plainTickets(NAUGHTY.length).map((row, index) => [
    from + index,
    ...row.slice(1, 4),
    ...Array<string>(3).fill(NAUGHTY[index] ?? ''),
  ]);

describe.each(QUIRKS.filter((_, bits) => bits === 0 || bits === 7))('whole rows, on a Google with %j', (quirks) => {
  test('an export that is added brings every naughty text as it is', () => {
    const bench = readyBench({ tickets: 3, quirks, tabs: { More: [HEADER, ...nastyDump(5001)] } });
    finish(() => bench.ask('addExport', { operation: 'add', tab: 'More' }));
    const held = ticketsById(bench);
    const texts = NAUGHTY.map((_, index) => held.get(String(5001 + index)));
    expect(texts.map((ticket) => [ticket?.Subject, ticket?.['Ticket Content']])).toEqual(
      NAUGHTY.map((text) => [text, text]),
    );
    expect(formulas(bench)).toEqual([]);
  });

  test('a sample holds the texts of the tickets that were drawn', () => {
    const bench = readyBench({ rows: nastyDump(1001), quirks });
    const choice = { size: NAUGHTY.length - 5, byChannel: false, seed: 7 };
    finish(() => bench.ask('sample', { operation: 'draw', choice }));
    const tab = bench.workbook.sheets().find(({ name }) => /sample/i.test(name));
    const rows = grid(bench, tab?.name ?? '').slice(1);
    expect(rows).toHaveLength(choice.size);
    const wrong = rows.filter((row) => row[4] !== NAUGHTY[Number(row[0]) - 1001] || row[5] !== row[4]);
    expect(wrong).toEqual([]);
    expect(formulas(bench)).toEqual([]);
  });
});

test('a new tag may begin with = and stays text in the list', () => {
  const bench = readyBench();
  bench.ask('addTag', { tag: '=1+1', subtag: '+2', belongs: '=3', example: '' });
  expect(grid(bench, 'Tags').slice(-1)[0]?.slice(0, 3)).toEqual(['=1+1', '+2', '=3']);
  expect(formulas(bench)).toEqual([]);
});

test.each([
  ['only blanks', '   ', /needs a name/],
  ['201 characters', 'x'.repeat(201), /too long/],
  ['a path in one box', 'Orders › Late', /between tag and subtag/],
  ['a tag that is there', ' orders ', /on the list already/],
])('a new tag of %s is refused with a sentence', (_, tag, sentence) => {
  const bench = readyBench();
  const before = grid(bench, 'Tags');
  expect(bench.refusal('addTag', { tag, subtag: '', belongs: '', example: '' }).message).toMatch(sentence);
  expect(grid(bench, 'Tags')).toEqual(before);
});
