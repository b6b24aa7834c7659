/** The form in which the tickets of the demo dump are written by hand. */

import type { Kind } from './catalogue';

export const CHANNELS = ['Email', 'Chat', 'Contact form', 'Phone note', 'Instagram'] as const;
export type Channel = (typeof CHANNELS)[number];

export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt' | 'pl' | 'ja' | 'ar';

export type Season = 0 | 1 | 2;

/**
 * One ticket written by hand. In all texts `[a|b]` is one of several wordings and `{order}` a slot (`slots.ts`).
 * `thread` is what followed, message by message; a line that begins with `> ` is the customer's.
 * Without a thread, one of the reason's usual replies may follow.
 */
export interface Situation {
  subject: string;
  body: string;
  thread?: readonly string[];
  /** Only this channel; otherwise any written one. A phone note is in the agent's words. */
  channel?: Channel;
  /** Only a product of this kind fits; otherwise any. */
  kind?: Kind;
  /** Only in this sampling period: 0 November, 1 March, 2 June. */
  season?: Season;
  /** English unless said. */
  language?: Language;
  /** The body stays exactly as written: no greeting, no closing, no slips of the finger. */
  bare?: true;
}

/** Tickets in November 2025, March 2026 and June 2026. */
type Seasons = readonly [november: number, march: number, june: number];

/** Why customers wrote: the right tag path, how often in each sampling period, and the tickets. */
export interface Reason {
  tag: string;
  subtag: string;
  often: Seasons;
  /** Answered within the hour. */
  hurry?: true;
  replies: readonly string[];
  situations: readonly Situation[];
}
