/**
 * The document lock binds scripts, not people: whatever a colleague does to the rows between any two calls of a save,
 * and wherever a call fails, each tag is on its ticket in the end or is told to be a conflict, and no other ticket changes.
 */
import {
  type Bench,
  bob,
  choose,
  columnOf,
  formulas,
  grid,
  HEADER,
  logLines,
  type PlainCell,
  plainTickets,
  readyBench,
  stateOf,
  ticketsById,
} from './bench';

const OURS = ['Tag', 'Subtag', 'Tagged by', 'Tagged at', 'Put aside'];

/** Eight tickets; 1002 and 1007 were tagged by a save before, so that a slip would be seen. */
function startingBench(): Bench {
  const rows = plainTickets(8).map((row) => [...row, 'red']);
  const bench = readyBench({ header: [...HEADER, 'Colour'], rows });
  bench.ask('save', { operation: 'old', choices: [choose(1002, 'Refunds'), choose(1007, 'Account', 'Password')] });
  return bench;
}

const CHOICES = [choose(1003, 'Orders', 'Late'), choose(1004, 'Refunds'), choose(1006, 'Orders', 'Lost')];

function allRows(bench: Bench) {
  const [header = [], ...rows] = grid(bench, 'Tickets');
  return { sheet: bench.dump, row: 2, column: 1, rows: rows.length, columns: header.length };
}

const EDITS: Record<string, (bench: Bench) => void> = {
  'sorts the rows': (bench) => bench.workbook.sort(bob, allRows(bench), [{ column: 1, ascending: false }]),
  'inserts a row above': (bench) => bench.workbook.insertLines(bob, bench.dump, 'rows', 3, 1),
  'inserts a row between': (bench) => bench.workbook.insertLines(bob, bench.dump, 'rows', 5, 1),
  'deletes the row above': (bench) => bench.workbook.deleteLines(bob, bench.dump, 'rows', 3, 1),
  'deletes a row of the batch': (bench) => bench.workbook.deleteLines(bob, bench.dump, 'rows', 5, 1),
  'inserts a column at the left': (bench) => bench.workbook.insertLines(bob, bench.dump, 'columns', 1, 1),
  'inserts a column before Tag': (bench) =>
    bench.workbook.insertLines(bob, bench.dump, 'columns', columnOf(bench, 'Tag'), 1),
  'deletes the column before Tag': (bench) =>
    bench.workbook.deleteLines(bob, bench.dump, 'columns', columnOf(bench, 'Tag') - 1, 1),
  'inserts a column after Subtag': (bench) =>
    bench.workbook.insertLines(bob, bench.dump, 'columns', columnOf(bench, 'Subtag') + 1, 1),
  'deletes a column of their own': (bench) =>
    bench.workbook.deleteLines(bob, bench.dump, 'columns', columnOf(bench, 'Colour'), 1),
};

/** Every cell of the sheet that is nobody's business: users' columns, and stray cells under no header. */
function strangers(bench: Bench): Map<string, PlainCell[]> {
  const [header = [], ...rows] = grid(bench, 'Tickets');
  const id = header.indexOf('Ticket ID');
  return new Map(
    rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => [
        String(row[id]),
        row.filter((cell, column) => !OURS.includes(String(header[column] ?? '')) && cell !== ''),
      ]),
  );
}

/** Between these nothing is read or written: they only prepare the next call. */
const PREPARING = ['require', 'book.bound', 'a1.parse', 'range.check', 'clock.now', 'clock.virtual'];

interface Call {
  op: string;
  /** It asks for the tickets' tab, or makes public what was written there. */
  isOfTickets: boolean;
}

const isOf = (sheet: number, [place]: readonly unknown[]): boolean =>
  place === sheet || (place as { sheet?: unknown } | null | undefined)?.sheet === sheet;

/** The calls of one save before which something could happen, by number. */
function callsOfSave(): Map<number, Call> {
  const bench = startingBench();
  const calls: Call[] = [];
  bench.workbook.beforeCall((op, args) =>
    calls.push({ op, isOfTickets: op === 'flush' || isOf(bench.dump, args as readonly unknown[]) }),
  );
  bench.ask('save', { operation: 'a', choices: CHOICES });
  return new Map([...calls.entries()].filter(([, { op }]) => !PREPARING.includes(op)));
}

