/** When two names are one to people. */
import { oneLine } from './oneLine';

/** The key by which spellings that differ in case or blanks only are the same name. */
export const nameKey = (name: string): string => oneLine(name).toLowerCase();

export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
