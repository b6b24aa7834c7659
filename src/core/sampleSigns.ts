/** What the first values of a column say about it. All take the filled values only; none says nothing. */
import { type Cell, cellText } from './cell';
import { readTagPath } from './tagPath';

const texts = (values: Cell[]): string[] => values.map((value) => cellText(value).trim());

/** Could these be days? Anything with a digit could, for dates come in many forms. */
export const couldBeDates = (values: Cell[]): boolean =>
  values.every((value) => typeof value !== 'boolean') && texts(values).some((text) => /\d/.test(text));

/** Words of people rather than counts or yes and no. */
export const couldBeWords = (values: Cell[]): boolean =>
  values.some((value) => typeof value === 'string' && /\p{L}{2}/u.test(value));

/** Short and without blanks: fit to name a ticket. */
export const couldBeIds = (values: Cell[]): boolean => texts(values).every((text) => /^\S{1,40}$/.test(text));

/** Names rather than sentences. */
export const couldBeLabels = (values: Cell[]): boolean => texts(values).every((text) => /^.{0,100}$/.test(text));

/** One label a cell, not a set of them parted by commas, or by blanks between words_like_these. */
export const couldBeSingleLabels = (values: Cell[]): boolean =>
  texts(values).every((text) => !/[,;]/.test(text) && !/_\S*\s|\s\S*_/.test(readTagPath(text).tag));
