/** The lead says what becomes of a proposed tag. */
import type { Args } from '../contract';
import type { ChangeDone } from '../contract/tags';
import { failed, type Reply } from '../core/failure';
import { asking } from './access';

export function settleProposal({ account }: Args<'settleProposal'>): Reply<ChangeDone> {
  const who = asking(account);
  return who.ok ? failed('internal', 'Proposals are not there yet.') : who;
}
