/** Shapes of values that came over the wire. A shape gives back what it knows of a value, and nothing else of it. */

/** `faults` takes a line for each part that differs: where it stands, and what was expected there. */
export type Shape<T> = (value: unknown, where: string, faults: string[]) => T;

/** A value that meets a condition, worded by `wanted`. */
export const that =
  <T>(wanted: string, meets: (value: unknown) => boolean): Shape<T> =>
  (value, where, faults) => {
    if (!meets(value)) faults.push(`${where}: ${wanted} was expected`);
    return value as T;
  };

/** An object with these entries; its other entries are left out. */
export const object =
  <T extends object>(entries: { [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (value, where, faults) => {
    const given = typeof value === 'object' && value !== null ? value : {};
    if (given !== value) faults.push(`${where}: an object was expected`);
    const found = Object.entries<Shape<unknown>>(entries).map(([key, shape]) => [
      key,
      shape((given as Record<string, unknown>)[key], `${where}.${key}`, faults),
    ]);
    return Object.fromEntries(found) as T;
  };

/** A list of such values. */
export const list =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, where, faults) => {
    if (!Array.isArray(value)) faults.push(`${where}: a list was expected`);
    return Array.isArray(value) ? value.map((one, index) => shape(one, `${where}.${index}`, faults)) : [];
  };

/** Such a value, or null. */
export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, where, faults) =>
    value === null ? null : shape(value, where, faults);
