/** What setup decided, kept with the document and in the dump itself. Nothing here that the sheet could not give back. */
import type { DateAnswers } from '../core/dates/dateReading';
import type { Role } from '../core/headers/roles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A header text and which of its repeats is meant, counted from 0. */
export interface HeaderPlace {
  header: string;
  nth: number;
}

export interface DumpSettings {
  tab: string;
  sheetId: number;
  roles: Record<Role, HeaderPlace | null>;
  /** How the dates are read, as the column told or somebody said; absent where an older version set the dump up. */
  dates?: DateAnswers;
  /** Show the user's own tag of old as a grey line. */
  showExisting: boolean;
  /** Account key of whoever ran setup last; absent where an older version set the dump up. */
  setUpBy?: string;
}

const DUMP = 'tagsheet.dump';
const NAME = 'tagsheet.name.';

/** Everything that the document keeps, by property: read in one call, whatever is wanted of it. */
export type Kept = Readonly<Record<string, string>>;

const documentProperties = (): GoogleAppsScript.Properties.Properties | null =>
  PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;

/** Empty in a copied file, which has lost them. One call. */
export const readKept = (): Kept => documentProperties()?.getProperties() ?? {};

/** The value kept under this property; null where there is none. No call. */
export const keptIn = <T>(kept: Kept, property: string): T | null => {
  const text = kept[property];
  return text ? (JSON.parse(text) as T) : null;
};

/** Keeps a JSON value of at most 9 KB. One call. */
export const keep = (property: string, value: unknown): void => {
  documentProperties()?.setProperty(property, JSON.stringify(value));
};

/** Several JSON values at once. One call. */
export const keepAll = (values: Readonly<Record<string, unknown>>): void => {
  const texts = Object.entries(values).map(([property, value]) => [property, JSON.stringify(value)]);
  documentProperties()?.setProperties(Object.fromEntries(texts));
};

/** Null where setup never ran, or where a copied file has lost its properties. */
export const settingsIn = (kept: Kept): DumpSettings | null => keptIn(kept, DUMP);

export const readDumpSettings = (): DumpSettings | null => settingsIn(readKept());

export const rememberDumpSettings = (settings: DumpSettings): void => keep(DUMP, settings);

const kept = () => SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(DUMP).find();

/** Keeps the settings, in the dump's metadata too: a copied file has that, but not its properties. */
export function writeDumpSettings(sheet: Sheet, settings: DumpSettings): void {
  rememberDumpSettings(settings);
  const text = JSON.stringify(settings);
  const entries = kept();
  if (entries.length === 1 && entries[0]?.getValue() === text) return;
  for (const entry of entries) entry.remove();
  sheet.addDeveloperMetadata(DUMP, text);
}

/** The settings that a tab of this file brought along, for the tab as it is now; null where none did. */
export function settingsInSheet(): DumpSettings | null {
  const found = kept().flatMap((entry) => {
    const sheet = entry.getLocation().getSheet();
    const text = entry.getValue();
    return sheet && text ? [{ sheet, settings: JSON.parse(text) as DumpSettings }] : [];
  });
  // A tab that was duplicated has brought its original's along.
  const own = found.find(({ sheet, settings }) => sheet.getSheetId() === settings.sheetId) ?? found[0];
  return own ? { ...own.settings, tab: own.sheet.getName(), sheetId: own.sheet.getSheetId() } : null;
}

/** Account key → display name of everybody who tags here; empty where the file has lost it. */
export const namesIn = (kept: Kept): Record<string, string> =>
  Object.fromEntries(
    Object.entries(kept).flatMap(([name, value]) => (name.startsWith(NAME) ? [[name.slice(NAME.length), value]] : [])),
  );

/** One property a name: together they would outgrow what a property may hold. */
export const writeNames = (names: Record<string, string>): void => {
  const entries = Object.entries(names).map(([account, name]) => [NAME + account, name]);
  documentProperties()?.setProperties(Object.fromEntries(entries));
};