const numbersOf = (calls: ReadonlyMap<number, Call>, wanted: (call: Call) => boolean): number[] => {
  const all = [...calls.keys()];
  return all.filter((at, index) => index === all.length - 1 || wanted(calls.get(at) as Call));
};

/** Runs a save, and each edit before the call of that number. */
function saveWithEdits(bench: Bench, edits: ReadonlyMap<number, () => void>) {
  let calls = 0;
  const stop = bench.workbook.beforeCall(() => edits.get(calls++)?.());
  const reply = bench.tell('save', { operation: 'a', choices: CHOICES });
  stop();
  // The panel sends again what may succeed later.
  return {
    calls,
    reply: !reply.ok && reply.error.retry ? bench.tell('save', { operation: 'a', choices: CHOICES }) : reply,
  };
}

const SAVE = callsOfSave();
/** Every call of a save. */
const CALLS = [...SAVE.keys()];
/**
 * What happens to the tickets' tab is seen by the next call that asks for it and by no other before: an edit before one
 * that reads settings, the log or the list is the same as one before that.
 */
const LOOKS = numbersOf(SAVE, ({ isOfTickets }) => isOfTickets);
/** Where a save ends for good, only what was written by then counts. */
const WRITES = numbersOf(SAVE, ({ op }) => op.endsWith('.write') || op === 'flush');

/** What is wrong after a save; empty where all is well. */
function faults(bench: Bench, untouched: Map<string, PlainCell[]>, conflicts: readonly string[]): string[] {
  const found: string[] = [];
  const tickets = ticketsById(bench);
  for (const { id, chosen } of CHOICES) {
    if (conflicts.includes(id) || !tickets.has(id)) continue;
    if (JSON.stringify(stateOf(bench, id)) !== JSON.stringify(chosen)) found.push(`${id} lacks its tag`);
    if (tickets.get(id)?.['Tagged by'] !== 'Ann') found.push(`${id} was not stamped`);
  }
  for (const [id, { Tag, Subtag, 'Tagged by': by }] of tickets) {
    const expected = { 1002: 'Refunds//Ann', 1007: 'Account/Password/Ann' }[id] ?? '//';
    if (CHOICES.some((choice) => choice.id === id)) continue;
    if (`${Tag}/${Subtag}/${by}` !== expected) found.push(`${id} holds ${Tag}/${Subtag}/${by}`);
  }
  for (const [id, cells] of strangers(bench)) {
    if (JSON.stringify(cells) !== JSON.stringify(untouched.get(id))) found.push(`${id} has other cells: ${cells}`);
  }
  return found;
}

describe.each(Object.keys(EDITS))('a colleague %s', (name) => {
  test('between any two looks of a save at the tickets: every tag finds its ticket, and nothing else changes', () => {
    const wrong: string[] = [];
    for (const at of LOOKS) {
      const bench = startingBench();
      let untouched = new Map<string, PlainCell[]>();
      const edit = () => {
        EDITS[name]?.(bench);
        untouched = strangers(bench);
      };
      const { reply } = saveWithEdits(bench, new Map([[at, edit]]));
      const conflicts = reply.ok ? reply.value.conflicts.map(({ id }) => id) : ['failed'];
      const allowed = name.includes('of the batch') ? ['1004'] : [];
      const problems = [
        ...faults(bench, untouched, conflicts),
        ...conflicts.filter((id) => !allowed.includes(id)).map((id) => `${id} is a conflict`),
        ...formulas(bench),
      ];
      wrong.push(...problems.map((problem) => `before call ${at}: ${problem}`));
    }
    expect(wrong).toEqual([]);
  });
});

/** The second edit comes while the first one is put right. */
const TWICE: [first: string, second: string][] = [
  ['inserts a column before Tag', 'sorts the rows'],
  ['inserts a column before Tag', 'deletes the column before Tag'],
  ['inserts a column before Tag', 'inserts a column before Tag'],
  ['inserts a column after Subtag', 'sorts the rows'],
  ['sorts the rows', 'inserts a column before Tag'],
];

