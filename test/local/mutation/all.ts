/** All tests of the stand-in that need no other process, in one file: a mutant is then tried in a fraction of the time. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

const ROOMS = ['.', 'backend', 'backend/immediate', 'backend/operations', 'services', 'mistakes'];
/** They compare generated files, or are about no part of the backend. */
const LEFT_OUT = [
  'coverage.test.ts',
  'generateTypes.test.ts',
  'wire.test.ts',
  'csv.test.ts',
  'declared.test.ts',
  'xlsx.test.ts',
  'compiled.test.ts',
  'inZone.test.ts',
  'runtime.test.ts',
  'refusedSyntax.test.ts',
];

// That a mutant is caught is enough: looking for the smallest example takes seconds each time.
fc.configureGlobal({ endOnFailure: true });

for (const room of ROOMS) {
  const folder = path.resolve('test/local', room);
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.test.ts') || LEFT_OUT.includes(name)) continue;
    describe(`${room}/${name}`, () => {
      require(path.join(folder, name));
    });
  }
}
