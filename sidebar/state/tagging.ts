/** The tagging screen: the open ticket, the pick, and what the keys do. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Selection, Session, Ticket } from '../../src/contract';
import { counted } from '../../src/core/counted';
import type { TagList } from '../../src/core/tagList';
import { type TicketState, UNDECIDED } from '../../src/core/ticketState';
import type { KeyAction } from '../keys';
import {
  afterDecision,
  afterUndo,
  closeVisit,
  type Desk,
  EMPTY_DESK,
  goBack,
  goForward,
  openTicket,
  shownTicket,
  withState,
} from './desk';
import type { Ledger } from './ledger';
import { LATER, type Listing, listing, rowOfDigit, subtagsOf } from './listing';
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
} from './picker';
import { searchIndex } from './search';
import { stateWords, ticketName } from './words';

/** The sheet as last read: what it is called and how it is laid out. */
export type Sheet = Pick<Session, 'dump' | 'columns' | 'tags' | 'ids'>;

export interface TaggingPorts {
  ledger: Ledger;
  sheet: Signal<Sheet>;
  lastDigitSaves(): boolean;
  /** The desk has room: ask for tickets. */
  want(): void;
  /** A key asked for a screen of its own. */
  openScreen(screen: 'add' | 'keys'): void;
  /** The selection is tagged or left. */
  selectionDone(): void;
}

export interface Tagging {
  desk: Signal<Desk>;
  ticket: ReadonlySignal<Ticket | null>;
  picker: ReadonlySignal<Picker>;
  list: ReadonlySignal<Listing>;
  highlighted: ReadonlySignal<Row | null>;
  /** Tickets of the sheet's selection, while one pick is meant for all of them. */
  selection: Signal<Selection | null>;
  /** A sentence on what just happened; the next key takes it away. */
  notice: Signal<string>;
  type(text: string): void;
  act(action: KeyAction, key: string): void;
  /** A click on a row of the list. */
  choose(row: Row): void;
  open(ticket: Ticket): void;
  clearTag(): void;
  pick(tag: string, subtag: string | null): void;
  /** Somebody else's state counts for this ticket. */
  correct(id: string, state: TicketState): void;
}

