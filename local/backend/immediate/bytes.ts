/** What the script's realm has no means for: bytes of texts, digests, random names, dates in a zone. */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { exception } from '../errors';
import { formatDate } from '../formatDate';
import type { Immediates } from '../session';

/** Bytes are signed, −128 to 127, as Google's are. */
const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));

function bufferOf(data: string | number[], charset: string | null): Buffer {
  if (typeof data !== 'string') return Buffer.from(data.map((byte) => byte & 255));
  // What ASCII cannot say becomes a question mark, as in Java.
  return Buffer.from(charset === 'US_ASCII' ? data.replace(/\P{ASCII}/gu, '?') : data, 'utf8');
}

const ALGORITHMS: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function algorithm(name: string): string {
  const found = ALGORITHMS[name.replace('HMAC_', '')];
  if (!found) throw new Error(`not implemented: the algorithm ${name}`);
  return found;
}

function decode(text: string, webSafe: boolean): number[] {
  const plain = webSafe ? text.replace(/-/g, '+').replace(/_/g, '/') : text;
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) throw exception('Could not decode string.');
  return signed(Buffer.from(plain, 'base64'));
}

function encode(data: string | number[], charset: string | null, webSafe: boolean): string {
  const text = bufferOf(data, charset).toString('base64');
  return webSafe ? text.replace(/\+/g, '-').replace(/\//g, '_') : text;
}

export const byteOperations: Immediates = {
  uuid: { counted: false, run: () => randomUUID() },
  'date.format': {
    counted: false,
    run: (_, at: number, zone: string, pattern: string) => formatDate(at, zone, pattern),
  },
  'bytes.of': { counted: false, run: (_, text: string) => signed(bufferOf(text, null)) },
  'bytes.text': { counted: false, run: (_, bytes: number[]) => bufferOf(bytes, null).toString('utf8') },
  'base64.encode': {
    counted: false,
    run: (_, data: string | number[], charset: string | null, webSafe: boolean) => encode(data, charset, webSafe),
  },
  'base64.decode': { counted: false, run: (_, text: string, webSafe: boolean) => decode(text, webSafe) },
  digest: {
    counted: false,
    run: (_, name: string, data: string | number[], charset: string | null) =>
      signed(createHash(algorithm(name)).update(bufferOf(data, charset)).digest()),
  },
  hmac: {
    counted: false,
    run: (_, name: string, data: string | number[], key: string | number[], charset: string | null) =>
      signed(createHmac(algorithm(name), bufferOf(key, charset)).update(bufferOf(data, charset)).digest()),
  },
};
