/** The panel: Google's frame around the add-on's own document, which talks to us by messages only. */

import { otherName } from '../names';
import type { Answer } from '../wire';
import { byId, element } from './element';

/** The keywords of Google's own iframe. */
const SANDBOX = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
  'allow-storage-access-by-user-activation',
].join(' ');

/** What a document of the add-on may ask of the page. */
export type FrameMessage =
  | { kind: 'run'; id: number; name: string; args: unknown[] }
  | { kind: 'host'; method: 'close' | 'focus' | 'setHeight' | 'setWidth'; value?: number };

export interface FrameAsks {
  run(name: string, args: unknown[]): Promise<Answer<unknown>>;
  host(method: string, value: number | undefined, frame: HTMLIFrameElement): void;
}

const answer = async (
  asks: FrameAsks,
  frame: HTMLIFrameElement,
  call: FrameMessage & { kind: 'run' },
): Promise<void> => {
  const reply = await asks.run(call.name, call.args).catch(({ name, message }) => ({ error: { name, message } }));
  frame.contentWindow?.postMessage({ kind: 'answer', id: call.id, ...reply }, otherName(location.origin));
};

/** An iframe with a document that the add-on made. */
export const frameOf = (document: string, title: string): HTMLIFrameElement =>
  element('iframe', { sandbox: SANDBOX, src: otherName(location.origin) + document, title });

/** Answers every frame of the add-on's that is in the page, and no other window. */
export const answerFrames = (asks: FrameAsks): void => {
  window.addEventListener('message', (event: MessageEvent<FrameMessage>) => {
    const frames = [...document.querySelectorAll('iframe')];
    const frame = frames.find(({ contentWindow }) => contentWindow === event.source);
    if (!frame || event.origin !== otherName(location.origin)) return;
    if (event.data.kind === 'run') void answer(asks, frame, event.data);
    else if (event.data.kind === 'host') asks.host(event.data.method, event.data.value, frame);
  });
};

export const panelHasFocus = (): boolean => document.activeElement instanceof HTMLIFrameElement;

export const closePanel = (): void => {
  byId('panel').hidden = true;
  byId('panel-frame').replaceChildren();
};

/** Opens the panel, in place of the one that is open: Google shows one at a time. */
export const openPanel = (title: string, document: string): void => {
  byId('panel-title').textContent = title;
  byId('panel').hidden = false;
  const frame = frameOf(document, title);
  byId('panel-frame').replaceChildren(frame);
  frame.addEventListener('load', () => frame.contentWindow?.focus(), { once: true });
};
