/** What crosses between the page and the server of the preview. Types only, plain JSON; rows and columns from 1. */
import type { CellView, Changes, Person, RangeRef, RowView, Selection, SheetView, UiEvent } from '../view';

/** How a cell looks; null takes a property back to the default. */
export type StyleChange = {
  [K in
    | 'bold'
    | 'italic'
    | 'strike'
    | 'underline'
    | 'nf'
    | 'size'
    | 'color'
    | 'bg'
    | 'wrap'
    | 'align'
    | 'valign']?: NonNullable<CellView[K]> | null;
};

/** What a person did in the grid. Text is as typed: the workbook parses it. */
export type Edit =
  | { kind: 'enter'; sheet: number; row: number; column: number; texts: string[][] }
  | { kind: 'clear'; range: RangeRef }
  /** Blank takes the note away. */
  | { kind: 'note'; range: RangeRef; text: string }
  | { kind: 'style'; range: RangeRef; style: StyleChange }
  | { kind: 'width'; sheet: number; column: number; pixels: number }
  | { kind: 'freeze'; sheet: number; what: 'rows' | 'columns'; count: number }
  | { kind: 'insert' | 'delete'; what: 'rows' | 'columns'; sheet: number; at: number; count: number }
  | { kind: 'filter'; sheet: number; rows: number[] }
  | { kind: 'hide' | 'show'; what: 'rows' | 'columns'; sheet: number; at: number; count: number }
  | { kind: 'hideSheet'; sheet: number; hidden: boolean }
  | { kind: 'sort'; sheet: number; column: number; ascending: boolean }
  | { kind: 'addSheet' }
  | { kind: 'deleteSheet'; sheet: number }
  | { kind: 'renameSheet'; sheet: number; name: string }
  | { kind: 'moveSheet'; sheet: number; index: number };

/** The workbook as the page first sees it: of each sheet its first rows, the rest is asked for later. */
export interface Book {
  name: string;
  version: number;
  /** All sheets in tab order. */
  sheets: SheetView[];
  rows: { sheet: number; rows: RowView[] }[];
  /** The last row that `rows` covers. */
  loaded: number;
  active: Selection;
  people: Present[];
  conditions: Conditions;
  /** Why the workbook could not be written to disk the last time, null where it was. */
  problem: string | null;
}

/** A page that is open, with the person at it; one person may have several. */
export interface Present extends Selection {
  client: string;
  name: string;
}

/** How well the server does: to feel a bad day at Google. It goes for calls of `google.script.run`, of every page. */
export interface Conditions {
  /** Each call takes at least this many milliseconds, half of them before it runs. */
  delay: number;
  /** The share of calls that fails, 0–1. */
  failing: number;
  /** Half of the failing calls then do their work first: some throw after it, the others never answer. */
  lateThrows: boolean;
}

/** What the server pushes. */
export type Push =
  | { kind: 'changes'; changes: Changes }
  | { kind: 'ui'; event: PageUi }
  /** When the workbook was last written to disk, or why it could not be. */
  | { kind: 'saved'; problem: string | null }
  /** Somebody came, left, or chose other cells. */
  | { kind: 'people'; people: Present[] }
  | { kind: 'conditions'; conditions: Conditions }
  /**
   * Source files changed and are built. `page`: load the page anew. `panel`: post `/panelAgain` if the panel is open.
   * `server`: the next call runs the new code, nothing to do.
   */
  | { kind: 'rebuilt'; what: 'panel' | 'server' | 'page' }
  /** Source files changed and do not build: the last good build goes on. */
  | { kind: 'broken'; problem: string };

/** A sidebar is fetched by its number, so that its document is served as the add-on wrote it. */
export type PageUi =
  | Extract<UiEvent, { kind: 'menu' | 'alert' | 'toast' | 'select' }>
  | { kind: 'sidebar'; title: string; document: string }
  | { kind: 'dialog'; modal: boolean; title: string; document: string; width: number; height: number };

/** `lost`: the script's answer could not cross (a Date in it), so no handler is called, as on Google. */
export type Answer<T> = { value: T } | { error: { name: string; message: string } } | { lost: true };

/**
 * Each POST: path, body, answer. `client` is the page's number: what a script shows goes to the page that ran it.
 * Every request but those for the page's own files and the panel's documents carries the token, as the header
 * `x-token` or, where a browser sends none (`EventSource`, a download), as `?token=`.
 * `GET /download.xlsx` is the workbook as a file.
 */
export interface Posts {
  '/open': { body: { client: string; person: Person }; answer: null };
  '/edit': { body: { client: string; edit: Edit }; answer: { sheet: number | null } };
  '/select': { body: { client: string; selection: Selection }; answer: null };
  '/run': { body: { client: string; name: string; args: unknown[] }; answer: unknown };
  '/menu': { body: { client: string; name: string }; answer: null };
  '/conditions': { body: { client: string } & Conditions; answer: null };
  /** Shows the panel anew, by the function that showed it last. */
  '/panelAgain': { body: { client: string }; answer: null };
  /**
   * Takes back the person's own last edit of the grid, or does it again. Refused with a sentence, and nothing changes,
   * where somebody else changed those cells since. The answer is what to select; null where there is nothing to undo.
   */
  '/undo': { body: { client: string; again: boolean }; answer: Selection | null };
}
