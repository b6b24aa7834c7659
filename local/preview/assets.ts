/** The files of the page, and the documents that the add-on shows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Asset } from './http';
import { documentOrigin, pageOrigin } from './names';

const HERE = 'local/preview/page';

/** Univer sets styles on elements; nothing else is let in, and nothing is asked of anybody but this server. */
const pagePolicy = (port: number): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${documentOrigin(port)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** An add-on's document holds everything inline; it reaches the server through the page alone. */
const documentPolicy = (port: number): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${pageOrigin(port)}`,
  ].join('; ');

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/** `google.script` comes first; the doctype before it keeps browsers from treating the document as one of old. */
const BEFORE = '<!doctype html><script src="/google-script.js"></script>';

/** The add-on's HTML, byte for byte, after the script that gives it `google.script`. */
export const documentAsset = (html: string, port: number): Asset => ({
  type: HTML,
  body: BEFORE + html,
  policy: documentPolicy(port),
});

const bundled = (entry: string): string => {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve(HERE, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
  });
  return outputFiles[0]?.text ?? '';
};

/** What a document loads from its own origin. */
export const documentFiles = (): Map<string, Asset> =>
  new Map([['/google-script.js', { type: SCRIPT, body: bundled('googleScript.ts') }]]);

/** Reads the page's files once. `built`: the folder with `page.js` and `page.css`. */
export const pageAssets = (built: string, token: string, port: number): Map<string, Asset> => {
  const index = readFileSync(path.resolve(HERE, 'index.html'), 'utf8').replace('%TOKEN%', token);
  return new Map<string, Asset>([
    ['/', { type: HTML, body: index, policy: pagePolicy(port) }],
    ['/page.js', { type: SCRIPT, body: readFileSync(path.join(built, 'page.js')) }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: readFileSync(path.join(built, 'page.css')) }],
  ]);
};
