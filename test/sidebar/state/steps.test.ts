import { inSteps } from '../../../sidebar/state/steps';
import type { Reply } from '../../../src/contract';
import type { Stepwise } from '../../../src/contract/data';
import { failed } from '../../../src/core/failure';

const answering = (...answers: Reply<Stepwise<string>>[]) => {
  let at = 0;
  return () => Promise.resolve(answers[at++] ?? failed('internal', 'asked too often'));
};
const going = (doing: string): Reply<Stepwise<string>> => ({ ok: true, value: { done: false, doing } });
const end: Reply<Stepwise<string>> = { ok: true, value: { done: true, value: 'there' } };

test('asks again until the job is done, and tells what goes on', async () => {
  const said: string[] = [];
  const reply = await inSteps(answering(going('one'), going('two'), end), (doing) => said.push(doing));
  expect(reply).toEqual({ ok: true, value: 'there' });
  expect(said).toEqual(['one', 'two']);
});

test('stops at a failure', async () => {
  const reply = await inSteps(answering(going('one'), failed('busy', 'Wait.'), end), () => {});
  expect(reply).toEqual(failed('busy', 'Wait.'));
});
