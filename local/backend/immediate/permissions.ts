/** What the entry point's mode and the manifest's scopes allow. */
import { exception, noPermission, TEXTS } from '../errors';
import { ANY_SPREADSHEET, CONTAINER_UI, THIS_SPREADSHEET } from '../scopes';
import type { Immediates, Inside } from '../session';

type Need = 'document' | 'anyDocument' | 'ui' | 'menu' | 'store';

/** Refuses a call that the entry point's mode or the manifest's scopes do not allow. */
function mustBeAllowed(inside: Inside, call: string, need: Need): void {
  const { authMode, scopes, hasUi } = inside.rights;
  const has = (scope: string): boolean => scopes.includes(scope);
  if (need === 'menu') {
    if (!hasUi || authMode === 'CUSTOM_FUNCTION') throw exception(TEXTS.noUi);
    return;
  }
  if (need === 'anyDocument' && (authMode !== 'FULL' || !has(ANY_SPREADSHEET))) {
    throw exception(noPermission(call, [ANY_SPREADSHEET]));
  }
  if (need === 'document' && (authMode === 'NONE' || !(has(THIS_SPREADSHEET) || has(ANY_SPREADSHEET)))) {
    throw exception(noPermission(call, [THIS_SPREADSHEET, ANY_SPREADSHEET]));
  }
  if (need === 'store' && authMode === 'NONE') throw exception(noPermission(call, []));
  if (need === 'ui' && (authMode !== 'FULL' || !has(CONTAINER_UI))) throw exception(noPermission(call, [CONTAINER_UI]));
}

export const permissionOperations: Immediates = { require: { counted: false, run: mustBeAllowed } };
