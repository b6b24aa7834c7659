/** Operations on sheets as tabs. `id` of a new sheet is given by the caller, so that a replay makes the same one. */
import type { RangeRef } from '../../view';
import { exception, nameTaken, TEXTS } from '../errors';
import { mustFit } from '../grid';
import { mustBeOpen, mustEdit } from '../guards';
import { emptySheet, type Sheet, writable } from '../state';
import { type Operations, sheetOf, type Turn } from '../turn';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function mustBeFree(turn: Turn, name: string, except: number | null): void {
  if (name.length > 100) throw exception(TEXTS.longName);
  if (name === '') throw exception('The sheet name cannot be empty.');
  if (turn.state.sheets.some((sheet) => sheet.id !== except && sameName(sheet.name, name))) {
    throw exception(nameTaken(name));
  }
}

function freeName(turn: Turn): string {
  for (let number = turn.state.sheets.length + 1; ; number++) {
    if (!turn.state.sheets.some((sheet) => sameName(sheet.name, `Sheet${number}`))) return `Sheet${number}`;
  }
}

/** Inserts an empty sheet; `index` from 0, null for the end. Answers its name. */
function insert(turn: Turn, id: number, name: string | null, index: number | null): string {
  mustEdit(turn);
  const called = name ?? freeName(turn);
  mustBeFree(turn, called, null);
  const at = index === null ? turn.state.sheets.length : Math.max(0, Math.min(index, turn.state.sheets.length));
  const fresh = emptySheet(turn.state, id, called);
  mustFit(turn, id, fresh.rows, fresh.columns);
  turn.state.sheets.splice(at, 0, fresh);
  turn.changed({ sheet: id, kind: 'all' });
  return called;
}

/** A copy at the end of the tabs; charts and pivots come along, protections and names do not. */
function copy(turn: Turn, id: number, copyId: number, index: number | null): string {
  mustEdit(turn);
  const sheet = sheetOf(turn, id);
  mustFit(turn, -1, sheet.rows, sheet.columns);
  const wanted = `Copy of ${sheet.name}`;
  const isTaken = (name: string): boolean => turn.state.sheets.some((one) => sameName(one.name, name));
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted} ${number}`;
  const own = (ref: RangeRef): RangeRef => (ref.sheet === id ? { ...ref, sheet: copyId } : ref);
  const made: Sheet = {
    ...sheet,
    owner: {},
    id: copyId,
    name,
    hidden: false,
    merges: sheet.merges.map(own),
    conditional: sheet.conditional.map((rule) => ({ ...rule, ranges: rule.ranges.map(own) })),
    charts: sheet.charts.map((chart) => ({ ...chart, ranges: chart.ranges.map(own) })),
    pivots: sheet.pivots.map((pivot) => ({ ...pivot, source: own(pivot.source), stamp: -1 })),
    filter: sheet.filter && { ...sheet.filter, range: own(sheet.filter.range) },
  };
  turn.state.sheets.splice(index ?? turn.state.sheets.length, 0, made);
  turn.changed({ sheet: copyId, kind: 'all' });
  return name;
}

const visible = (turn: Turn): number => turn.state.sheets.filter((sheet) => !sheet.hidden).length;

function remove(turn: Turn, id: number): void {
  const sheet = sheetOf(turn, id);
  mustBeOpen(turn, id, null);
  if (!sheet.hidden && visible(turn) === 1) throw exception(TEXTS.lastSheet);
  turn.state.sheets.splice(turn.state.sheets.indexOf(sheet), 1);
  turn.state.protections = turn.state.protections.filter((one) => one.sheet !== id);
  turn.state.names = turn.state.names.filter((one) => one.range.sheet !== id);
  turn.state.metadata = turn.state.metadata.filter((one) => one.sheet !== id);
  turn.changed({ sheet: id, kind: 'all' });
}

function rename(turn: Turn, id: number, name: string): void {
  const sheet = sheetOf(turn, id);
  mustBeOpen(turn, id, null);
  mustBeFree(turn, name, id);
  writable(turn.state, sheet).name = name;
  turn.changed({ sheet: id, kind: 'about' });
}

function hide(turn: Turn, id: number, hidden: boolean): void {
  const sheet = sheetOf(turn, id);
  mustEdit(turn);
  if (hidden && !sheet.hidden && visible(turn) === 1) throw exception(TEXTS.lastSheet);
  writable(turn.state, sheet).hidden = hidden;
  turn.changed({ sheet: id, kind: 'about' });
}

function move(turn: Turn, id: number, position: number): void {
  const sheet = sheetOf(turn, id);
  mustEdit(turn);
  if (position < 1 || position > turn.state.sheets.length) throw exception('The position is out of bounds.');
  turn.state.sheets.splice(turn.state.sheets.indexOf(sheet), 1);
  turn.state.sheets.splice(position - 1, 0, sheet);
  turn.changed({ sheet: id, kind: 'about' });
}

function setTabColor(turn: Turn, id: number, color: string | null): void {
  mustEdit(turn);
  writable(turn.state, sheetOf(turn, id)).tabColor = color;
  turn.changed({ sheet: id, kind: 'about' });
}

export const sheetOperations: Operations = {
  'sheet.find': {
    kind: 'free',
    run: (turn, name: string) => turn.state.sheets.find((sheet) => sheet.name === name)?.id ?? null,
  },
  'sheet.exists': { kind: 'free', run: (turn, id: number) => turn.state.sheets.some((sheet) => sheet.id === id) },
  'sheet.first': {
    kind: 'free',
    run: (turn) => (turn.state.sheets.find((one) => !one.hidden) ?? turn.state.sheets[0])?.id,
  },
  'sheets.list': { kind: 'read', run: (turn) => turn.state.sheets.map((sheet) => sheet.id) },
  'sheet.byId': {
    kind: 'free',
    run: (turn, id: number) => (turn.state.sheets.some((sheet) => sheet.id === id) ? id : null),
  },
  'sheet.name': { kind: 'read', run: (turn, id: number) => sheetOf(turn, id).name },
  'sheet.index': { kind: 'read', run: (turn, id: number) => turn.state.sheets.indexOf(sheetOf(turn, id)) + 1 },
  'sheet.hidden': { kind: 'read', run: (turn, id: number) => sheetOf(turn, id).hidden },
  'sheet.tabColor': { kind: 'read', run: (turn, id: number) => sheetOf(turn, id).tabColor },
  'sheet.insert': { kind: 'write', run: insert },
  'sheet.copy': { kind: 'write', run: copy },
  'sheet.delete': { kind: 'write', run: remove },
  'sheet.rename': { kind: 'write', run: rename },
  'sheet.hide': { kind: 'write', run: hide },
  'sheet.move': { kind: 'write', run: move },
  'sheet.setTabColor': { kind: 'write', run: setTabColor },
  'book.name': { kind: 'read', run: (turn) => turn.settings.name },
  'book.timeZone': { kind: 'read', run: (turn) => turn.settings.timeZone },
  'book.locale': { kind: 'read', run: (turn) => turn.settings.locale },
};
