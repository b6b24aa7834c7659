/** In words: what a column of dates leaves open. */
import { counted } from '../counted';
import type { ColumnDates } from './dateColumn';
import type { DateReading } from './dateReading';

/**
 * What to do about dates that Sheets has swapped.
 * @param swapped how many, at least 1
 */
export const swappedSentence = (swapped: number): string =>
  `Sheets seems to have swapped day and month of ${counted(swapped, 'date')} on import: the rest stayed text in the other order. Set File › Settings › Locale to the export’s country, then import it again.`;

/**
 * Why dates are read in a way that somebody chose, or not at all, in a sentence or two; `''` where nothing is open.
 * @example dateDoubts(columnDates(['3/4/2026'], ''), UNTOLD) // '“3/4/2026” could be day or month first: …'
 */
export function dateDoubts({ order, example, yearless, swapped }: ColumnDates, reading: DateReading): string {
  const chosen = reading.order === null ? null : reading.order.replace('-', ' ');
  const doubts = [];
  if (order === 'mixed') {
    const read = chosen === null ? 'Those that could be either have no date' : `They are read ${chosen}`;
    doubts.push(`Some dates are day first, others month first. ${read}: write them all one way in the sheet.`);
  }
  if (order === 'open' && chosen === null) {
    doubts.push(`Dates such as “${example}” could be day first or month first: choose in “Set up again”.`);
  }
  if (order === 'open' && chosen !== null) doubts.push(`Dates such as “${example}” are read ${chosen}, as chosen.`);
  if (yearless > 0 && reading.year === null) {
    doubts.push(`${counted(yearless, 'date')} without a year: choose one in “Set up again”.`);
  }
  if (swapped > 0) doubts.push(swappedSentence(swapped));
  return doubts.join(' ');
}
