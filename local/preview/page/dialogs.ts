/** Dialogs with a document of the add-on's: a modal one stops everything else, a modeless one floats and can be moved. */
import { element } from './element';
import { frameOf } from './panel';

interface Dialog {
  modal: boolean;
  title: string;
  document: string;
  /** Of the document, in pixels. */
  width: number;
  height: number;
}

const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));

/** Moves a box by its handle, never out of the window. The document must not swallow the pointer meanwhile. */
const moveBy = (handle: HTMLElement, box: HTMLElement): void => {
  handle.addEventListener('pointerdown', (down) => {
    if (down.target instanceof HTMLButtonElement) return;
    const { left, top, width, height } = box.getBoundingClientRect();
    handle.setPointerCapture(down.pointerId);
    box.classList.add('moving');
    const move = ({ clientX, clientY }: PointerEvent): void => {
      box.style.left = `${within(left + clientX - down.clientX, innerWidth - width)}px`;
      box.style.top = `${within(top + clientY - down.clientY, innerHeight - height)}px`;
    };
    const stop = (): void => {
      box.classList.remove('moving');
      handle.removeEventListener('pointermove', move);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', stop, { once: true });
    handle.addEventListener('pointercancel', stop, { once: true });
  });
};

/** Google shows one dialog at a time, and none larger than the window. */
export const openDialog = ({ modal, title, document: source, width, height }: Dialog): void => {
  for (const open of document.querySelectorAll<HTMLDialogElement>('dialog.framed')) open.close();
  const frame = frameOf(source, title);
  frame.style.height = `${height}px`;
  frame.addEventListener('load', () => frame.contentWindow?.focus(), { once: true });
  const close = element(
    'button',
    { type: 'button', class: 'framed-close', 'aria-label': 'Close', onclick: () => box.close() },
    '✕',
  );
  const head = element('header', { class: 'framed-head' }, element('h2', {}, title), close);
  const box = element('dialog', { class: 'framed', 'aria-label': title, onclose: () => box.remove() }, head, frame);
  box.style.width = `${width}px`;
  document.body.append(box);
  if (modal) {
    box.showModal();
    return;
  }
  box.show();
  const { width: wide, height: high } = box.getBoundingClientRect();
  box.style.left = `${within((innerWidth - wide) / 2, innerWidth)}px`;
  box.style.top = `${within((innerHeight - high) / 2, innerHeight)}px`;
  moveBy(head, box);
};
