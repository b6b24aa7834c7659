/** Reads what a page sends, never more than a message may hold. */
import type { IncomingMessage } from 'node:http';

/** The largest paste into a spreadsheet is far below this. */
export const BODY_LIMIT = 64 * 1024 * 1024;

export type Body = { ok: true; value: Record<string, unknown> } | { ok: false; status: 400 | 413; message: string };

const TOO_LARGE: Body = { ok: false, status: 413, message: 'That is more than one message may hold.' };

const parsed = (text: string): Body => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { ok: true, value: value as Record<string, unknown> };
    }
  } catch {
    // Told below, like everything else that is no message.
  }
  return { ok: false, status: 400, message: 'A message is a JSON object.' };
};

/** The JSON object that a request carries. One that is too large is given up while it is still coming. */
export const bodyOf = (request: IncomingMessage, limit = BODY_LIMIT): Promise<Body> =>
  new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      resolve(TOO_LARGE);
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        request.pause();
        chunks.length = 0;
        resolve(TOO_LARGE);
      }
    });
    request.on('end', () => resolve(parsed(Buffer.concat(chunks).toString('utf8'))));
    request.on('error', reject);
  });
