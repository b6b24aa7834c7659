/** Builds the services once for a test file, into a folder of their own, and scripts beside them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

export interface Built {
  servicesFile: string;
  /** Writes a script's files into a folder of their own and answers that folder. */
  script(files: Record<string, string>): string;
  remove(): void;
}

export function buildServices(): Built {
  const root = mkdtempSync(path.join(tmpdir(), 'local-'));
  const servicesFile = path.join(root, 'services', 'services.js');
  buildSync({
    entryPoints: ['local/services/inScript.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    outfile: servicesFile,
    logLevel: 'warning',
  });
  let scripts = 0;
  return {
    servicesFile,
    script: (files) => {
      const folder = path.join(root, `script${scripts++}`);
      mkdirSync(folder);
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
      return folder;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
