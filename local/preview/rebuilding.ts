/** Builds what changes in the source files while the preview runs, in a process of its own. */
import { fork } from 'node:child_process';
import type { Push } from './wire';

type Built = Extract<Push, { kind: 'rebuilt' | 'broken' }>;

/** `watching`: from now on changes are seen. */
type Message = Built | { kind: 'watching' };

export interface Rebuilding {
  /** Resolves when changes are seen. */
  ready: Promise<void>;
  stop(): void;
}

/** The builder is named by place, since the stand-in itself knows nothing of what it shows. */
export const keepBuilding = (builder: string, built: (push: Built) => void): Rebuilding => {
  // Without this process's own options: the builder is plain JavaScript.
  const child = fork(builder, ['--watch'], { execArgv: [] });
  const ready = new Promise<void>((resolve) => {
    child.on('message', (message: Message) => {
      if (message.kind === 'watching') resolve();
      else built(message);
    });
  });
  // Without it the preview goes on, and changes are built at the next start.
  child.on('error', () => undefined);
  return { ready, stop: () => child.kill() };
};
