/**
 * Google's declared methods as they are written here, so that the compiler sees a drifting signature: a service's
 * object and an enumeration's value are plain objects. Up to eight overloads are seen.
 */
type Arguments = readonly unknown[];

type Overloads<F> = F extends {
  (...args: infer A1): infer R1;
  (...args: infer A2): infer R2;
  (...args: infer A3): infer R3;
  (...args: infer A4): infer R4;
  (...args: infer A5): infer R5;
  (...args: infer A6): infer R6;
  (...args: infer A7): infer R7;
  (...args: infer A8): infer R8;
}
  ? [A1 | A2 | A3 | A4 | A5 | A6 | A7 | A8, R1 | R2 | R3 | R4 | R5 | R6 | R7 | R8]
  : never;

/** An enumeration takes numbers and is one to them: only identity tells the two apart. */
type IsNumber<V> = (<T>() => T extends V ? 1 : 2) extends <T>() => T extends number ? 1 : 2 ? true : false;

type Crossed<V> = V extends string | boolean | null | undefined | Date
  ? V
  : V extends number
    ? IsNumber<V> extends true
      ? V
      : object
    : V extends readonly (infer Item)[]
      ? Crossed<Item>[]
      : V extends object
        ? object
        : V;

type CrossedAll<A extends Arguments> = A extends Arguments ? { [I in keyof A]: Crossed<A[I]> } : never;

/** The declarations leave out many a null; what Google calls nothing may answer anything. */
type Answer<R> = [R] extends [ReturnType<() => void>] ? unknown : Crossed<R> | null | undefined;

/** The method as a function of the object's inside and the declared arguments. */
export type Declared<F, Self> =
  Overloads<F> extends [infer A extends Arguments, infer R] ? (self: Self, ...args: CrossedAll<A>) => Answer<R> : never;
