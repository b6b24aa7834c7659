/** What the first values of a column say about it. All take the filled values only; none says nothing. */
import { type Cell, cellText, isDate } from '../cell';
import { readWritten } from '../dates/dateText';
import { bareNumber, kindOfNumber } from '../dates/numberDates';
import { readTagPath } from '../tags/tagPath';

const texts = (values: Cell[]): string[] => values.map((value) => cellText(value).trim());

/** Could these be days? Anything with a digit could, for dates come in many forms. */
export const couldBeDates = (values: Cell[]): boolean =>
  values.every((value) => typeof value !== 'boolean') && texts(values).some((text) => /\d/.test(text));

const isWrittenDate = (value: Cell): boolean =>
  isDate(value) || (typeof value === 'string' && bareNumber(value) === null && readWritten(value) !== null);

const isDateNumber = (value: Cell): boolean => kindOfNumber(bareNumber(value) ?? 0) !== null;

/** Nearly all: a few cells of an export are blank, broken or a total. */
const most = (values: Cell[], holds: (value: Cell) => boolean, share = 0.8): boolean =>
  values.length > 0 && values.filter(holds).length >= values.length * share;

/** Are nearly all of these written as days? Bare numbers are not: they may count anything. */
export const areDates = (values: Cell[]): boolean => most(values, isWrittenDate);

/** Is at least half of these days, if numbers may be days too? Enough where the name says so as well. */
export const areDatesOrNumbers = (values: Cell[]): boolean =>
  most(values, (value) => isWrittenDate(value) || isDateNumber(value), 0.5);

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

/** Lengths of time, moments or counts of something. */
export const couldBeTimes = (values: Cell[]): boolean => texts(values).some((text) => /\d/.test(text));

const IS_LINK = /^https?:\/\/\S+$/i;

export const areLinks = (values: Cell[]): boolean => most(values, (value) => IS_LINK.test(cellText(value).trim()));

/** Links that lead to a ticket each, not all to the same shop or project. */
export const areOwnLinks = (values: Cell[]): boolean =>
  values.length > 1 && areLinks(values) && new Set(texts(values)).size === values.length;

export const areAddresses = (values: Cell[]): boolean =>
  most(values, (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cellText(value).trim()));

const CHANNELS =
  /^(?:e-?mail|mail|web|web ?form|website|form|phone|telephone|telefon|voice|call|chat|live ?chat|sms|whatsapp|messenger|facebook|instagram|twitter|x|api|portal|social|letter)$/i;

export const areChannels = (values: Cell[]): boolean => most(values, (value) => CHANNELS.test(cellText(value).trim()));

const LANGUAGES = /^(?:en|de|fr|es|pt|nl|it|ja|zh|ko|pl|ru|sv|da|fi|nb|no|cs|tr|ar|he|el|hu|ro|uk)(?:[-_][a-z]{2})?$/i;

export const areLanguages = (values: Cell[]): boolean =>
  most(values, (value) => LANGUAGES.test(cellText(value).trim()));

/** Digits made alike: IDs such as T-1001 and T-1002 have one shape. */
const shape = (text: string): string => text.replace(/\d/g, '0');

/** All different and of one shape with four characters or more, a digit among them: 48213 and 48214, or T-1, T-2. */
export function areIds(values: Cell[]): boolean {
  const all = texts(values);
  const alike = new Set(all.map(shape)).size === 1 && (all[0] ?? '').length >= 4;
  return all.length > 1 && alike && /\d/.test(all[0] ?? '') && couldBeIds(values) && new Set(all).size === all.length;
}

/** Characters a value has, on average. */
export const averageLength = (values: Cell[]): number =>
  texts(values).reduce((sum, text) => sum + text.length, 0) / Math.max(1, values.length);

/** Several words a value, nearly none said twice. */
export const arePhrases = (values: Cell[]): boolean =>
  most(values, (value) => typeof value === 'string' && /\p{L}\s+\p{L}|[\u3040-\u9fff]{6}/u.test(value)) &&
  new Set(texts(values)).size >= values.length * 0.8;
