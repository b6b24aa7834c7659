/** The dial for bad days: how slowly the server answers, how often it fails, and whether what failed was done. */
import type { Conditions } from '../wire';
import { byId, element } from './element';

const DELAYS = { 0: 'no delay', 500: '0.5 s', 2000: '2 s', 5000: '5 s' };
const FAILING = { 0: 'none fail', 0.1: '10 % fail', 0.5: '50 % fail' };

const select = (label: string, options: Record<string, string>, changed: () => void): HTMLSelectElement =>
  element(
    'select',
    { 'aria-label': label, title: label, onchange: changed },
    ...Object.entries(options)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([value, text]) => element('option', { value }, text)),
  );

/** A value that is none of the choices (`--delay 300`) becomes one. */
const choose = (list: HTMLSelectElement, value: number, text: string): void => {
  if (![...list.options].some((option) => Number(option.value) === value)) {
    list.append(element('option', { value: String(value) }, text));
  }
  list.value = String(value);
};

/** Builds the dial; the answer shows conditions in it, whoever set them. */
export const buildDial = (set: (conditions: Conditions) => void): ((conditions: Conditions) => void) => {
  const tell = (): void =>
    set({ delay: Number(delay.value), failing: Number(failing.value), lateThrows: late.checked });
  const delay = select('How long the server takes to answer the panel', DELAYS, tell);
  const failing = select('How many calls of the panel fail', FAILING, tell);
  const late = element('input', { type: 'checkbox', onchange: tell });
  const lateLabel = element(
    'label',
    { title: 'Half of the failing calls do their work first, and then fail or never answer, as Google does at times' },
    late,
    'after the work',
  );
  byId('dial').append(element('span', { class: 'dial-name' }, 'Server:'), delay, failing, lateLabel);
  return (conditions) => {
    choose(delay, conditions.delay, `${conditions.delay / 1000} s`);
    choose(failing, conditions.failing, `${Math.round(conditions.failing * 100)} % fail`);
    late.checked = conditions.lateThrows;
    late.disabled = conditions.failing === 0;
    byId('dial').classList.toggle('bad-day', conditions.delay > 0 || conditions.failing > 0);
  };
};
