/** The client's half of the wire: what `google.script.run` lets through, and how. */

const illegal = (place: string): never => {
  throw new Error(`Failed due to illegal value in property: ${place}`);
};

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const copy = (value: unknown, place: string): unknown => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object')
    return typeof value === 'string' || typeof value === 'boolean' ? value : illegal(place);
  if (Array.isArray(value)) return value.map((item, index) => copy(item, String(index)));
  if (!isPlain(value)) return illegal(place);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, key)]));
};

/**
 * Arguments as the server gets them: plain copies, `undefined` as `null`. A Date, Map, Set, RegExp, function or boxed
 * value throws `Failed due to illegal value in property: N`, N the argument's or the innermost property's name.
 */
export const wireArguments = (args: unknown[]): unknown[] => args.map((value, index) => copy(value, String(index)));
