/** What a person has selected, and how the screen hears of it. */
import type { UiEvent } from '../../../../local/view';
import { ANN, at, BOB, DATA, OTHER, office } from '../office';

function watched() {
  const made = office();
  const seen: UiEvent[] = [];
  made.workbook.onUi((event) => seen.push(event));
  return { ...made, seen };
}

test('is A1 of the first visible sheet until somebody selects', () => {
  const { run, session } = office();
  expect(session().call('selection.read', [])).toEqual({ sheet: DATA, ranges: [at('A1')] });
  run('sheet.hide', DATA, true);
  expect(session().call('selection.read', [])).toEqual({ sheet: OTHER, ranges: [at('A1', OTHER)] });
});

test('is each person’s own', () => {
  const { session } = office();
  session({ person: ANN }).call('selection.write', [OTHER, [at('B2:C3', OTHER)]]);
  expect(session({ person: ANN }).call('selection.read', [])).toEqual({ sheet: OTHER, ranges: [at('B2:C3', OTHER)] });
  expect(session({ person: BOB }).call('selection.read', [])).toEqual({ sheet: DATA, ranges: [at('A1')] });
});

test('falls back to the first sheet where its own is gone', () => {
  const { run, session } = office();
  const { call } = session();
  call('selection.write', [OTHER, [at('B2', OTHER)]]);
  run('sheet.delete', OTHER);
  expect(call('selection.read', [])).toEqual({ sheet: DATA, ranges: [at('A1')] });
});

test('a sheet alone keeps its selection where it is selected already, else begins at A1', () => {
  const { call } = office().session();
  call('selection.write', [DATA, [at('B2')]]);
  call('selection.write', [DATA, []]);
  expect(call('selection.read', [])).toEqual({ sheet: DATA, ranges: [at('B2')] });
  call('selection.write', [OTHER, []]);
  expect(call('selection.read', [])).toEqual({ sheet: OTHER, ranges: [at('A1', OTHER)] });
});

test('is shown at once, or with the writes made before it', () => {
  const { session, seen } = watched();
  const { call, flush } = session();
  call('selection.write', [DATA, [at('B2')]]);
  const shown = { kind: 'select', person: 'ann', sheet: DATA, ranges: [at('B2')] };
  expect(seen).toEqual([shown]);
  call('values.write', [at('A1'), [[1]]]);
  call('selection.write', [DATA, [at('C3')]]);
  expect(seen).toEqual([shown]);
  flush();
  expect(seen).toEqual([shown, { ...shown, ranges: [at('C3')] }]);
  flush();
  expect(seen).toHaveLength(2);
});

test('menus, sidebars, dialogs and toasts reach the screen of the person who runs the script', () => {
  const { session, seen } = watched();
  const { call } = session({ person: BOB });
  const items = [{ kind: 'item', caption: 'Go', functionName: 'go' }];
  call('ui.menu', [true, null, items]);
  call('ui.sidebar', ['Panel', '<p>']);
  call('ui.dialog', [true, 'Ask', '<b>', 300, 200]);
  call('ui.toast', ['Saved', null, 5]);
  expect(seen).toEqual([
    { kind: 'menu', person: 'bob', addon: true, caption: null, items },
    { kind: 'sidebar', person: 'bob', title: 'Panel', html: '<p>' },
    { kind: 'dialog', person: 'bob', modal: true, title: 'Ask', html: '<b>', width: 300, height: 200 },
    { kind: 'toast', person: 'bob', title: null, text: 'Saved', seconds: 5 },
  ]);
});