export function createTagging(ports: TaggingPorts): Tagging {
  const { ledger, sheet } = ports;
  const desk = signal(EMPTY_DESK);
  const picker = signal(NOTHING_PICKED);
  const selection = signal<Selection | null>(null);
  const notice = signal('');
  const ticket = computed(() => shownTicket(desk.value));
  const tags = computed<TagList>(() => sheet.value.tags);
  const search = computed(() => searchIndex(tags.value));
  const list = computed(() => listing(picker.value, tags.value, ledger.counts.value.use, search.value));
  const highlighted = computed(() => list.value.rows[picker.value.cursor ?? -1] ?? null);

  const step = (next: (desk: Desk) => Desk): void => {
    batch(() => {
      desk.value = next(desk.value);
      picker.value = NOTHING_PICKED;
    });
    ports.want();
  };

  const saveSelection = (chosen: TicketState, { tickets }: Selection): void => {
    ledger.decide(
      tickets.map((one) => ({ ...one, ticket: null })),
      chosen,
      'selection',
    );
    const ids = new Set(tickets.map(({ id }) => id));
    selection.value = null;
    step((before) => ({ ...before, queue: before.queue.filter(({ id }) => !ids.has(id)) }));
    notice.value = `${counted(tickets.length, 'ticket')}: ${stateWords(chosen)}.`;
    ports.selectionDone();
  };

  const saveTicket = (chosen: TicketState, open: Ticket): void => {
    ledger.decide([{ ...open, ticket: open }], chosen, 'panel');
    step((before) => afterDecision(before, { ...open, state: chosen }));
  };

  function save(chosen: TicketState): void {
    notice.value = '';
    const open = ticket.value;
    const many = selection.value;
    batch(() => {
      if (many !== null) saveSelection(chosen, many);
      else if (open !== null) saveTicket(chosen, open);
    });
  }

  function undo(): void {
    const decisions = ledger.undo();
    if (decisions === null) {
      notice.value = 'Nothing to undo.';
      return;
    }
    const [first] = decisions;
    const shown = first?.ticket ?? null;
    step((before) => (shown === null ? before : afterUndo(before, shown)));
    const what = decisions.length === 1 ? ticketName(first?.id ?? '') : counted(decisions.length, 'ticket');
    notice.value = `Undone: ${what} ${decisions.length === 1 ? 'has' : 'have'} ${stateWords(first?.seen ?? UNDECIDED)} again.`;
  }

  const takeRow = (row: Row): void => {
    picker.value = take(picker.value, row);
  };

  /** With the setting on, the digit that leaves nothing to choose saves. */
  function digit(key: string): void {
    const row = rowOfDigit(list.value.rows, key);
    if (row === null) return;
    takeRow(row);
    const { mode, tag, subtag } = picker.value;
    const final = mode === 'tag' && tag !== null && (subtag !== null || subtagsOf(tags.value, tag).length === 0);
    const chosen = stateOfPicker(picker.value);
    if (final && chosen !== null && ports.lastDigitSaves()) save(chosen);
  }

  function enter(): void {
    const row = highlighted.value;
    const text = picker.value.text.trim();
    if (picker.value.mode === 'words') {
      if (text !== '') save({ ...UNDECIDED, aside: text });
      return;
    }
    if (text !== '' || row?.takes === 'own words') {
      if (row !== null) takeRow(row);
      return;
    }
    const chosen = row === null ? stateOfPicker(picker.value) : stateOfRow(row);
    if (chosen !== null) save(chosen);
  }

  const same = (): void => {
    const last = ledger.last.value;
    if (last === null) notice.value = 'No tag of yours to repeat yet.';
    else picker.value = pickTag(last.tag, last.subtag === '' ? null : last.subtag);
  };

  const look = (way: (desk: Desk) => Desk): void => {
    if (selection.value === null) step(way);
  };

  /** Esc: the text, else the pick, else the ticket or the selection that was opened on purpose. */
  const cancel = (): void => {
    const leaves = picker.value === NOTHING_PICKED;
    picker.value = clear(picker.value);
    if (!leaves) return;
    if (selection.value === null) step(closeVisit);
    else ports.selectionDone();
    selection.value = null;
  };

  const acts: Record<Exclude<KeyAction, 'page up' | 'page down'>, (key: string) => void> = {
    digit,
    zero: digit,
    up: () => {
      picker.value = move(picker.value, -1, list.value.rows);
    },
    down: () => {
      picker.value = move(picker.value, 1, list.value.rows);
    },
    enter,
    later: () => save({ ...UNDECIDED, aside: LATER }),
    ask: () => {
      picker.value = askWhy();
    },
    'no contact': () => {
      picker.value = pickNotAContact();
    },
    same,
    add: () => ports.openScreen('add'),
    back: () => look(goBack),
    forward: () => look(goForward),
    erase: () => {
      picker.value = erase(picker.value);
    },
    escape: cancel,
    undo,
    help: () => ports.openScreen('keys'),
  };

  return {
    desk,
    ticket,
    picker,
    list,
    highlighted,
    selection,
    notice,
    type(text) {
      const typed = { ...picker.value, text };
      const matches = listing(typed, tags.value, [], search.value).rows.length;
      picker.value = type(picker.value, text, matches);
      notice.value = '';
    },
    act(action, key) {
      if (action === 'page up' || action === 'page down') return;
      notice.value = '';
      acts[action](key);
    },
    choose: takeRow,
    open: (asked) => step((before) => openTicket(before, asked)),
    clearTag: () => save(UNDECIDED),
    pick: (tag, subtag) => {
      picker.value = pickTag(tag, subtag);
    },
    correct(id, state) {
      desk.value = withState(desk.value, id, state);
    },
  };
}
