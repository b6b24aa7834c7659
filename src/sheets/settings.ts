/** What setup decided, kept with the document. Nothing here that the sheet could not give back. */
import type { Role } from '../core/roles';

/** A header text and which of its repeats is meant, counted from 0. */
export interface HeaderPlace {
  header: string;
  nth: number;
}

export interface DumpSettings {
  tab: string;
  sheetId: number;
  roles: Record<Role, HeaderPlace | null>;
  /** Show the user's own tag of old as a grey line. */
  showExisting: boolean;
}

const DUMP = 'tagsheet.dump';
const NAMES = 'tagsheet.names';

const documentProperties = (): GoogleAppsScript.Properties.Properties | null =>
  PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;

function readJson<T>(name: string): T | null {
  const text = documentProperties()?.getProperty(name);
  return text ? (JSON.parse(text) as T) : null;
}

const writeJson = (name: string, value: unknown): void => {
  documentProperties()?.setProperty(name, JSON.stringify(value));
};

/** Null where setup never ran, or where a copied file has lost its properties. */
export const readDumpSettings = (): DumpSettings | null => readJson<DumpSettings>(DUMP);

export const writeDumpSettings = (settings: DumpSettings): void => writeJson(DUMP, settings);

/** Account key → display name of everybody who tags here; null where the file has lost it. */
export const readNames = (): Record<string, string> | null => readJson<Record<string, string>>(NAMES);

export const writeNames = (names: Record<string, string>): void => writeJson(NAMES, names);
