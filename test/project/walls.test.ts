import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The import table of the README, a line for each wall and each door: file, what it imports, whether that is allowed. */
const CASES: [file: string, line: string, allowed: boolean][] = [
  ['src/core/a.ts', `import { a } from './cell'; a();`, true],
  ['src/core/b.ts', `import { a } from '../sheets/dumpTab'; a();`, false],
  ['src/core/c.ts', `import { a } from 'valibot'; a();`, false],
  ['src/core/d.ts', `import type { A } from '../contract'; export type B = A;`, false],
  ['src/core/e.ts', 'SpreadsheetApp.flush();', false],
  ['src/core/dates/a.ts', `import { a } from '../cell'; a();`, true],
  ['src/core/dates/b.ts', `import { a } from '../headers/roles'; a();`, true],
  ['src/core/dates/c.ts', `import { a } from '../../sheets/dumpTab'; a();`, false],
  ['src/core/dates/d.ts', `import type { A } from '../../contract'; export type B = A;`, false],
  ['src/core/dates/e.ts', 'SpreadsheetApp.flush();', false],
  ['src/sheets/a.ts', `import { a } from '../core/cell'; a(SpreadsheetApp);`, true],
  ['src/sheets/b.ts', `import { a } from '../actions/save'; a();`, false],
  ['src/sheets/c.ts', `import type { A } from '../contract'; export type B = A;`, false],
  ['src/actions/a.ts', `import { a } from '../core/cell'; a();`, true],
  ['src/actions/b.ts', `import { a } from '../sheets/dumpTab'; a();`, true],
  ['src/actions/c.ts', `import type { A } from '../contract'; export type B = A;`, true],
  ['src/actions/d.ts', `import { a } from '../dispatch'; a();`, false],
  ['src/actions/e.ts', `import { a } from '../../sidebar/panel'; a();`, false],
  ['src/actions/f.ts', 'LockService.getDocumentLock();', false],
  ['src/contract.ts', `import type { A } from './sheets/dumpTab'; export type B = A;`, false],
  ['src/contract/a.ts', `import type { A } from '../core/cell'; export type B = A;`, true],
  ['src/contract/b.ts', `import type { A } from './session'; export type B = A;`, true],
  ['src/contract/c.ts', `import type { A } from '../actions/save'; export type B = A;`, false],
  ['src/dispatch.ts', `import { a } from './sheets/dumpTab'; a();`, false],
  ['src/main.ts', `import { a } from '../local/workbook'; a();`, false],
  ['sidebar/views/a.tsx', `import { a } from '../../src/core/cell'; a();`, true],
  ['sidebar/views/b.tsx', `import type { A } from '../../src/contract'; export type B = A;`, true],
  ['sidebar/views/e.tsx', `import type { A } from '../../src/contract/session'; export type B = A;`, true],
  ['sidebar/views/c.tsx', `import { a } from '../../src/sheets/dumpTab'; a();`, false],
  ['sidebar/views/d.tsx', `import { a } from '../../src/actions/save'; a();`, false],
  ['sidebar/panel.tsx', `import { a } from '../local/workbook'; a();`, false],
  ['sidebar/browser.ts', `import { a } from 'valibot'; a();`, false],
  ['sidebar/keys.ts', `import { a } from 'preact/hooks'; a();`, true],
  ['local/a.ts', `import { a } from './backend/state'; a();`, true],
  ['local/b.ts', `import { a } from '../src/core/cell'; a();`, false],
  ['local/c.ts', `import type { A } from '../src/contract'; export type B = A;`, false],
  ['tools/a.ts', `import { a } from '../local/workbook'; a();`, true],
  ['tools/b.ts', `import type { A } from '../src/contract'; export type B = A;`, true],
  ['tools/c.ts', `import { a } from '../src/core/cell'; a();`, false],
];

interface Report {
  diagnostics: { category: string; location: { path: string | { file: string } } }[];
}

/** Lints a tree of one-line files under the project's own rules; answers the files with a restricted name in them. */
function refused(): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
  for (const [file, line] of CASES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${line}\n`);
  }
  try {
    return new Set(violations(folder).map(({ location: { path } }) => (typeof path === 'string' ? path : path.file)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function violations(folder: string): Report['diagnostics'] {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  let printed: string;
  try {
    printed = execFileSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (refusal) {
    printed = (refusal as { stdout: string }).stdout;
  }
  const report = JSON.parse(printed) as Report;
  return report.diagnostics.filter(({ category }) => /noRestricted(Imports|Globals)/.test(category));
}

describe('the walls between the rooms', () => {
  const found = refused();
  test.each(CASES)('%s: %s (allowed: %s)', (file, _line, allowed) => {
    expect(found.has(file)).toBe(!allowed);
  });
});