test.each(TWICE)('a colleague %s just before the tags are written, then %s', (first, second) => {
  const [write = 0] = numbersOf(SAVE, ({ op, isOfTickets }) => op === 'values.write' && isOfTickets);
  const both = startingBench();
  EDITS[first]?.(both);
  EDITS[second]?.(both);
  const untouched = strangers(both);
  const wrong: string[] = [];
  const saveThen = (at: number): number => {
    const bench = startingBench();
    const edits = new Map([[write, () => EDITS[first]?.(bench)]]);
    edits.set(at, () => EDITS[second]?.(bench));
    const { calls, reply } = saveWithEdits(bench, edits);
    const conflicts = reply.ok ? reply.value.conflicts.map(({ id }) => id) : ['failed'];
    wrong.push(...faults(bench, untouched, conflicts).map((problem) => `before call ${at}: ${problem}`));
    return calls;
  };
  // Every third call: one save in all of these makes a hundred.
  const calls = saveThen(write + 1);
  for (let at = write + 2; at < calls; at += 3) saveThen(at);
  expect(wrong).toEqual([]);
});

describe('a call that fails', () => {
  const once = (bench: Bench, at: number, also: 'once' | 'from then on') => {
    let calls = 0;
    const stop = bench.workbook.beforeCall(() => {
      const now = calls++;
      if (now === at || (also === 'from then on' && now > at)) {
        throw Object.assign(new Error('Service Spreadsheets timed out while accessing document.'), {
          name: 'Exception',
        });
      }
    });
    const reply = (() => {
      try {
        return bench.tell('save', { operation: 'a', choices: CHOICES });
      } catch {
        return null;
      }
    })();
    stop();
    return reply;
  };

  test.each(['once', 'from then on'] as const)(
    '%s, before or after it landed: a retry puts everything right',
    (also) => {
      const wrong: string[] = [];
      for (const at of also === 'once' ? CALLS : WRITES) {
        const bench = startingBench();
        const untouched = strangers(bench);
        const first = once(bench, at, also);
        if (first && !first.ok && !first.error.retry) wrong.push(`call ${at}: ${first.error.message}`);
        const { conflicts } = bench.ask('save', { operation: 'a', choices: CHOICES });
        const problems = [
          ...faults(bench, untouched, []),
          ...conflicts.map(({ id }) => `${id} is a conflict`),
          ...(logLines(bench).length === 2 + CHOICES.length ? [] : [`${logLines(bench).length} lines in the log`]),
        ];
        wrong.push(...problems.map((problem) => `call ${at}: ${problem}`));
      }
      expect(wrong).toEqual([]);
    },
  );

  test('after the rows were sorted: a retry takes back what fell on other tickets', () => {
    const wrong: string[] = [];
    for (const at of LOOKS) {
      const bench = startingBench();
      const untouched = strangers(bench);
      let calls = 0;
      const stop = bench.workbook.beforeCall(() => {
        if (calls++ === at) EDITS['sorts the rows']?.(bench);
      });
      // The last call that matters is the reading back: without it nothing is put right.
      const broken = bench.workbook.afterCall((op) => {
        if (op !== 'flush') return;
        broken();
        throw Object.assign(new Error('Service Spreadsheets timed out.'), { name: 'Exception' });
      });
      const first = bench.tell('save', { operation: 'a', choices: CHOICES });
      stop();
      broken();
      if (first.ok && at < CALLS.length) wrong.push(`call ${at}: the failure was not told`);
      const { conflicts } = bench.ask('save', { operation: 'a', choices: CHOICES });
      const problems = [...faults(bench, untouched, []), ...conflicts.map(({ id }) => `${id} is a conflict`)];
      wrong.push(...problems.map((problem) => `call ${at}: ${problem}`));
    }
    expect(wrong).toEqual([]);
  });
});

