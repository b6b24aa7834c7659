/** The line to the backend, and the making of service objects. Everything it hands out is of the script's realm. */
import type { Insides, Kind } from './insides';

/** The one door: an operation's name and plain arguments. */
export type Bridge = (op: string, args: unknown[]) => unknown;

export interface Host {
  /** Calls the backend; the answer is a copy made in this realm. */
  call<T = unknown>(op: string, ...args: unknown[]): T;
  /** Calls without copying the answer: for blocks of cells, which the caller copies. */
  bulk(op: string, ...args: unknown[]): unknown;
  make<K extends Kind>(kind: K, inside: Insides[K]): object;
  /** What an argument that passed the check keeps inside. */
  inside<K extends Kind>(kind: K, object: unknown): Insides[K];
}

/** What a method gets first: the object's inside, the host, and the object itself. */
export type Self<K extends Kind> = Insides[K] & { host: Host; me: object };

/** Service objects carry this, so that one that is sent over the wire can be told. */
export const SERVICE = Symbol.for('local.service');

const insides = new WeakMap<object, { kind: Kind; self: object }>();

export const insideOf = (object: object): { kind: Kind; self: object } | undefined => insides.get(object);

/** The class of a service object, or null. */
export const kindOfService = (value: unknown): string | null =>
  typeof value === 'object' && value !== null ? (insides.get(value)?.kind ?? null) : null;

/** A deep copy made of this realm's arrays and objects. */
function own(value: unknown): unknown {
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index++) copy.push(own(value[index]));
    return copy;
  }
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = own((value as Record<string, unknown>)[key]);
  return copy;
}

/** An exception as a script sees it. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

export const notImplemented = (what: string): Error => new Error(`not implemented: ${what}`);

function refused(thrown: unknown): Error {
  const { name, message } = thrown as { name?: unknown; message?: unknown };
  const error = new Error(String(message));
  if (typeof name === 'string' && name !== 'Error') error.name = name;
  return error;
}

/** A host over a bridge; `prototypeOf` gives each class its methods. */
export function createHost(bridge: Bridge, prototypeOf: (kind: Kind) => object): Host {
  const bulk = (op: string, ...args: unknown[]): unknown => {
    try {
      return bridge(op, args);
    } catch (thrown) {
      throw refused(thrown);
    }
  };
  const host: Host = {
    bulk,
    call: <T>(op: string, ...args: unknown[]) => own(bulk(op, ...args)) as T,
    make: (kind, inside) => {
      const me: object = Object.create(prototypeOf(kind));
      insides.set(me, { kind, self: Object.assign(inside, { host, me }) });
      return me;
    },
    inside: <K extends Kind>(kind: K, object: unknown) => {
      const found = typeof object === 'object' && object !== null ? insides.get(object) : undefined;
      if (!found) throw notImplemented(`an argument that is no ${kind}`);
      return found.self as Insides[K];
    },
  };
  return host;
}
