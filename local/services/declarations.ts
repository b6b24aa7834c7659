/** What `@types/google-apps-script` declares, taken apart a class at a time: an execution meets few of them. */
import types from './appsScriptTypes.json';

const texts: Record<string, string> = types.classes;
const services: Record<string, string> = types.services;
const known = new Map<string, ReadonlyMap<string, string>>();

export const CLASSES = Object.keys(texts);

function takenApart(text: string): ReadonlyMap<string, string> {
  const members = text === '' ? [] : text.split(';');
  return new Map(
    members.map((member) => {
      const end = member.indexOf(':');
      return [member.slice(0, end), member.slice(end + 1)];
    }),
  );
}

/**
 * The members of a class with their signatures, as `generateTypes.ts` writes them; none for an unknown class.
 * @example membersOf('Range').get('getCell') // 'Integer,Integer'
 */
export function membersOf(kind: string): ReadonlyMap<string, string> {
  let members = known.get(kind);
  if (!members) {
    members = takenApart(texts[kind] ?? '');
    known.set(kind, members);
  }
  return members;
}

/** The service that a class is named under in Google's messages; undefined for an unknown class. */
export const serviceOf = (kind: string): string | undefined => services[kind];
