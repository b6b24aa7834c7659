/** Tickets parted by sampling period and channel, for a sample that takes the same share of each. */
import { type Day, formatDay } from '../dates/dates';
import { samplingPeriods } from '../reports/periods';
import type { SampleGroup } from './sample';

/** What a sample needs to know of a ticket; no text of it. */
export interface SampledTicket {
  id: string;
  /** Null where its date cannot be read. */
  day: Day | null;
  channel: string;
}

/** A column with more different values than this holds something else than channels. */
export const MOST_CHANNELS = 20;

export interface GroupOfTickets extends SampleGroup {
  ids: string[];
}

/** Of tickets that share an ID, only the first. */
export function firstOfEach(tickets: readonly SampledTicket[]): SampledTicket[] {
  const seen = new Set<string>();
  return tickets.filter(({ id }) => id !== '' && !seen.has(id) && seen.add(id));
}

function periodFinder(days: (Day | null)[]): (day: Day | null) => SampleGroup['period'] {
  const { periods } = samplingPeriods(days, []);
  const named = periods.map(({ first, last }) => ({
    first,
    last,
    period: { first: formatDay(first), last: formatDay(last) },
  }));
  return (day) => (day === null ? null : (named.find(({ last }) => day <= last)?.period ?? null));
}

/**
 * The groups in order of time, tickets without a readable day last; within a period by channel.
 * @param byChannel whether channels part a period further
 */
export function sampleGroups(tickets: readonly SampledTicket[], byChannel: boolean): GroupOfTickets[] {
  const find = periodFinder(tickets.map(({ day }) => day));
  const periods = new Map<string, Map<string, GroupOfTickets>>();
  for (const { id, day, channel: stands } of tickets) {
    const period = find(day);
    const channel = byChannel ? stands : '';
    const channels = periods.get(period?.first ?? '') ?? new Map<string, GroupOfTickets>();
    const group = channels.get(channel) ?? { period, channel, tickets: 0, ids: [] };
    group.ids.push(id);
    group.tickets += 1;
    channels.set(channel, group);
    periods.set(period?.first ?? '', channels);
  }
  const time = ({ period }: GroupOfTickets): string => period?.first ?? '~';
  const groups = [...periods.values()].flatMap((channels) => [...channels.values()]);
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return groups.sort((a, b) => before(time(a), time(b)) || before(a.channel, b.channel));
}

/** The different channels, or null where there are none worth telling apart. */
export function channelsOf(tickets: readonly SampledTicket[]): string[] | null {
  const channels = [...new Set(tickets.map(({ channel }) => channel))].filter((channel) => channel !== '').sort();
  return channels.length < 2 || channels.length > MOST_CHANNELS ? null : channels;
}
