/** Whether the dates of another export mean in the dump's column what they mean in their own. */
import type { Cell } from '../cell';
import { columnDates } from './dateColumn';
import type { DateReading } from './dateReading';
import { readWritten } from './dateText';

/** A time without a zone of its own has that of its column. */
const leansOnColumn = (value: Cell): boolean => {
  const written = typeof value === 'string' ? readWritten(value) : null;
  return written?.timed === true && written.zone === null;
};

const inWords = (order: NonNullable<DateReading['order']>): string => order.replace('-', ' ');

/**
 * How the dates of an export would be read wrongly in the dump, as the beginning of a sentence; null where they would
 * not. One column can have one order of day and month only, and one zone.
 * @param dump how the dump's dates are read; @param values the export's dates; @param header above them
 * @example dateClash({...UNTOLD, order: 'day-first'}, ['4/13/2026'], 'Created') // 'are month first, those of your dump day first'
 */
export function dateClash(dump: DateReading, values: Cell[], header: string): string | null {
  const { order, reading } = columnDates(values, header);
  if (order === 'mixed') return 'are day first in some rows and month first in others';
  if (reading.order !== null && dump.order !== null && reading.order !== dump.order) {
    return `are ${inWords(reading.order)}, those of your dump ${inWords(dump.order)}`;
  }
  if (reading.zone === dump.zone || !values.some(leansOnColumn)) return null;
  const named = (zone: string | null): string => zone ?? 'no named time zone';
  return `are in ${named(reading.zone)}, those of your dump in ${named(dump.zone)}`;
}
