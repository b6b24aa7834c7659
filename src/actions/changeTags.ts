/** Changing the list: rename, merge, move, retire and bring back, with every ticket that is concerned. */
import type { Args } from '../contract';
import type { ChangeDone, ChangePreview } from '../contract/tags';
import { failed, type Reply } from '../core/failure';
import { asking } from './access';

export function previewChange({ account }: Args<'previewChange'>): Reply<ChangePreview> {
  const who = asking(account);
  return who.ok ? failed('internal', 'Changing the list is not there yet.') : who;
}

export function changeTags({ account }: Args<'changeTags'>): Reply<ChangeDone> {
  const who = asking(account);
  return who.ok ? failed('internal', 'Changing the list is not there yet.') : who;
}
