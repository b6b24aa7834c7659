import { byId, element } from './element';

/** A notice at the bottom right, as `Spreadsheet.toast` shows it. `seconds` below zero: until dismissed. */
export const showToast = (toast: {
  message: string;
  title?: string | undefined;
  seconds?: number | undefined;
}): void => {
  const close = element('button', { type: 'button', 'aria-label': 'Dismiss', onclick: () => box.remove() }, '✕');
  const texts = element('div', {}, ...(toast.title ? [element('strong', {}, toast.title)] : []), toast.message);
  const box = element('div', { class: 'toast' }, texts, close);
  byId('toasts').append(box);
  const seconds = toast.seconds ?? 5;
  if (seconds >= 0) setTimeout(() => box.remove(), seconds * 1000);
};
