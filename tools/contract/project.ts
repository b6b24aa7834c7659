/** The contract suite as an Apps Script project, whose script runs the cases in the spreadsheet that it is bound to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

const ENTRY = 'test/local/contract/runner.ts';

const MANIFEST = {
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  exceptionLogging: 'NONE',
  oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
};

/** What people choose in the editor; Google sees only function declarations at the top. */
const DOORS = 'function runContract(only){return contract_.runContract(only)}\n';

/** The project's files by name. */
function contractFiles(): Record<string, string> {
  const { outputFiles } = buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'contract_',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return {
    'Code.js': `${outputFiles[0]?.text ?? ''}${DOORS}`,
    'appsscript.json': `${JSON.stringify(MANIFEST, null, 2)}\n`,
  };
}

/** Writes the project's files into `folder`. */
export function writeContractProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(contractFiles())) writeFileSync(path.join(folder, name), text);
}
