/** The `.js` files of a folder, compiled once for all executions: each runs in a context of its own all the same. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

interface Compiled {
  /** Tells a changed file from the one that was compiled. */
  stamp: string;
  script: Script;
}

const compiled = new Map<string, Compiled>();

function compile(file: string, check: (code: string, file: string) => void): Script {
  const { mtimeMs, size } = statSync(file);
  const stamp = `${mtimeMs} ${size}`;
  const known = compiled.get(file);
  if (known?.stamp === stamp) return known.script;
  const code = readFileSync(file, 'utf8');
  const script = new Script(code, { filename: file });
  check(code, path.basename(file));
  compiled.set(file, { stamp, script });
  return script;
}

/**
 * The scripts of a folder and those below it, in the order of their paths. Throws a `SyntaxError` for one that does not
 * compile, and whatever `check` throws.
 */
export function compiledScripts(folder: string, check: (code: string, file: string) => void = () => {}): Script[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => compile(path.join(folder, name), check));
}
