/** How well findings agree with labels. */
import type { Finding } from '../../../src/core/private/kinds';

export interface Score {
  right: number;
  /** Found, and not labelled so. */
  tooMuch: number;
  /** Labelled, and not found so. */
  missed: number;
}

const same = (one: Finding) => (other: Finding) =>
  one.kind === other.kind && one.start === other.start && one.end === other.end;

/** Only a finding of the right kind at the very place counts. */
export function scoreOf(found: readonly Finding[], labelled: readonly Finding[]): Score {
  const right = found.filter((one) => labelled.some(same(one))).length;
  return { right, tooMuch: found.length - right, missed: labelled.length - right };
}

export const precision = ({ right, tooMuch }: Score): number => right / (right + tooMuch);
export const recall = ({ right, missed }: Score): number => right / (right + missed);