test('a sort while an undo is saved blanks its own tickets only', () => {
  const wrong: string[] = [];
  for (const at of LOOKS) {
    const bench = startingBench();
    bench.ask('save', { operation: 'first', choices: CHOICES });
    const choices = CHOICES.map(({ chosen, seen, ...rest }) => ({ ...rest, seen: chosen, chosen: seen }));
    let calls = 0;
    const stop = bench.workbook.beforeCall(() => {
      if (calls++ === at) EDITS['sorts the rows']?.(bench);
    });
    const { conflicts } = bench.ask('save', { operation: 'undo', choices });
    stop();
    const held = [...ticketsById(bench)].flatMap(([id, ticket]) => (ticket.Tag ? [`${id}: ${ticket.Tag}`] : []));
    const expected = ['1002: Refunds', '1007: Account'];
    if (JSON.stringify(held.sort()) !== JSON.stringify(expected)) wrong.push(`call ${at}: ${held}`);
    if (conflicts.length > 0) wrong.push(`call ${at}: ${conflicts.map(({ id }) => id)} are conflicts`);
  }
  expect(wrong).toEqual([]);
});

test('a ticket tagged by hand, on which a tag fell for a moment, is named: the log does not know what it held', () => {
  const named = new Set<string>();
  for (const at of LOOKS) {
    const bench = startingBench();
    bench.workbook.type(bob, bench.dump, 7, columnOf(bench, 'Tag'), 'Orders');
    bench.workbook.type(bob, bench.dump, 7, columnOf(bench, 'Subtag'), 'Lost');
    const before = ticketsById(bench).get('1006');
    let calls = 0;
    bench.workbook.beforeCall(() => {
      if (calls++ === at) EDITS['sorts the rows']?.(bench);
    });
    const { refused } = bench.ask('save', { operation: 'a', choices: [choose(1003, 'Refunds')] });
    const after = ticketsById(bench).get('1006');
    const isKept = JSON.stringify(after) === JSON.stringify(before);
    expect(refused.map(({ id }) => id)).toEqual(isKept ? [] : ['1006']);
    expect([after?.Tag, after?.Subtag]).toEqual(isKept ? ['Orders', 'Lost'] : ['', '']);
    for (const { message } of refused) named.add(message);
  }
  expect([...named]).toEqual([expect.stringMatching(/fell on this ticket for a moment.*tag it again/)]);
});

test('a retry that comes too late for its ticket still takes back what its first try let fall on another', () => {
  const bench = startingBench();
  const untouched = strangers(bench);
  const [choice = choose(1003, 'Orders', 'Late')] = CHOICES;
  const sorting = bench.workbook.beforeCall((op, args) => {
    if (op !== 'values.write' || !isOf(bench.dump, args as readonly unknown[])) return;
    sorting();
    EDITS['sorts the rows']?.(bench);
  });
  const broken = bench.workbook.afterCall((op) => {
    if (op !== 'flush') return;
    broken();
    throw Object.assign(new Error('Service Spreadsheets timed out.'), { name: 'Exception' });
  });
  bench.tell('save', { operation: 'a', choices: [choice] });
  const tagged = () => [...ticketsById(bench)].flatMap(([id, { Tag }]) => (Tag ? [`${id} ${Tag}`] : [])).sort();
  expect(tagged()).toEqual(['1002 Refunds', '1006 Orders', '1007 Account']);
  bench.ask('save', { operation: 'other', choices: [choose(1003, 'Refunds')] });
  const { conflicts } = bench.ask('save', { operation: 'a', choices: [choice] });
  expect(conflicts.map(({ id }) => id)).toEqual(['1003']);
  expect(tagged()).toEqual(['1002 Refunds', '1003 Refunds', '1007 Account']);
  expect(strangers(bench)).toEqual(untouched);
});

test('a retry leaves tags alone that stood there before and look like a part of its own', () => {
  const bench = startingBench();
  bench.workbook.insertLines(bob, bench.dump, 'columns', columnOf(bench, 'Subtag') + 1, 1);
  // No trigger runs: the log knows nothing of them.
  for (const row of [2, 6, 9]) bench.workbook.paste(bob, bench.dump, row, columnOf(bench, 'Tag'), [['Refunds']]);
  const choices = [choose(1004, 'Refunds')];
  bench.ask('save', { operation: 'again', choices });
  bench.workbook.sort(bob, allRows(bench), [{ column: 1, ascending: false }]);
  bench.ask('save', { operation: 'again', choices });
  expect(['1001', '1004', '1005', '1008'].map((id) => stateOf(bench, id).tag)).toEqual(Array(4).fill('Refunds'));
});
