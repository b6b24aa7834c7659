/** What the panel needs from the world, handed in so that the state runs without a page. */
import type { Args, Method, Reply, Value } from '../../src/contract';

/** One call to the server. Never rejects: a lost answer is a `time-out` failure with `retry`. */
export type Call = <M extends Method>(method: M, args: Args<M>) => Promise<Reply<Value<M>>>;

/** A call of somebody known: the account key is added. */
export type Ask = <M extends Method>(method: M, args: Omit<Args<M>, 'account'>) => Promise<Reply<Value<M>>>;

/** Storage that outlives the panel. Each method may throw where the browser forbids storage. */
export interface Store {
  keys(): string[];
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
}

/** Milliseconds; `after` gives back what cancels it. */
export interface Clock {
  now(): number;
  after(ms: number, then: () => void): () => void;
}

export interface Ports {
  call: Call;
  store: Store;
  clock: Clock;
  /** A fresh operation ID, unguessable enough never to be met twice. */
  newId(): string;
  /** Nobody sees the panel now: its tab is in the background. */
  isHidden(): boolean;
}
