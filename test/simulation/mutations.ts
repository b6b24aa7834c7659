/** The same script with one safeguard taken out: a simulation that does not notice proves nothing. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** One text of one source file, and what stands there instead. */
export interface Mutation {
  name: string;
  file: string;
  from: string;
  to: string;
}

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'without the lock',
    file: 'src/sheets/documentLock.ts',
    from: 'LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null',
    to: 'null as GoogleAppsScript.Lock.Lock | null',
  },
  {
    name: 'without the flush before the lock is given back',
    file: 'src/sheets/documentLock.ts',
    from: 'SpreadsheetApp.flush();',
    to: '',
  },
  {
    name: 'without comparing what was seen',
    file: 'src/actions/compare.ts',
    from: 'return isChosen || isState(choice.seen) || isOnItsWay ?',
    to: 'return true ?',
  },
  {
    name: 'without looking the ID up',
    file: 'src/actions/compare.ts',
    from: 'return [[choice.id, found?.id === choice.id ? found : null]];',
    to: 'return [[choice.id, hinted.get(choice.row) ?? null]];',
  },
  {
    name: 'without reading again',
    file: 'src/actions/save.ts',
    from: 'if (!retried && standStill(dump, landings)) {',
    to: 'if (true) {',
  },
  {
    name: 'with the log after the cells',
    file: 'src/actions/save.ts',
    from: 'appendToLog(log, last, fresh);\n  const lost = writeTickets(dump.value, landings.filter(isChange));',
    to: 'const lost = writeTickets(dump.value, landings.filter(isChange));\n  appendToLog(log, last, fresh);',
  },
];

/** What Google and the simulation call by name. */
const DOORS = ['onEdit', 'rpc'];

/** Replaces the text while the file is read. Throws where the text is gone: then the mutation has to follow the code. */
function mutating({ name, file, from, to }: Mutation): Plugin {
  const target = path.resolve(file);
  const code = readFileSync(target, 'utf8');
  if (code.split(from).length !== 2) throw new Error(`mutation “${name}”: ${file} must hold this once: ${from}`);
  return {
    name: 'mutation',
    setup(building) {
      building.onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
        loaded === target ? { contents: code.replace(from, () => to), loader: 'ts' } : undefined,
      );
    },
  };
}

/** Builds the script into a folder of its own, changed or, for null, as it is. */
export async function buildScript(folder: string, mutation: Mutation | null): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const footer = DOORS.map((name) => `function ${name}(a,b){return built_.${name}(a,b)}`).join('\n');
  await build({
    entryPoints: ['src/main.ts'],
    outfile: path.join(folder, 'Code.js'),
    bundle: true,
    format: 'iife',
    globalName: 'built_',
    target: 'es2019',
    logLevel: 'error',
    footer: { js: footer },
    plugins: mutation === null ? [] : [mutating(mutation)],
  });
  copyFileSync('appsscript.json', path.join(folder, 'appsscript.json'));
}
