/** Checks a method's arguments against its signatures in `@types/google-apps-script`. */
import { membersOf, serviceOf } from './declarations';
import { isEnumeration, nameIn } from './enums';
import { exception, kindOfService } from './host';

export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** How Google names an argument in its refusal. */
function argumentName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value))
    return `${value.length > 0 ? argumentName(value[0]) : 'Array'}[]`.replace('Array[]', 'Array');
  const kind = kindOfService(value);
  if (kind) return serviceOf(kind) ? `${serviceOf(kind)}.${kind}` : kind;
  return tagOf(value) === 'Date' ? 'Date' : '(class)';
}

function split(kinds: string, by: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < kinds.length; index++) {
    if (kinds[index] === '(') depth++;
    else if (kinds[index] === ')') depth--;
    else if (kinds[index] === by && depth === 0) {
      parts.push(kinds.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, kinds.slice(start)];
}

const PLAIN: Record<string, (value: unknown) => boolean> = {
  any: () => true,
  String: (value) => typeof value === 'string',
  Number: (value) => typeof value === 'number' && !Number.isNaN(value),
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null || value === undefined,
  Date: (value) => tagOf(value) === 'Date',
  object: (value) => tagOf(value) === 'Object',
  function: (value) => typeof value === 'function',
};

type Fits = (value: unknown) => boolean;

function single(kind: string): Fits {
  if (kind.endsWith('[]')) {
    const inner = kindTest(kind.slice(0, -2).replace(/^\((.*)\)$/, '$1'));
    if (inner === PLAIN.any) return Array.isArray;
    return (value) => Array.isArray(value) && value.every(inner);
  }
  if (kind.startsWith('#')) return (value) => nameIn(kind.slice(1), value) !== null;
  const plain = PLAIN[kind];
  if (plain) return plain;
  return (value) => kindOfService(value) === kind || (isEnumeration(kind) && nameIn(kind, value) !== null);
}

function kindTest(kinds: string): Fits {
  const tests = split(kinds, '/').map(single);
  const [first] = tests;
  return tests.length === 1 && first ? first : (value) => tests.some((test) => test(value));
}

type Accepts = (args: unknown[]) => boolean;

function overload(text: string): Accepts {
  if (text === '') return (args) => args.length === 0;
  const kinds = split(text, ',');
  const last = kinds[kinds.length - 1] ?? '';
  const many = last.endsWith('*');
  const fixed = many ? kinds.slice(0, -1) : kinds;
  const needed = fixed.filter((kind) => !kind.endsWith('?')).length;
  const tests = fixed.map((kind) => kindTest(kind.replace(/\?$/, '')));
  return (args) =>
    args.length >= needed &&
    (many || args.length <= fixed.length) &&
    args.every((value, index) => tests[index]?.(value) ?? many);
}

const known = new Map<string, Accepts[]>();

function overloads(kind: string, method: string): Accepts[] {
  const key = `${kind}.${method}`;
  let found = known.get(key);
  if (!found) {
    found = (membersOf(kind).get(method) ?? '').split('|').map(overload);
    known.set(key, found);
  }
  return found;
}

/** Refuses arguments that no signature of the method takes, in Google's words. */
export function checkArguments(kind: string, method: string, args: unknown[]): void {
  if (overloads(kind, method).some((accepts) => accepts(args))) return;
  const service = serviceOf(kind);
  const place = service && service !== kind ? `${service}.${kind}` : kind;
  throw exception(
    `The parameters (${args.map(argumentName).join(',')}) don't match the method signature for ${place}.${method}.`,
  );
}
