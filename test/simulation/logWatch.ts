/** The log as a witness of its own: lines only come, each landing has its line, and their order is the order of landing. */
import type { Book } from '../../local/backend/book';
import type { Value } from '../../local/backend/state';
import type { Choice } from '../../src/contract/save';
import type { Verdicts } from './expected';
import { LOG } from './startingBook';
import type { Trace } from './trace';

interface Line {
  operation: string;
  ticket: string;
  to: string;
  how: string;
}

export interface LogWatch {
  look(): void;
  /** A tagger was told that these tickets are saved. */
  answered(operation: string, saved: readonly string[], choices: readonly Choice[]): void;
  /** `lastLanded`: the operation that was the last to land on a ticket. */
  finish(lastLanded: (ticket: string) => string | null): void;
}

const textOf = (value: Value | undefined): string => String(value ?? '');

/** In the log's own words; names in the runs hold nothing that it would mark. */
function inWords({ tag, subtag, aside }: Choice['chosen']): string {
  if (tag === '') return aside === '' ? '' : `Put aside: ${aside}`;
  return subtag === '' ? tag : `${tag} › ${subtag}`;
}

const asLine = (row: readonly Value[]): Line => ({
  operation: textOf(row[0]).replace(/^[^/]*\//, ''),
  ticket: textOf(row[4]),
  to: textOf(row[6]),
  how: textOf(row[7]),
});

export function createLogWatch(book: Book, trace: Trace, { wrong }: Pick<Verdicts, 'wrong'>): LogWatch {
  let texts: string[] = [];
  let lines: Line[] = [];
  let stamp = -1;
  const saved = new Map<string, string>();

  const mustHaveLine = (operation: string, ticket: string): void => {
    const to = saved.get(`${operation} ${ticket}`);
    const mine = lines.filter((line) => line.operation === operation && line.ticket === ticket);
    if (to !== undefined && !mine.some((line) => line.to === to)) {
      wrong(ticket, `the log has no line of ${operation} that ends with “${to}”`);
    }
  };

  /** Whoever reads the log must come to the same tag as whoever reads the sheet. */
  const mustBeLast = (operation: string, ticket: string): void => {
    const mine = lines.filter((line) => line.ticket === ticket && line.how !== 'by hand' && line.how !== 'not kept');
    const at = mine.findIndex((line) => line.operation === operation);
    const later = mine
      .slice(at + 1)
      .find((line) => line.operation !== operation && saved.has(`${line.operation} ${ticket}`));
    if (at >= 0 && later) wrong(ticket, `the log has ${later.operation} after ${operation}, whose tag stands`);
  };

  return {
    look() {
      const sheet = book.state.sheets.find(({ name }) => name === LOG);
      if (sheet === undefined || sheet.stamp === stamp) return;
      stamp = sheet.stamp;
      const rows = Array.from(sheet.values.slice(1), (row) => row ?? []);
      const next = rows.map((row) => JSON.stringify(row));
      texts.forEach((text, index) => {
        if (next[index] !== text) wrong(lines[index]?.ticket ?? '', `log line ${index + 2} was overwritten: ${text}`);
      });
      lines = rows.map(asLine);
      for (const { operation, ticket, to, how } of lines.slice(texts.length)) {
        trace.say(`  logged ${operation} #${ticket} → “${to}” (${how})`);
      }
      texts = next;
    },
    answered(operation, tickets, choices) {
      for (const { id, chosen } of choices) if (tickets.includes(id)) saved.set(`${operation} ${id}`, inWords(chosen));
    },
    finish(lastLanded) {
      for (const ticket of new Set([...saved.keys()].map((key) => key.split(' ')[1] ?? ''))) {
        const operation = lastLanded(ticket);
        if (operation === null) continue;
        mustHaveLine(operation, ticket);
        mustBeLast(operation, ticket);
      }
    },
  };
}
