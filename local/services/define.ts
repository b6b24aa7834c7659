/** Turns a table of methods into the prototype of a service class. */
import { membersOf } from './declarations';
import type { Declared } from './declared';
import { enumeration, isEnumeration } from './enums';
import { insideOf, notImplemented, SERVICE, type Self } from './host';
import type { Kind } from './insides';
import { checkArguments } from './signature';

/** Methods by the names that the declarations of `T` know, of their arguments and answers; first comes the inside. */
export type Methods<T, K extends Kind> = {
  [M in keyof T]?: T[M] extends (...args: never[]) => unknown ? Declared<T[M], Self<K>> : never;
};

// biome-ignore lint/suspicious/noExplicitAny: arguments are checked against the declarations when called
export type AnyMethods = Record<string, ((self: any, ...args: any[]) => unknown) | undefined>;

function method(kind: Kind, name: string, run: NonNullable<AnyMethods[string]>) {
  return function (this: object, ...args: unknown[]): unknown {
    const found = insideOf(this);
    if (!found) throw new TypeError(`Illegal invocation: ${kind}.${name} was called on something else`);
    checkArguments(kind, name, args);
    return run(found.self, ...args);
  };
}

const refusal = (kind: Kind, name: string) => () => {
  throw notImplemented(`${kind}.${name}`);
};

/** What a declared name reads as: a method, an enumeration, or a refusal when it is called. */
function member(kind: Kind, name: string, signature: string, methods: AnyMethods): unknown {
  const run = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (run) return method(kind, name, run);
  const type = signature.slice(1);
  return signature.startsWith('=') && isEnumeration(type) ? enumeration(type) : refusal(kind, name);
}

/**
 * The prototype of a class: its declared names, each made when first read, as an execution reads few of them. Other
 * names read as undefined.
 */
export function prototypeFor(kind: Kind, methods: AnyMethods): object {
  const members = membersOf(kind);
  const known = (name: PropertyKey): name is string => typeof name === 'string' && members.has(name);
  const define = (name: PropertyKey, value: unknown): void => {
    Object.defineProperty(prototype, name, { value, enumerable: false });
  };
  const declared = new Proxy(Object.prototype, {
    has: (target, name) => known(name) || Reflect.has(target, name),
    get: (target, name, receiver) => {
      if (!known(name)) return Reflect.get(target, name, receiver);
      const value = member(kind, name, members.get(name) ?? '', methods);
      define(name, value);
      return value;
    },
  });
  const prototype: object = Object.create(declared);
  define('toString', () => kind);
  define(SERVICE, kind);
  return prototype;
}
