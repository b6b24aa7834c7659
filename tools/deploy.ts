/**
 * Sends `dist/` to Google: `npm run deploy`. Whatever follows `--` goes on to clasp, `--user NAME` for instance.
 * Exits with 0 only where Google has the files.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectTrouble, pushTrouble } from './deployTrouble';

interface Outcome {
  code: number;
  /** What clasp said on standard error. */
  said: string;
}

/** Its own words reach the terminal as they come. */
function clasp(args: string[]): Promise<Outcome> {
  const program = createRequire(path.resolve('package.json')).resolve('@google/clasp');
  const child = spawn(process.execPath, [program, ...args], { stdio: ['inherit', 'inherit', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
    process.stderr.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

async function deploy(args: string[]): Promise<number> {
  const file = process.env.clasp_config_project ?? '.clasp.json';
  const trouble = projectTrouble(existsSync(file) ? readFileSync(file, 'utf8') : null, path.basename(file));
  if (trouble !== null) {
    process.stderr.write(`${trouble}\n`);
    return 1;
  }
  const { code, said } = await clasp([...args, 'push', '--force']);
  const advice = code === 0 ? null : pushTrouble(said);
  if (advice !== null) process.stderr.write(`${advice}\n`);
  if (code === 0) process.stdout.write('Google has it. Reload the spreadsheet to see the new version.\n');
  return code;
}

deploy(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (thrown: Error) => {
    process.stderr.write(`${thrown.message}\n`);
    process.exitCode = 1;
  },
);
