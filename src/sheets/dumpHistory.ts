/** What became of the dump: exports added and samples drawn, kept with its tab. */
import type { DumpEvent } from '../core/exports/dumpHistory';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HISTORY = 'tagsheet.history';

/** A sheet's metadata holds 30,000 characters in all. */
const MOST_EVENTS = 40;

const entryOf = (sheet: Sheet) => sheet.createDeveloperMetadataFinder().withKey(HISTORY).find()[0];

/** Oldest first; `[]` where nothing was added or drawn. One call, two where something was. */
export function readHistory(sheet: Sheet): DumpEvent[] {
  const text = entryOf(sheet)?.getValue();
  return text ? (JSON.parse(text) as DumpEvent[]) : [];
}

/** Keeps the latest forty. Two calls. */
export function writeHistory(sheet: Sheet, events: readonly DumpEvent[]): void {
  const text = JSON.stringify(events.slice(-MOST_EVENTS));
  const entry = entryOf(sheet);
  if (entry) entry.setValue(text);
  else sheet.addDeveloperMetadata(HISTORY, text);
}
