/** “Rebuild from log”: cells that lost their tag get it back. */
import type { Args } from '../contract';
import type { Stepwise } from '../contract/data';
import type { Rebuilt } from '../contract/project';
import { failed, type Reply } from '../core/failure';
import { asking } from './access';

export function rebuild({ account }: Args<'rebuild'>): Reply<Stepwise<Rebuilt>> {
  const who = asking(account);
  return who.ok ? failed('internal', 'Rebuilding from the log is not there yet.') : who;
}
