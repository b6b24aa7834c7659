/** Taking back a change of the list, or a repair. */
import type { Args } from '../contract';
import type { ChangeDone } from '../contract/tags';
import { failed, type Reply } from '../core/failure';
import { asking } from './access';

export function undoChange({ account }: Args<'undoChange'>): Reply<ChangeDone> {
  const who = asking(account);
  return who.ok ? failed('internal', 'Taking back is not there yet.') : who;
}
