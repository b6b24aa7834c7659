import { element } from './element';

/** `Ui.alert` as Google shows it: a title, the text with its line breaks, one button for each choice. */
export const showAlert = (alert: {
  title?: string | undefined;
  message: string;
  buttons?: string[] | undefined;
  /** After the person has closed it: the button's label, blank after Escape. */
  closed?: (pressed: string) => void;
}): void => {
  const buttons = (alert.buttons ?? ['OK']).map((label) =>
    element('button', { type: 'button', class: 'button', onclick: () => dialog.close(label) }, label),
  );
  const dialog = element(
    'dialog',
    {
      class: 'alert',
      onclose: () => {
        dialog.remove();
        alert.closed?.(dialog.returnValue);
      },
    },
    ...(alert.title ? [element('h2', { class: 'alert-title' }, alert.title)] : []),
    element('p', { class: 'alert-text' }, alert.message),
    element('div', { class: 'buttons' }, ...buttons),
  );
  document.body.append(dialog);
  dialog.showModal();
};
