/** What is wrong with saving or fetching, the worst first, and what can be done about it. */
import { refusedSentence, SILENCE_TOLD, silenceSentence, stubbornSentence } from './words';
import type { Work } from './work';

/** `see them`: what is not saved, with all ways out. `go there`: to the tab that Tagsheet works on now. */
export type Way = 'try again' | 'see them' | 'go there';

export interface Trouble {
  words: string;
  /** `stop`: nothing is saved until somebody acts. `wait`: it may pass by itself. */
  weight: 'stop' | 'wait';
  ways: readonly Way[];
}

function troubleWithSaving({ saver }: Work): Trouble | null {
  const { refused, stubborn, silence, keptHere } = saver;
  const unsaved = saver.unsaved.value;
  if (refused.value !== null) {
    const { code, message } = refused.value;
    const there: Way[] = code === 'other-dump' ? ['go there'] : [];
    return { words: refusedSentence(message, unsaved), weight: 'stop', ways: ['try again', 'see them', ...there] };
  }
  if (unsaved === 0) return null;
  if (stubborn.value !== null)
    return { words: stubbornSentence(stubborn.value.message, unsaved, keptHere.value), weight: 'wait', ways: [] };
  if (silence.value < SILENCE_TOLD) return null;
  return { words: silenceSentence(silence.value, unsaved, keptHere.value), weight: 'wait', ways: [] };
}

/** Null when all is well. */
export function troubleOf(work: Work): Trouble | null {
  const saving = troubleWithSaving(work);
  const tab = work.elsewhere.value;
  const failure = work.supply.failure.value;
  if (saving !== null) return saving;
  if (tab !== null) {
    const words = `Tagsheet works on the tab “${tab}” now. These tickets are of “${work.sheet.value.dump}”.`;
    return { words, weight: 'stop', ways: ['go there'] };
  }
  return failure === null || failure.retry ? null : { words: failure.message, weight: 'stop', ways: [] };
}
