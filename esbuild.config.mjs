/**
 * Builds what goes to Google (`dist/`) and what runs here (`build/`).
 * `node esbuild.config.mjs [add-on] [local] [page]`: all three where none is named.
 * `node esbuild.config.mjs --watch`: waits for changes of source files, builds what they are part of, and tells the
 * process that started it. What does not build leaves the files as they were.
 */
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';
import { minify } from 'terser';

const WATCHING = process.argv.includes('--watch');

/** The functions Google calls by name: triggers, menu items and the panel's one door. */
export const ENTRY_POINTS = [
  'onInstall',
  'onOpen',
  'onEdit',
  'showTagsheet',
  'showTagsheetLarge',
  'checkTags',
  'buildSummary',
  'buildPeriods',
  'rpc',
];

/** Apps Script runs ES2019 safely. */
const GOOGLE = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/** Written aside and renamed, so that a reader never meets half a file. Answers whether it is another text now. */
async function put(file, text) {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before === text) return false;
  await mkdir(path.dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}.part`;
  await writeFile(aside, text);
  await rename(aside, file);
  return true;
}

const contexts = new Map();

/** While watching, esbuild keeps what it read: the second build takes a fraction of the first. */
async function built(options) {
  if (!WATCHING) return build(options);
  const [entry] = options.entryPoints;
  if (!contexts.has(entry)) contexts.set(entry, await context({ ...options, logLevel: 'silent' }));
  return contexts.get(entry).rebuild();
}

async function bundled(options) {
  const { outputFiles } = await built(options);
  return (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
}

/** The module's export list at its end, as what the function around it answers. */
function returned(module) {
  const exports = /export\s*\{([^}]*)\};?\s*$/;
  const [, list] = exports.exec(module);
  const members = list.split(',').map((entry) => entry.trim().split(/\s+as\s+/));
  const object = members.map(([local, name = local]) => `${name}:${local}`).join(',');
  return module.replace(exports, () => `return tagsheet_.built={${object}}`);
}

/**
 * Google parses and runs the file on every call: the bundle waits inside a function until something needs it.
 * A second minifier goes over it, for the same reason, but not while somebody waits for the next try.
 */
async function serverFile() {
  const output = await bundled({ ...GOOGLE, entryPoints: ['src/main.ts'], format: 'esm', outfile: 'Code.js' });
  const waiting = `function tagsheet_(){if(tagsheet_.built)return tagsheet_.built;${returned(output('Code.js'))}}`;
  const compress = { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true };
  const { code } = WATCHING ? { code: waiting } : await minify(waiting, { ecma: 2019, compress });
  const doors = ENTRY_POINTS.map((name) => `function ${name}(a,b){return tagsheet_().${name}(a,b)}`);
  return [code, ...doors, ''].join('\n');
}

/** One file, everything inlined. `</` is broken up so that no string of ours can end the script or style early. */
async function panelFile() {
  const output = await bundled({
    ...GOOGLE,
    entryPoints: ['sidebar/panel.tsx'],
    format: 'iife',
    outfile: 'panel.js',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Inline scripts once lost what follows `//` in a template literal.
    supported: { 'template-literal': false },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const template = await readFile('sidebar/panel.html', 'utf8');
  return template
    .replace('/*css*/', () => output('.css').trim())
    .replace('/*js*/', () => output('.js').trim().replaceAll('</', '<\\/'));
}

async function addOn() {
  const files = {
    'Code.js': await serverFile(),
    'sidebar.html': await panelFile(),
    'appsscript.json': await readFile('appsscript.json', 'utf8'),
  };
  const changed = [];
  for (const [name, text] of Object.entries(files)) if (await put(`dist/${name}`, text)) changed.push(name);
  for (const name of await readdir('dist')) if (!(name in files)) await rm(`dist/${name}`, { recursive: true });
  return changed;
}

/** The stand-in: services to be run in a script's own realm, its thread, and the whole of it for other people's tests. */
async function local() {
  const common = { bundle: true, write: false, target: 'es2022', charset: 'utf8', logLevel: 'warning' };
  const services = await bundled({
    ...common,
    entryPoints: ['local/services/inScript.ts'],
    format: 'iife',
    outfile: 'services.js',
  });
  await put('build/services/services.js', services('.js'));
  const thread = await bundled({
    ...common,
    entryPoints: ['local/threads/thread.ts'],
    format: 'cjs',
    platform: 'node',
    outfile: 'thread.js',
  });
  await put('build/threads/thread.cjs', thread('.js'));
  const whole = await bundled({
    ...common,
    entryPoints: ['local/appsScript.ts'],
    format: 'esm',
    platform: 'node',
    outfile: 'local.mjs',
  });
  await put('build/local.mjs', whole('.mjs'));
}

async function page() {
  const output = await bundled({
    entryPoints: ['local/preview/page/page.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    outfile: 'page.js',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl', '.png': 'dataurl' },
    logLevel: 'warning',
  });
  await put('build/preview/page.js', output('.js'));
  await put('build/preview/page.css', output('.css'));
}

const PARTS = { 'add-on': addOn, local, page };

/** The folders whose files a watcher waits for, and the part that each belongs to. */
const WATCHED = { src: 'add-on', sidebar: 'add-on', 'local/preview/page': 'page' };

/** The panel, the server's code or the page: which of them a part that was built anew has changed. */
const CHANGED = { 'sidebar.html': 'panel', 'Code.js': 'server', 'appsscript.json': 'server' };

/** Changes that follow each other this closely, in milliseconds, are built together: editors write in several steps. */
const GATHER = 60;

const tell = (message) => process.send?.(message);

/** The first error of a build, as `file:line: text`. */
const problemOf = ({ errors, message }) => {
  const [{ text = message, location = null } = {}] = errors ?? [];
  return location ? `${location.file}:${location.line}: ${text}` : text;
};

async function rebuild(part) {
  try {
    const changed = await PARTS[part]();
    const kinds = part === 'page' ? ['page'] : changed.map((name) => CHANGED[name]);
    for (const what of new Set(kinds)) tell({ kind: 'rebuilt', what });
  } catch (error) {
    tell({ kind: 'broken', problem: problemOf(error) });
  }
}

/** One build at a time; ends with the process that asked for it. */
function keepBuilding() {
  const dirty = new Set();
  let last = Promise.resolve();
  const flush = () => {
    const parts = [...dirty];
    dirty.clear();
    for (const part of parts) last = last.then(() => rebuild(part));
  };
  for (const [folder, part] of Object.entries(WATCHED)) {
    watch(folder, { recursive: true }, (_event, name) => {
      if (!/\.(tsx?|css|html|json)$/.test(name ?? '')) return;
      if (dirty.size === 0) setTimeout(flush, GATHER);
      dirty.add(part);
    });
  }
  process.once('disconnect', () => process.exit());
  tell({ kind: 'watching' });
}

async function buildAsked(asked) {
  const unknown = asked.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    throw new Error(`Unknown part ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}.`);
  }
  await Promise.all((asked.length > 0 ? asked : Object.keys(PARTS)).map((name) => PARTS[name]()));
}

if (WATCHING) keepBuilding();
else await buildAsked(process.argv.slice(2));
