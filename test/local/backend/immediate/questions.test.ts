/** Alerts and prompts: which buttons there are, and who presses them. */
import type { UiEvent } from '../../../../local/view';
import { office, words } from '../office';

test.each([
  ['OK', 'OK', ['OK']],
  ['OK_CANCEL', 'OK', ['OK', 'CANCEL']],
  ['YES_NO', 'YES', ['YES', 'NO']],
  ['YES_NO_CANCEL', 'YES', ['YES', 'NO', 'CANCEL']],
  ['of another kind', 'OK', ['OK']],
])('buttons %s: %s is pressed unless the host answers, and it may answer %j or close', (buttons, first, offered) => {
  const { workbook, session } = office();
  const ask = () => session().call('ui.ask', ['alert', 'Title', 'Sure?', buttons]);
  expect(ask()).toEqual({ button: first, text: '' });
  for (const button of [...offered, 'CLOSE']) {
    workbook.answerWith(() => ({ button, text: 't' }));
    expect(ask()).toEqual({ button, text: 't' });
  }
  workbook.answerWith(() => ({ button: 'MAYBE' }));
  expect(words(ask)).toBe(`Error: no button MAYBE among ${offered.join(', ')}`);
});

test('the screen is shown the question, a prompt too, before it is answered', () => {
  const { workbook, session } = office();
  const order: unknown[] = [];
  workbook.onUi((event: UiEvent) => order.push(event));
  workbook.answerWith((question) => {
    order.push(question);
    return { button: 'OK', text: 'Ann' };
  });
  expect(session().call('ui.ask', ['prompt', null, 'Name?', 'OK_CANCEL'])).toEqual({ button: 'OK', text: 'Ann' });
  const question = { person: 'ann', title: null, text: 'Name?', buttons: 'OK_CANCEL' };
  expect(order).toEqual([
    { ...question, kind: 'alert' },
    { ...question, kind: 'prompt' },
  ]);
});
