/** The rules by which `google.script.run` carries values: plain data, both ways, with Google's own losses. */

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
const ILLEGAL = new Set(['Date', 'Map', 'Set', 'RegExp', 'Function', 'AsyncFunction', 'GeneratorFunction', 'Promise']);
const SERVICE = Symbol.for('local.service');

const isBoxed = (value: unknown): boolean =>
  typeof value === 'object' && ['Number', 'String', 'Boolean', 'Symbol', 'BigInt'].includes(tagOf(value));
const isService = (value: object): boolean => SERVICE in value;

function legal(value: unknown, property: string | number): unknown {
  if (value === null || value === undefined) return null;
  if (ILLEGAL.has(tagOf(value)) || isBoxed(value) || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return Array.from(value, (item, index) => legal(item, index));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, legal(item, key)]));
}

/** The client's arguments as JSON text. Throws where Google's client throws. */
export function argumentsToJson(args: readonly unknown[]): string {
  return JSON.stringify(args.map((value, index) => legal(value, index)));
}

/** An answer that arrives, or one that is lost: `at` names the value that loses it. */
export type Answer = { kept: true; value: unknown } | { kept: false; at: string };

class Lost {
  constructor(readonly at: string) {}
}

function carried(value: unknown, at: string, above: object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'function') return Function.prototype.toString.call(value);
  // JSON knows no negative zero.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === 'symbol' || typeof value === 'bigint') return null;
  if (typeof value !== 'object') return value;
  if (above.includes(value)) throw new Error('Failed due to circular reference.');
  const tag = tagOf(value);
  if (tag === 'Date' || isService(value)) throw new Lost(at);
  if (tag === 'Map' || tag === 'Set' || tag === 'RegExp') return {};
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => carried(item, `${at}[${index}]`, inside));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, carried(item, `${at}.${key}`, inside)]));
}

/** The server's answer as the client gets it; throws for a cycle, as Google does. */
export function answerToClient(value: unknown): Answer {
  try {
    return { kept: true, value: carried(value, 'answer', []) };
  } catch (thrown) {
    if (thrown instanceof Lost) return { kept: false, at: thrown.at };
    throw thrown;
  }
}
