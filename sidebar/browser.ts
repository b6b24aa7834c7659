/** The browser's clock, storage and focus, in the shapes the state wants. */
import { signal } from '@preact/signals';
import type { Clock, Store } from './state/ports';

export const clock: Clock = {
  now: () => Date.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** Merely naming `localStorage` throws where the browser forbids it, hence the functions. */
export const store: Store = {
  keys: () => Object.keys(localStorage),
  get: (key) => localStorage.getItem(key),
  set: (key, text) => localStorage.setItem(key, text),
  remove: (key) => localStorage.removeItem(key),
};

/** 128 random bits, in hex. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether keys come here or go to the sheet. */
export const focused = signal(true);

/** In a background tab. */
export const isHidden = (): boolean => document.hidden;

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** Calls `leaving` whenever the panel may be about to lose its page, and keeps `focused` true to life. */
export function watchFocus(leaving: () => void): void {
  const look = (): void => {
    focused.value = document.hasFocus();
  };
  window.addEventListener('focus', look);
  window.addEventListener('blur', () => {
    focused.value = false;
    leaving();
  });
  document.addEventListener('visibilitychange', leaving);
  window.addEventListener('pagehide', leaving);
  look();
}
