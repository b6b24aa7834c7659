/** The tagging screen: the pick for what is open, and what the keys do. */
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Session, Settings } from '../../src/contract/session';
import { counted } from '../../src/core/counted';
import { type TicketState, UNDECIDED } from '../../src/core/tickets/ticketState';
import type { KeyAction } from '../keys';
import { createDeciding, type Deciding, type DecidingPorts, putAside } from './deciding';
import { createLingering } from './lingering';
import { type Listing, listing, rowOfDigit, subtagsOf } from './listing';
import { type MaskedTicket, maskedTicket } from './maskedTicket';
import { offered } from './offered';
import {
  askWhy,
  clear,
  erase,
  move,
  NOTHING_PICKED,
  type Picker,
  pickNotAContact,
  pickTag,
  type Row,
  stateOfPicker,
  stateOfRow,
  take,
  type,
  wholePick,
} from './picker';
import type { Clock } from './ports';
import { pickerRenamed } from './renaming';
import { searchIndex } from './search';
import { firstPick, secondLookAt } from './secondLook';
import { createSteady } from './steady';

/** The sheet as last read: what it is called and how it is laid out. */
export type Sheet = Pick<
  Session,
  'dump' | 'columns' | 'tags' | 'ids' | 'project' | 'isLead' | 'revision' | 'proposals' | 'forecast'
>;

export interface TaggingPorts extends Omit<DecidingPorts, 'unpick'> {
  sheet: Signal<Sheet>;
  clock: Clock;
  settings(): Settings;
  /** A key asked for a screen of its own. */
  openScreen(screen: 'add' | 'keys'): void;
}

export interface Tagging
  extends Pick<Deciding, 'desk' | 'ticket' | 'selection' | 'notice' | 'open' | 'correct' | 'rename'> {
  picker: ReadonlySignal<Picker>;
  list: ReadonlySignal<Listing>;
  /** The open ticket's texts, null where none is open. */
  texts: ReadonlySignal<MaskedTicket | null>;
  /** Private data of the open ticket is shown, until another one is. */
  isBare: ReadonlySignal<boolean>;
  highlighted: ReadonlySignal<Row | null>;
  /** The open ticket has been open for long. */
  lingers: ReadonlySignal<boolean>;
  /** The tag that is looked at a second time, if the open ticket has it: Enter keeps it. */
  keeps: ReadonlySignal<string | null>;
  type(text: string): void;
  act(action: KeyAction, key: string): void;
  /** A click on a row of the list. */
  choose(row: Row): void;
  clearTag(): void;
  pick(tag: string, subtag: string | null): void;
  /** The open ticket, or the selection, waits for this reason; false where neither is there. */
  putAside(reason: string): boolean;
}

