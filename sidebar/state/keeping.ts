/** Unsaved decisions in storage, one key an operation, so that any panel opened later can send what is left. */
import type { TicketState } from '../../src/core/tickets/ticketState';
import type { Kept, Operation } from './outbox';
import type { Store } from './ports';

const isText = (value: unknown): value is string => typeof value === 'string';

export function isState(value: unknown): value is TicketState {
  const state = value as Partial<TicketState> | null;
  return (
    typeof state === 'object' && state !== null && isText(state.tag) && isText(state.subtag) && isText(state.aside)
  );
}

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | null;
  if (typeof kept !== 'object' || kept === null) return false;
  const { id, row, seen, chosen, when, how, revision } = kept;
  const known = how === 'panel' || how === 'undo' || how === 'selection';
  const numbers = Number.isInteger(row) && Number.isInteger(revision) && Number.isFinite(when);
  return isText(id) && numbers && isState(seen) && isState(chosen) && known;
}

/** The decisions written under a key, or null where the text is nothing that a panel wrote. */
function readChoices(text: string): Kept[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length > 0 && value.every(isKept) ? value : null;
  } catch {
    return null;
  }
}

export interface Keeping {
  /** False where the browser refused: the operation lives in this panel alone. */
  keep(operation: Operation): boolean;
  /** Forgets an operation that is settled; one that another panel has added to since stays, for it is not. */
  drop(operation: Operation): void;
  /** What earlier panels left, oldest first, sealed. */
  leftOver(): Operation[];
  /** How many decisions wait for other tabs of the spreadsheet. */
  elsewhere(): number;
  /** How many decisions of other accounts wait here for this spreadsheet. */
  ofOthers(): number;
}

/** Whose decisions, and on which tab: from the server; says nothing of content or person. */
export interface Place {
  spreadsheet: string;
  account: string;
  sheetId: number;
}

export const placeOf = ({ spreadsheet, account, sheetId }: Place): string => `${spreadsheet}:${account}:${sheetId}`;

/** Tickets of different tabs may share their IDs, so each tab keeps its own decisions. */
export function createKeeping(store: Store, { spreadsheet, account, sheetId }: Place): Keeping {
  const anybody = `tagsheet:${spreadsheet}:`;
  const anyTab = `${anybody}${account}:`;
  const prefix = `${anyTab}${sheetId}:`;
  const count = (key: string): number => readChoices(store.get(key) ?? '')?.length ?? 0;
  const readOne = (key: string): Operation[] => {
    const choices = readChoices(store.get(key) ?? '');
    return choices === null ? [] : [{ id: key.slice(prefix.length), choices, sealed: true }];
  };
  /** Decisions under one beginning of a key, but not under a longer one. */
  const waiting = (under: string, but: string): number => {
    try {
      const keys = store.keys().filter((key) => key.startsWith(under) && !key.startsWith(but));
      return keys.reduce((sum, key) => sum + count(key), 0);
    } catch {
      return 0;
    }
  };
  const firstMoment = (operation: Operation): number => operation.choices[0]?.when ?? 0;
  return {
    keep(operation) {
      try {
        store.set(prefix + operation.id, JSON.stringify(operation.choices));
        return true;
      } catch {
        return false;
      }
    },
    drop({ id, choices }) {
      try {
        if (store.get(prefix + id) === JSON.stringify(choices)) store.remove(prefix + id);
      } catch {
        // Storage that cannot be changed holds nothing of ours; a key left behind is harmless: the server knows its ID.
      }
    },
    leftOver() {
      try {
        const keys = store.keys().filter((key) => key.startsWith(prefix));
        return keys.flatMap(readOne).sort((a, b) => firstMoment(a) - firstMoment(b));
      } catch {
        return [];
      }
    },
    elsewhere: () => waiting(anyTab, prefix),
    ofOthers: () => waiting(anybody, anyTab),
  };
}
