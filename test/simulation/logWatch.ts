/** The log as a witness of its own: lines only come, each landing has its line, and whoever reads it knows the sheet. */
import type { Book } from '../../local/backend/book';
import type { Value } from '../../local/backend/state';
import type { Choice } from '../../src/contract/save';
import type { Verdicts } from './expected';
import type { Names, State } from './names';
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
  /** Does the log end with this for the ticket? Nothing is what it says of one that it does not know. */
  isLogged(ticket: string, state: State): boolean;
  /** Does it end with a line of this operation? */
  isLoggedBy(ticket: string, operation: string): boolean;
  /** A tagger was told that these tickets are saved. */
  answered(operation: string, saved: readonly string[], choices: readonly Choice[]): void;
  /** `standing`: what tickets hold whose last word is a save's. */
  finish(standing: ReadonlyMap<string, State>): void;
}

const textOf = (value: Value | undefined): string => String(value ?? '');

/** In the log's own words; names in the runs hold nothing that it would mark. */
function inWords({ tag, subtag, aside }: State): string {
  const path = subtag === '' ? tag : `${tag} › ${subtag}`.trim();
  if (aside === '') return path;
  return `${path === '' ? '' : `${path} | `}Put aside: ${aside}`;
}

const asLine = (row: readonly Value[]): Line => ({
  operation: textOf(row[0]).replace(/^[^/]*\//, ''),
  ticket: textOf(row[4]),
  to: textOf(row[6]),
  how: textOf(row[7]),
});

export function createLogWatch(book: Book, trace: Trace, names: Names, { wrong }: Pick<Verdicts, 'wrong'>): LogWatch {
  let texts: string[] = [];
  let lines: Line[] = [];
  let stamp = -1;
  const saved: { operation: string; ticket: string; chosen: State }[] = [];

  const mustHaveLine = ({ operation, ticket, chosen }: (typeof saved)[number]): void => {
    const words = names.of(chosen).map(inWords);
    const mine = lines.filter((line) => line.operation === operation && line.ticket === ticket);
    if (mine.length > 0 && !mine.some(({ to }) => words.includes(to)))
      wrong(ticket, `the log has no line of ${operation} that ends with “${words[0]}”`);
  };

  const lineOf = (ticket: string): Line | undefined => lines.filter((line) => line.ticket === ticket).pop();
  const lastOf = (ticket: string): string => lineOf(ticket)?.to ?? '';

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
      for (const { operation, ticket, to, how } of lines.slice(texts.length))
        trace.say(`  logged ${operation} #${ticket} → “${to}” (${how})`);
      texts = next;
    },
    isLogged: (ticket, state) => lastOf(ticket) === inWords(state),
    isLoggedBy: (ticket, operation) => lineOf(ticket)?.operation === operation,
    answered(operation, tickets, choices) {
      for (const { id, chosen } of choices) if (tickets.includes(id)) saved.push({ operation, ticket: id, chosen });
    },
    finish(standing) {
      saved.forEach(mustHaveLine);
      for (const [ticket, state] of standing) {
        const last = lastOf(ticket);
        if (last !== inWords(state)) wrong(ticket, `the log ends with “${last}”, and it holds “${inWords(state)}”`);
      }
    },
  };
}
