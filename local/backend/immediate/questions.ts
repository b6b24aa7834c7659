/** Alerts and prompts: the host answers at once, or nobody presses anything and the default button counts. */
import { exception, TEXTS } from '../errors';
import type { Immediates, Inside } from '../session';

/** What a script asks a person. */
export interface Question {
  kind: 'alert' | 'prompt';
  person: string;
  title: string | null;
  text: string;
  /** Google's name of the buttons shown, `YES_NO` and the like. */
  buttons: string;
}

/** The button pressed, `CLOSE` for the dialog's own, and what was typed into a prompt. */
export interface Reply {
  button: string;
  text?: string;
}

const BUTTONS: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

function ask(inside: Inside, kind: Question['kind'], title: string | null, text: string, buttons: string): Reply {
  const { book, rights } = inside;
  if (!rights.hasUi || rights.authMode === 'NONE') throw exception(TEXTS.noUi);
  const question: Question = { kind, person: rights.person.id, title, text, buttons };
  for (const listener of [...book.onUi]) listener({ ...question, kind: 'alert' });
  const offered = BUTTONS[buttons] ?? ['OK'];
  const { button, text: typed = '' } = book.answer?.(question) ?? { button: offered[0] ?? 'OK' };
  if (button !== 'CLOSE' && !offered.includes(button))
    throw new Error(`no button ${button} among ${offered.join(', ')}`);
  return { button, text: typed };
}

export const questionOperations: Immediates = { 'ui.ask': { counted: false, run: ask } };
