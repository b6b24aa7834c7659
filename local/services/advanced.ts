/** `Sheets`, the advanced service: there where the manifest turns it on, and refused without its scope. */
import { exception, type Host } from './host';

const ANY_SPREADSHEET = 'https://www.googleapis.com/auth/spreadsheets';

function refuse(host: Host, path: string): never {
  if (host.call<string[]>('script.scopes').includes(ANY_SPREADSHEET)) throw new Error(`not implemented: ${path}`);
  const call = path
    .replace(/^Sheets/, 'sheets')
    .replace('.Spreadsheets', '.spreadsheets')
    .replace('.Values', '.values');
  throw exception(`API call to ${call} failed with error: Request had insufficient authentication scopes.`);
}

/** Collections are named with a capital, methods without. */
export function advancedSheets(host: Host, path = 'Sheets'): object {
  return new Proxy(Object.create(null) as object, {
    get: (_, name) => {
      if (typeof name !== 'string') return undefined;
      const inner = `${path}.${name}`;
      return /^[A-Z]/.test(name) ? advancedSheets(host, inner) : () => refuse(host, inner);
    },
  });
}
