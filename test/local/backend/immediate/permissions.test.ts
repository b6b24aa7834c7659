/** What mode and scopes allow, in Google's words. */
import { ANY_SPREADSHEET as ANY, THIS_SPREADSHEET as THIS, CONTAINER_UI as UI } from '../../../../local/backend/scopes';
import type { AuthMode, Rights } from '../../../../local/backend/session';
import { office, words } from '../office';

const FINE = 'nothing was thrown';
const NO_UI = 'Exception: Cannot call SpreadsheetApp.getUi() from this context.';
const no = (...scopes: string[]): string =>
  `Exception: You do not have permission to call f${scopes.length === 0 ? '' : `. Required permissions: ${scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes[0]}`}`;

const asked = (need: string, rights: Partial<Rights>): string =>
  words(() => office().session(rights).call('require', ['f', need]));

test.each([
  ['document', 'FULL', [THIS], FINE],
  ['document', 'FULL', [ANY], FINE],
  ['document', 'LIMITED', [THIS], FINE],
  ['document', 'CUSTOM_FUNCTION', [THIS], FINE],
  ['document', 'FULL', [UI], no(THIS, ANY)],
  ['document', 'NONE', [THIS, ANY], no(THIS, ANY)],
  ['anyDocument', 'FULL', [ANY], FINE],
  ['anyDocument', 'FULL', [THIS], no(ANY)],
  ['anyDocument', 'LIMITED', [ANY], no(ANY)],
  ['ui', 'FULL', [UI], FINE],
  ['ui', 'FULL', [THIS], no(UI)],
  ['ui', 'LIMITED', [UI], no(UI)],
  ['ui', 'CUSTOM_FUNCTION', [UI], no(UI)],
  ['store', 'FULL', [], FINE],
  ['store', 'LIMITED', [], FINE],
  ['store', 'NONE', [THIS, ANY, UI], no()],
  ['menu', 'FULL', [], FINE],
  ['menu', 'LIMITED', [], FINE],
  ['menu', 'NONE', [], FINE],
  ['menu', 'CUSTOM_FUNCTION', [THIS, UI], NO_UI],
])('%s in %s with %j: %s', (need, authMode, scopes, answer) => {
  expect(asked(need, { authMode: authMode as AuthMode, scopes })).toBe(answer);
});

test('where nobody looks there is no menu', () => {
  expect(asked('menu', { hasUi: false })).toBe(NO_UI);
});

test.each([
  ['FULL', true, FINE],
  ['LIMITED', true, FINE],
  ['NONE', true, NO_UI],
  ['FULL', false, NO_UI],
])('a question in %s, somebody looking: %j', (authMode, hasUi, answer) => {
  const { call } = office().session({ authMode: authMode as AuthMode, hasUi });
  expect(words(() => call('ui.ask', ['alert', null, 'Sure?', 'OK']))).toBe(answer);
});
