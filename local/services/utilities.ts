/** `Utilities`. */
import { newBlob } from './blob';
import { parseCsv } from './csv';
import type { Methods } from './define';
import { enumName } from './enums';
import { formatString } from './formatString';
import { exception, type Self } from './host';

type UtilitiesSelf = Self<'Utilities'>;
type Data = string | number[];

const MAX_SLEEP = 300_000;

function sleep({ host }: UtilitiesSelf, ms: number): void {
  if (ms < 0 || ms > MAX_SLEEP) throw exception('Invalid argument: milliseconds');
  host.call('clock.sleep', ms);
}

const charsetOf = (charset?: object): string | null => (charset ? enumName(charset) : null);

const encode =
  (webSafe: boolean) =>
  ({ host }: UtilitiesSelf, data: Data, charset?: object): string =>
    host.call('base64.encode', data, charsetOf(charset), webSafe);

const decode =
  (webSafe: boolean) =>
  ({ host }: UtilitiesSelf, text: string, _charset?: object): number[] =>
    host.call('base64.decode', text, webSafe);

const hmac = ({ host }: UtilitiesSelf, name: string, value: Data, key: Data, charset?: object): number[] =>
  host.call('hmac', name, value, key, charsetOf(charset));

export const utilities: Methods<GoogleAppsScript.Utilities.Utilities, 'Utilities'> = {
  getUuid: ({ host }) => host.call('uuid'),
  formatDate: ({ host }, date: object, zone: string, pattern: string) =>
    host.call('date.format', Number(date), zone, pattern),
  formatString: (_, template: string, ...values: unknown[]) => formatString(template, values),
  sleep,
  parseCsv: (_, text: string, delimiter = ',') => parseCsv(text, delimiter),
  jsonParse: (_, text: string) => JSON.parse(text) as object,
  jsonStringify: (_, value: unknown) => JSON.stringify(value),
  newBlob: ({ host }, data: Data, type?: string, name?: string) => newBlob(host, data, type, name),
  base64Encode: encode(false),
  base64EncodeWebSafe: encode(true),
  base64Decode: decode(false),
  base64DecodeWebSafe: decode(true),
  computeDigest: ({ host }, algorithm: object, data: Data, charset?: object) =>
    host.call('digest', enumName(algorithm), data, charsetOf(charset)),
  computeHmacSignature: (self, algorithm: object, value: Data, key: Data, charset?: object) =>
    hmac(self, enumName(algorithm), value, key, charset),
  computeHmacSha256Signature: (self, value: Data, key: Data, charset?: object) =>
    hmac(self, 'HMAC_SHA_256', value, key, charset),
};
