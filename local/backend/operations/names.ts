/** Operations on named ranges. */
import type { RangeRef } from '../../view';
import type { NamedRange } from '../attachments';
import { exception } from '../errors';
import { mustEdit } from '../guards';
import { type Operations, sheetOfRange, type Turn } from '../turn';

const LEGAL = /^[A-Za-z_][A-Za-z0-9_.]{0,249}$/;
/** Looks like a cell, or is a word with a meaning of its own. */
const TAKEN = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function mustBeName(name: string): void {
  if (!LEGAL.test(name) || TAKEN.test(name)) throw exception(`The name "${name}" is not a valid name for a range.`);
}

const tell = (turn: Turn, ref: RangeRef): void => turn.changed({ sheet: ref.sheet, kind: 'about' });

/** Names a range; a name that is there already names the new range from now on. */
function set(turn: Turn, name: string, range: RangeRef): void {
  mustEdit(turn);
  mustBeName(name);
  sheetOfRange(turn, range);
  turn.state.names = [...turn.state.names.filter((one) => !same(one.name, name)), { name, range }];
  tell(turn, range);
}

function read(turn: Turn, name: string): NamedRange {
  const found = turn.state.names.find((one) => same(one.name, name));
  if (!found) throw exception(`Named range "${name}" not found`);
  return found;
}

function rename(turn: Turn, old: string, name: string): void {
  mustEdit(turn);
  const { range } = read(turn, old);
  mustBeName(name);
  if (!same(old, name) && turn.state.names.some((one) => same(one.name, name))) {
    throw exception(`A named range with the name "${name}" already exists. Please enter another name.`);
  }
  turn.state.names = turn.state.names.map((one) => (same(one.name, old) ? { name, range } : one));
  tell(turn, range);
}

function remove(turn: Turn, name: string): void {
  mustEdit(turn);
  const { range } = read(turn, name);
  turn.state.names = turn.state.names.filter((one) => !same(one.name, name));
  tell(turn, range);
}

export const nameOperations: Operations = {
  'name.set': { kind: 'write', run: set },
  'name.rename': { kind: 'write', run: rename },
  'name.remove': { kind: 'write', run: remove },
  'name.find': {
    kind: 'free',
    run: (turn, name: string) => turn.state.names.find((one) => same(one.name, name))?.range ?? null,
  },
  'name.read': { kind: 'read', run: read },
  'names.list': {
    kind: 'read',
    run: (turn, sheet: number | null) =>
      turn.state.names.filter((one) => sheet === null || one.range.sheet === sheet).map((one) => one.name),
  },
};
