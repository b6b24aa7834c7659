/** What became of the dump: exports added and samples drawn, kept with its tab. */
import type { DumpEvent } from '../core/dumpHistory';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HISTORY = 'tagsheet.history';

/** A sheet's metadata holds 30,000 characters in all. */
const MOST_EVENTS = 40;

const entriesOf = (sheet: Sheet) => sheet.getDeveloperMetadata().filter((entry) => entry.getKey() === HISTORY);

/** Oldest first; `[]` where nothing was added or drawn. One call. */
export function readHistory(sheet: Sheet): DumpEvent[] {
  const text = entriesOf(sheet)[0]?.getValue();
  return text ? (JSON.parse(text) as DumpEvent[]) : [];
}

/** Keeps the latest forty. */
export function writeHistory(sheet: Sheet, events: readonly DumpEvent[]): void {
  for (const entry of entriesOf(sheet)) entry.remove();
  sheet.addDeveloperMetadata(HISTORY, JSON.stringify(events.slice(-MOST_EVENTS)));
}
