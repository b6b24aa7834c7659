/** `Blob`: bytes with a type and a name. */
import type { Methods } from './define';
import { type Host, notImplemented, type Self } from './host';

type BlobSelf = Self<'Blob'>;

/** Bytes of a text, UTF-8; bytes as they are. */
export const bytesOf = (host: Host, data: string | number[]): number[] =>
  typeof data === 'string' ? host.call('bytes.of', data) : data.slice();

export function newBlob(host: Host, data: string | number[], type?: string, name?: string): object {
  const fallback = typeof data === 'string' ? 'text/plain' : null;
  return host.make('Blob', { bytes: bytesOf(host, data), type: type ?? fallback, name: name ?? null });
}

const TYPES: Record<string, string> = {
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
};

function typeFromName(self: BlobSelf): object {
  self.type = TYPES[/\.([a-z]+)$/i.exec(self.name ?? '')?.[1]?.toLowerCase() ?? ''] ?? null;
  return self.me;
}

function mustBeUtf8(method: string, charset?: string): void {
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw notImplemented(`Blob.${method} in ${charset}`);
}

export const blob: Methods<GoogleAppsScript.Base.Blob, 'Blob'> = {
  getBytes: ({ bytes }) => bytes.slice(),
  setBytes: (self, bytes: number[]) => {
    self.bytes = bytes.slice();
    return self.me;
  },
  getDataAsString: ({ host, bytes }, charset?: string) => {
    mustBeUtf8('getDataAsString', charset);
    return host.call('bytes.text', bytes);
  },
  setDataFromString: (self, text: string, charset?: string) => {
    mustBeUtf8('setDataFromString', charset);
    self.bytes = bytesOf(self.host, text);
    return self.me;
  },
  getContentType: ({ type }) => type,
  setContentType: (self, type: string | null) => {
    self.type = type;
    return self.me;
  },
  setContentTypeFromExtension: typeFromName,
  getName: ({ name }) => name,
  setName: (self, name: string) => {
    self.name = name;
    return self.me;
  },
  isGoogleType: () => false,
  copyBlob: ({ host, bytes, type, name }) => host.make('Blob', { bytes: bytes.slice(), type, name }),
};
