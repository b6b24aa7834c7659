/** A long log becomes shorter. */
import type { Args, Value } from '../contract';
import { counted } from '../core/counted';
import { done, type Reply } from '../core/failure';
import { findLog } from '../sheets/logTab';
import { asking } from './access';

export function compactLog({ account }: Args<'compactLog'>): Reply<Value<'compactLog'>> {
  const who = asking(account);
  if (!who.ok) return who;
  const lines = Math.max(0, (findLog()?.getLastRow() ?? 1) - 1);
  return done({ done: true, value: { lines, sentence: `The log has ${counted(lines, 'line')} and stays as it is.` } });
}
