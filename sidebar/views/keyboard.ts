/** Turns key presses of the page into what the key table says. */
import { meaningOf, type Press } from '../keys';
import type { Panel } from '../state/panel';
import { NOTHING_PICKED } from '../state/picker';
import { shownNews } from '../state/urgent';
import type { Work } from '../state/work';
import { BOX, focusBox } from './box';
import { pressOnTagList } from './tagKeys';
import { scrollTicket } from './text';

/** The code that browsers give to every key while an input method composes. */
const COMPOSING = 229;

const pressOf = (event: KeyboardEvent): Press => ({
  key: event.key,
  ctrl: event.ctrlKey,
  meta: event.metaKey,
  alt: event.altKey,
  shift: event.shiftKey,
  altGraph: event.getModifierState('AltGraph'),
  repeat: event.repeat,
  composing: event.isComposing || event.keyCode === COMPOSING,
});

/** Buttons keep Enter and Space; Tab is everybody's. */
const isTheirs = (event: KeyboardEvent): boolean =>
  event.key === 'Tab' || (event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' '));

/** A character for the box, wherever the focus is; Ctrl+C must still find the text that is marked in a ticket. */
const isTyped = (event: KeyboardEvent): boolean => event.key.length === 1 && !event.ctrlKey && !event.metaKey;

/** A key of its own: held with Ctrl, Alt or ⌘ it is the browser's. */
const isPlain = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey;

/** Esc with nothing to unpick: the news in the foot is read. */
function readNews(work: Work): boolean {
  const { tagging, news } = work;
  const isOpen = tagging.picker.value === NOTHING_PICKED && tagging.desk.value.visit === null;
  if (!isOpen || tagging.selection.value !== null || shownNews(work) === null) return false;
  news.read();
  return true;
}

function pressOnTagging(event: KeyboardEvent, work: Work): void {
  const { tagging } = work;
  if (isTheirs(event)) return;
  const box = document.getElementById(BOX);
  if (!(box instanceof HTMLInputElement)) return;
  const empty = box.value === '' && tagging.picker.value.mode !== 'words';
  const leavesWords = box.value === '' && (event.key === 'Backspace' || event.key === 'Escape');
  const meaning = meaningOf(pressOf(event), empty || leavesWords);
  if (document.activeElement !== box && (meaning !== 'text' || isTyped(event))) focusBox();
  if (meaning === 'text') return;
  event.preventDefault();
  if (meaning === 'nothing') return;
  if (meaning === 'escape' && readNews(work)) return;
  if (meaning === 'page up') scrollTicket(-1);
  else if (meaning === 'page down') scrollTicket(1);
  else tagging.act(meaning, event.key);
}

/** Nothing is open then, so that digits mean no tag. */
function pressOnOffer(event: KeyboardEvent, panel: Panel): boolean {
  const work = panel.work.value;
  const box = document.getElementById(BOX);
  const isTyping = box instanceof HTMLInputElement && box.value !== '';
  if (work === null || !work.offersSecondPass.value || event.repeat || isTyping || !isPlain(event)) return false;
  if (event.key === '1') work.beginSecondPass();
  else if (event.key === '2') panel.seeWaiting();
  else return false;
  return true;
}

function pressOnUnsettled(event: KeyboardEvent, panel: Panel): boolean {
  const settling = panel.work.value?.settling;
  const current = settling?.current.value;
  if (settling === undefined || current == null || !isPlain(event)) return false;
  const { key } = event;
  if (key === 'ArrowDown' || key === 'ArrowUp') settling.move(key === 'ArrowDown' ? 1 : -1);
  else if (event.repeat) return false;
  else if (key === '1') settling.keepTheirs(current.id);
  else if (key === '2') settling.useMine(current.id);
  else if (key === '3') settling.askGroup(current.id);
  else return false;
  return true;
}

const LEAVABLE = new Set([
  'menu',
  'check',
  'tags',
  'proposals',
  'private',
  'built',
  'unsettled',
  'unsaved',
  'keys',
  'method',
  'add',
  'settings',
  'find',
  'team',
  'project',
  'log',
  'waiting',
  'stopped',
]);

/** `?` and Esc close what they opened. */
function pressElsewhere(event: KeyboardEvent, panel: Panel): boolean {
  const screen = panel.screen.value;
  const running = panel.task.running.value;
  // What changes the sheet is waited for: its answer tells what was done, and how to take it back.
  if (running !== null && running.failure === null && !running.mayLeave) return event.key === 'Escape';
  if (screen === 'unsettled' && pressOnUnsettled(event, panel)) return true;
  if (pressOnTagList(event, panel)) return true;
  const leaves = event.key === 'Escape' || (screen === 'keys' && (event.key === '?' || event.key === 'Enter'));
  if (leaves && LEAVABLE.has(screen)) panel.home();
  return leaves;
}

export function listenToKeys(panel: Panel): () => void {
  const listener = (event: KeyboardEvent): void => {
    if (panel.stranger.value !== null) return;
    const work = panel.work.value;
    const tagging = panel.screen.value === 'tagging' && panel.task.running.value === null;
    if (tagging && pressOnOffer(event, panel)) event.preventDefault();
    else if (tagging && work !== null) pressOnTagging(event, work);
    else if (!event.isComposing && pressElsewhere(event, panel)) event.preventDefault();
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}