export function createTagging(ports: TaggingPorts): Tagging {
  const { ledger, sheet } = ports;
  const picker = signal(NOTHING_PICKED);
  const isBare = signal(false);
  const unpick = (): void => {
    picker.value = begins();
    isBare.value = false;
  };
  const deciding = createDeciding({ ...ports, unpick });
  const { notice } = deciding;
  const texts = computed(() => (deciding.ticket.value === null ? null : maskedTicket(deciding.ticket.value)));
  const depth = computed(() => sheet.value.project.depth);
  const offer = computed(() => offered(sheet.value.tags, depth.value));
  const search = computed(() => searchIndex(offer.value));
  const shownFor = (shown: Picker): Listing =>
    listing(shown, { list: sheet.value.tags, depth: depth.value, use: ledger.counts.value.use, search: search.value });
  const list = computed(() => shownFor(picker.value));
  const highlighted = computed(() => list.value.rows[picker.value.cursor ?? -1] ?? null);

  const lingers = createLingering(ports.clock, deciding.ticket);
  const keeps = computed(() => {
    const { ticket, desk, selection } = deciding;
    const isElsewhere = desk.value.back > 0 || selection.value !== null;
    return isElsewhere ? null : secondLookAt(ports.settings().order, ticket.value);
  });
  const begins = (): Picker => firstPick(keeps.value, deciding.ticket.value, offer.value);

  const steady = createSteady(picker, list);

  /** What a pick is meant for: another ticket, a selection, or a look at another tag begins with its own. */
  const subject = computed(() => {
    const id = deciding.ticket.value?.id ?? null;
    return { id, isSelection: deciding.selection.value !== null, keeps: keeps.value };
  });
  let before = subject.value;
  effect(() => {
    const now = subject.value;
    untracked(() => {
      const { id, isSelection, keeps: looked } = before;
      before = now;
      if (now.isSelection) picker.value = NOTHING_PICKED;
      else if (id !== null && id !== now.id) unpick();
      // Tickets may come while nothing is open: what is typed stays.
      else if (picker.value === NOTHING_PICKED && (id !== now.id || isSelection || looked !== now.keeps))
        picker.value = begins();
    });
  });

  const save = (chosen: TicketState): void => deciding.decide(() => chosen);

  const pick = (next: Picker): void => {
    picker.value = wholePick(next, depth.value);
  };

  const takeRow = (row: Row): void => pick(take(picker.value, row));

  /** With the setting on, the digit that leaves nothing to choose saves. */
  function digit(key: string): void {
    const row = rowOfDigit(list.value.rows, key);
    if (row === null) return;
    takeRow(row);
    const { mode, tag, subtag } = picker.value;
    const final = mode === 'tag' && tag !== null && (subtag !== null || subtagsOf(offer.value, tag).length === 0);
    const chosen = stateOfPicker(picker.value);
    if (final && chosen !== null && ports.settings().lastDigitSaves) save(chosen);
  }

  function enter(): void {
    const row = highlighted.value;
    const text = picker.value.text.trim();
    if (picker.value.mode === 'words') {
      if (text !== '') save({ ...UNDECIDED, aside: text });
      return;
    }
    // A reason that was typed is the whole decision; a tag that was typed may want a subtag.
    const isReason = row !== null && typeof row.takes === 'object' && 'reason' in row.takes;
    if ((text !== '' && !isReason) || row?.takes === 'own words') {
      if (row !== null) takeRow(row);
      return;
    }
    const chosen = row === null ? stateOfPicker(picker.value) : stateOfRow(row);
    if (chosen !== null) save(chosen);
    else if (keeps.value !== null && row === null) deciding.decide((seen) => seen);
  }

  const same = (): void => {
    const last = ledger.last.value;
    if (last === null) notice.value = 'No tag of yours to repeat yet.';
    else pick(pickTag(last.tag, last.subtag === '' ? null : last.subtag));
  };

  const reveal = (): void => {
    const { value } = texts;
    if (value === null) return;
    isBare.value = !isBare.value && value.covered > 0;
    if (value.covered === 0) notice.value = 'Nothing private was found in this ticket, so nothing is covered.';
    else if (isBare.value) notice.value = `${counted(value.covered, 'place')} shown, until the next ticket.`;
  };

  /** Esc: the text, else the pick, else the ticket or the selection that was opened on purpose. */
  const cancel = (): void => {
    const leaves = picker.value === NOTHING_PICKED;
    picker.value = clear(picker.value);
    if (leaves) deciding.leave();
  };

  const moveBy = (by: 1 | -1): void => {
    picker.value = move(picker.value, by, list.value.rows);
  };

  const acts: Record<Exclude<KeyAction, 'page up' | 'page down'>, (key: string) => void> = {
    digit,
    zero: digit,
    up: () => moveBy(-1),
    down: () => moveBy(1),
    enter,
    later: () => deciding.decide(putAside),
    ask: () => {
      picker.value = askWhy();
    },
    'no contact': () => pick(pickNotAContact()),
    same,
    reveal,
    add: () => ports.openScreen('add'),
    back: deciding.back,
    forward: deciding.forward,
    erase: () => {
      picker.value = erase(picker.value, depth.value);
    },
    escape: cancel,
    undo: deciding.undo,
    help: () => ports.openScreen('keys'),
  };

  return {
    ...deciding,
    picker,
    list,
    texts,
    isBare,
    highlighted,
    lingers,
    keeps,
    type(text) {
      const typed = { ...picker.value, text };
      picker.value = type(picker.value, text, shownFor(typed).rows.length);
      notice.value = '';
    },
    act(action, key) {
      if (action === 'page up' || action === 'page down') return;
      notice.value = '';
      acts[action](key);
    },
    choose: takeRow,
    rename(named) {
      picker.value = pickerRenamed(picker.value, named);
      steady.rename(named);
      deciding.rename(named);
    },
    clearTag: () => save(UNDECIDED),
    pick: (tag, subtag) => pick(pickTag(tag, subtag)),
    putAside(reason) {
      if (deciding.ticket.value === null && deciding.selection.value === null) return false;
      save({ ...UNDECIDED, aside: reason });
      return true;
    },
  };
}
