/** Google's enumerations: values with a name, an order, and no JSON form. */
import types from './appsScriptTypes.json';

const names = new WeakMap<object, { type: string; name: string }>();
const made = new Map<string, Record<string, object>>();
const lists: Record<string, string[]> = types.enums;

const SERVICE = Symbol.for('local.service');

function enumValue(type: string, name: string, ordinal: number): object {
  const value = {
    toString: () => name,
    name: () => name,
    ordinal: () => ordinal,
    compareTo: (other: { ordinal(): number }) => ordinal - other.ordinal(),
    toJSON: () => name,
  };
  Object.defineProperty(value, SERVICE, { value: type });
  names.set(value, { type, name });
  return Object.freeze(value);
}

/** All values of an enumeration by name, made once. */
export function enumeration(type: string): Record<string, object> {
  let values = made.get(type);
  if (!values) {
    values = {};
    for (const [ordinal, name] of (lists[type] ?? []).entries()) values[name] = enumValue(type, name, ordinal);
    made.set(type, values);
  }
  return values;
}

export const isEnumeration = (type: string): boolean => lists[type] !== undefined;

/** The value's name if it belongs to the enumeration, else null. */
export function nameIn(type: string, value: unknown): string | null {
  const found = typeof value === 'object' && value !== null ? names.get(value) : undefined;
  return found?.type === type ? found.name : null;
}

/** The name of an enumeration's value, `''` where it is none. */
export const enumName = (value: unknown): string =>
  typeof value === 'object' && value !== null ? (names.get(value)?.name ?? '') : '';
