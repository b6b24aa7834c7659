/** Turns a table of methods into the prototype of a service class. */
import types from './appsScriptTypes.json';
import type { Declared } from './declared';
import { enumeration, isEnumeration } from './enums';
import { insideOf, notImplemented, SERVICE, type Self } from './host';
import type { Kind } from './insides';
import { checkArguments } from './signature';

const classes: Record<string, Record<string, string>> = types.classes;

/** Methods by the names that the declarations of `T` know, of their arguments and answers; first comes the inside. */
export type Methods<T, K extends Kind> = {
  [M in keyof T]?: T[M] extends (...args: never[]) => unknown ? Declared<T[M], Self<K>> : never;
};

// biome-ignore lint/suspicious/noExplicitAny: arguments are checked against the declarations when called
export type AnyMethods = Record<string, ((self: any, ...args: any[]) => unknown) | undefined>;

/** Names that the declarations know throw; others read as undefined. */
function missing(kind: string, names: Record<string, string>): object {
  const known = (name: PropertyKey): boolean => typeof name === 'string' && Object.hasOwn(names, name);
  return new Proxy(Object.prototype, {
    has: (target, name) => known(name) || Reflect.has(target, name),
    get: (target, name, receiver) => {
      if (!known(name)) return Reflect.get(target, name, receiver);
      return () => {
        throw notImplemented(`${kind}.${String(name)}`);
      };
    },
  });
}

function method(kind: Kind, name: string, run: NonNullable<AnyMethods[string]>) {
  return function (this: object, ...args: unknown[]): unknown {
    const found = insideOf(this);
    if (!found) throw new TypeError(`Illegal invocation: ${kind}.${name} was called on something else`);
    checkArguments(kind, name, args);
    return run(found.self, ...args);
  };
}

/** The prototype of a class: its methods, its enumerations, and a refusal for the rest. */
export function prototypeFor(kind: Kind, methods: AnyMethods): object {
  const names = classes[kind] ?? {};
  const prototype: object = Object.create(missing(kind, names));
  const define = (name: PropertyKey, value: unknown): void => {
    Object.defineProperty(prototype, name, { value, enumerable: false });
  };
  for (const [name, run] of Object.entries(methods)) {
    if (run && Object.hasOwn(names, name)) define(name, method(kind, name, run));
  }
  for (const [name, signature] of Object.entries(names)) {
    const type = signature.slice(1);
    if (signature.startsWith('=') && isEnumeration(type)) define(name, enumeration(type));
  }
  define('toString', () => kind);
  define(SERVICE, kind);
  return prototype;
}
