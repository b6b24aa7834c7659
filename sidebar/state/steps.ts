/** A job that takes several calls, as one. */
import type { Reply } from '../../src/contract';
import type { Stepwise } from '../../src/contract/data';

/**
 * Calls again, each time the same, until the job is done or fails.
 * @param say is told what goes on between two calls
 */
export async function inSteps<T>(
  call: () => Promise<Reply<Stepwise<T>>>,
  say: (doing: string) => void,
): Promise<Reply<T>> {
  for (;;) {
    const reply = await call();
    if (!reply.ok) return reply;
    if (reply.value.done) return { ok: true, value: reply.value.value };
    say(reply.value.doing);
  }
}
