/** Runs something with the machine's zone set: what `Date` means by local time, in every realm of this thread. */
import { runInThisContext } from 'node:vm';

/** The process's own variables: a test runner may hand out a copy, which sets no zone. */
const variables = (): NodeJS.ProcessEnv => runInThisContext('process.env') as NodeJS.ProcessEnv;

/** `timeZone`: an IANA name. In a thread other than the main one the zone stays as it is. */
export function inZone<T>(timeZone: string, run: () => T): T {
  const env = variables();
  const before = env.TZ;
  if (before === timeZone) return run();
  env.TZ = timeZone;
  try {
    return run();
  } finally {
    if (before === undefined) delete env.TZ;
    else env.TZ = before;
  }
}
