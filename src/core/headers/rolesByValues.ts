/** Roles that no header names, guessed from the first values: always asked of the user, never taken for sure. */
import { type Cell, isDate } from '../cell';
import { columnDates } from '../dates/dateColumn';
import { readDay } from '../dates/dates';
import {
  areAddresses,
  areChannels,
  areDates,
  areIds,
  areLanguages,
  areOwnLinks,
  arePhrases,
  averageLength,
} from '../samples/sampleSigns';
import type { Role } from './roles';

/** A column of the user's. */
export interface Column {
  index: number;
  /** Its normalized header, `''` where it has none. */
  name: string;
  /** The filled cells of the sample. */
  values: Cell[];
}

/** Shorter texts are names or labels rather than what somebody has written. */
const SHORTEST_SUBJECT = 12;
const SHORTEST_CONTENT = 60;

type Chooser = (free: Column[]) => Column | null;

const first =
  (are: (values: Cell[]) => boolean): Chooser =>
  (free) =>
    free.find(({ values }) => are(values)) ?? null;

/** Of several columns of days, the earliest: a ticket is created before it is changed, solved or closed. */
const earliest: Chooser = (free) => {
  const mean = ({ values }: Column): number => {
    const { reading } = columnDates(values, '');
    // Any order and year will do to compare columns of one export.
    const how = { ...reading, order: reading.order ?? 'day-first', year: reading.year ?? 2024 };
    const days = values.flatMap((value) =>
      isDate(value) ? value.getTime() / 86400000 : (readDay(value, 'UTC', how) ?? []),
    );
    return days.reduce((sum, day) => sum + day, 0) / Math.max(1, days.length);
  };
  const dates = free.filter(({ values }) => areDates(values)).map((column) => ({ column, mean: mean(column) }));
  return dates.sort((a, b) => a.mean - b.mean)[0]?.column ?? null;
};

const longest =
  (least: number): Chooser =>
  (free) => {
    const texts = free
      .filter(({ values }) => arePhrases(values))
      .map((column) => ({ column, length: averageLength(column.values) }));
    return texts.filter(({ length }) => length >= least).sort((a, b) => b.length - a.length)[0]?.column ?? null;
  };

/** In this order a column is taken; a column of links is no column of IDs. */
export const BY_VALUES: readonly (readonly [Role, Chooser])[] = [
  ['url', first(areOwnLinks)],
  ['requester', first(areAddresses)],
  ['date', earliest],
  ['id', first(areIds)],
  ['content', longest(SHORTEST_CONTENT)],
  ['subject', longest(SHORTEST_SUBJECT)],
  ['channel', first(areChannels)],
  ['language', first(areLanguages)],
];
