/** What became of a dump besides tagging, as records and as sentences. */
import { counted, grouped } from '../counted';

export type DumpEvent =
  | {
      kind: 'added';
      operation: string;
      /** When, as people read it. */
      when: string;
      by: string;
      /** Name of the export's tab. */
      from: string;
      tickets: number;
      /** Rows left out because the dump had their IDs. */
      known: number;
    }
  | { kind: 'taken out'; operation: string; when: string; by: string; from: string; tickets: number }
  | {
      kind: 'sample';
      when: string;
      by: string;
      from: string;
      tickets: number;
      of: number;
      seed: number;
      byChannel: boolean;
    };

/**
 * An event in a sentence, for the tab `Periods`.
 * @example eventSentence({kind: 'taken out', tickets: 2, from: 'May', …}) // '2 tickets of “May” taken out again by Ann, 4 Mar 2026.'
 */
export function eventSentence(event: DumpEvent): string {
  const who = `${event.by === '' ? '' : ` by ${event.by}`}, ${event.when}.`;
  switch (event.kind) {
    case 'added': {
      const known = event.known > 0 ? `, ${grouped(event.known)} left out because they were here already` : '';
      return `${counted(event.tickets, 'ticket')} of “${event.from}” added${who.slice(0, -1)}${known}.`;
    }
    case 'taken out':
      return `${counted(event.tickets, 'ticket')} of “${event.from}” taken out again${who}`;
    case 'sample': {
      const every = event.byChannel ? 'every period and channel' : 'every period';
      return `Sample of ${grouped(event.tickets)} of the ${counted(event.of, 'ticket')} of “${event.from}”, the same share of ${every}, drawn at random with seed ${event.seed}${who}`;
    }
  }
}

/** The exports that were added and not taken out again, latest first. */
export function additions(events: readonly DumpEvent[]): Extract<DumpEvent, { kind: 'added' }>[] {
  const out = new Set(events.flatMap((event) => (event.kind === 'taken out' ? [event.operation] : [])));
  return events.flatMap((event) => (event.kind === 'added' && !out.has(event.operation) ? [event] : [])).reverse();
}
