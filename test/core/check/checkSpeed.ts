/**
 * How many rows a second the check reads, beside bare loops over the same arrays, in turns: `npx tsx test/core/check/checkSpeed.ts`.
 * Milliseconds of the processor, the least of all rounds. Exits with 1 where the check of the two columns takes more than
 * three times as long as counting their values by hand.
 */
import { checkTags } from '../../../src/core/check/checkTags';
import { type CheckedTicket, everyProblem } from '../../../src/core/check/everyProblem';
import { readListRows } from '../../../src/core/check/listRows';
import { starterList } from '../../../src/core/starting/starterList';
import { NO_CHANGES } from '../../../src/core/tags/tagChanges';
import { tagListRows } from '../../../src/core/tags/tagTable';

const SIZES = [3000, 100_000];
const ROUNDS = 15;
const MOST = 3;
const LIST = starterList();
const [HEADER = [], ...CELLS] = tagListRows(LIST);

/** As a sheet gives them: each cell a text of its own, though most say the same. */
const fresh = (text: string): string => Buffer.from(text).toString();

/** Nine tickets of ten tagged from the list, the rest with one of five spellings of each tag. */
function ticketsOf(size: number): CheckedTicket[] {
  const paths = LIST.tags.flatMap(({ name, subtags }) => subtags.map((subtag) => [name, subtag.name] as const));
  return Array.from({ length: size }, (_, i): CheckedTicket => {
    const [tag = '', subtag = ''] = paths[(i * 7) % paths.length] ?? [];
    const wrong = i % 10 === 0 ? `${tag.toLowerCase()}${'x'.repeat(i % 5)}` : tag;
    return { id: String(100_000 + i), row: i + 2, tag: fresh(wrong), subtag: fresh(subtag), aside: '' };
  });
}

/** The least that any check must do: look at each cell. */
function look(tickets: readonly CheckedTicket[]): number {
  let filled = 0;
  for (const { tag, subtag } of tickets) if (tag !== '' && subtag !== '') filled += tag.length + subtag.length;
  return filled;
}

/** The least that groups by distinct value. */
function count(tickets: readonly CheckedTicket[]): number {
  const [tags, subtags] = [new Map<string, number>(), new Map<string, number>()];
  for (const { tag, subtag } of tickets) {
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
    subtags.set(subtag, (subtags.get(subtag) ?? 0) + 1);
  }
  return tags.size + subtags.size;
}

/** The same, and which IDs there are. */
const countAll = (tickets: readonly CheckedTicket[]): number => {
  const ids = new Set<string>();
  for (const { id } of tickets) ids.add(id);
  return ids.size + count(tickets);
};

const columns = (tickets: readonly CheckedTicket[]): number => checkTags(tickets, LIST).length;

const whole = (tickets: readonly CheckedTicket[]): number =>
  everyProblem({
    tickets,
    list: LIST,
    listRows: readListRows(HEADER, CELLS),
    words: new Map(),
    depth: 'subtags',
    history: NO_CHANGES,
  }).length;

const WORK = { look, count, countAll, columns, whole };
type Work = keyof typeof WORK;

const NAMES: Record<Work, string> = {
  look: 'bare loop: looks at both cells',
  count: 'bare loop: counts their values',
  countAll: 'bare loop: counts values and IDs',
  columns: 'the check of the two columns',
  whole: 'the whole check, IDs and list too',
};

/** Small sizes are done often enough to be measured. */
function timeOf(work: Work, tickets: readonly CheckedTicket[], times: number): number {
  const start = process.cpuUsage();
  let sum = 0;
  for (let i = 0; i < times; i += 1) sum += WORK[work](tickets);
  const { user, system } = process.cpuUsage(start);
  if (Number.isNaN(sum)) throw new Error('nothing was done');
  return (user + system) / 1000 / times;
}

function measure(size: number): Record<Work, number> {
  const tickets = ticketsOf(size);
  const least: Record<Work, number> = {
    look: Infinity,
    count: Infinity,
    countAll: Infinity,
    columns: Infinity,
    whole: Infinity,
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const work of Object.keys(WORK) as Work[]) {
      least[work] = Math.min(least[work], timeOf(work, tickets, Math.ceil(200_000 / size)));
    }
  }
  return least;
}

for (const size of SIZES) {
  const least = measure(size);
  process.stdout.write(`${size.toLocaleString('en')} tickets\n`);
  for (const work of Object.keys(WORK) as Work[]) {
    const ms = least[work];
    const speed = `${(size / ms / 1000).toFixed(1)} million rows a second`;
    const bare = work === 'whole' ? least.countAll : least.count;
    const ratio = `${(ms / bare).toFixed(2)} × counting, ${(ms / least.look).toFixed(1)} × looking`;
    process.stdout.write(`  ${NAMES[work].padEnd(36)}${ms.toFixed(3).padStart(9)} ms  ${speed}  ${ratio}\n`);
  }
  if (least.columns > MOST * least.count) process.exitCode = 1;
}
