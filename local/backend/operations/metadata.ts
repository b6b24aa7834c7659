/** Operations on developer metadata: keys and values on the spreadsheet, a sheet, whole rows or columns. */
import type { Metadata } from '../attachments';
import { exception, TEXTS } from '../errors';
import { mustEdit } from '../guards';
import { type Operations, sheetOf, type Turn } from '../turn';

/** Characters of keys and values on one sheet, and on the spreadsheet itself. */
const MAX_TEXT = 30_000;

/** What a finder asks for; what is not said matches all. */
export interface Wanted {
  id?: number;
  key?: string;
  value?: string;
  visibility?: string;
  /** Where: the spreadsheet, a sheet, or lines of a sheet from `at` on. */
  on?: { sheet: number | null; axis?: 'rows' | 'columns'; at?: number; count?: number };
  kind?: string;
  /** Also what lies within or around the place. */
  crossing?: boolean;
}

const kindOf = ({ sheet, line }: Metadata): string =>
  sheet === null ? 'SPREADSHEET' : !line ? 'SHEET' : line.axis === 'rows' ? 'ROW' : 'COLUMN';

function mustFit(turn: Turn, sheet: number | null): void {
  let total = 0;
  for (const one of turn.state.metadata) {
    if (one.sheet === sheet) total += one.key.length + (one.value?.length ?? 0);
  }
  if (total > MAX_TEXT) throw exception(TEXTS.metadataQuota);
}

function add(turn: Turn, entry: Metadata): void {
  mustEdit(turn);
  if (entry.sheet !== null) sheetOf(turn, entry.sheet);
  const before = turn.state.metadata;
  turn.state.metadata = [...before, entry];
  try {
    mustFit(turn, entry.sheet);
  } catch (thrown) {
    turn.state.metadata = before;
    throw thrown;
  }
}

function read(turn: Turn, id: number): Metadata {
  const found = turn.state.metadata.find((one) => one.id === id);
  if (!found) throw exception('Developer metadata not found');
  return found;
}

function change(turn: Turn, id: number, part: Partial<Metadata> | null): void {
  mustEdit(turn);
  read(turn, id);
  turn.state.metadata = turn.state.metadata.flatMap((one) =>
    one.id !== id ? [one] : part ? [{ ...one, ...part }] : [],
  );
}

function isAt(entry: Metadata, { on, crossing }: Wanted): boolean {
  if (!on || (crossing && on.sheet === null)) return true;
  if (entry.sheet !== on.sheet) return crossing === true && entry.sheet === null;
  if (on.axis === undefined) return crossing === true || !entry.line;
  const { line } = entry;
  if (!line) return crossing === true;
  const inside = line.at >= (on.at ?? 1) && line.at < (on.at ?? 1) + (on.count ?? 1);
  return line.axis === on.axis ? inside : crossing === true;
}

function find(turn: Turn, wanted: Wanted): Metadata[] {
  return turn.state.metadata.filter(
    (one) =>
      (wanted.id === undefined || one.id === wanted.id) &&
      (wanted.key === undefined || one.key === wanted.key) &&
      (wanted.value === undefined || one.value === wanted.value) &&
      (wanted.visibility === undefined || one.visibility === wanted.visibility) &&
      (wanted.kind === undefined || kindOf(one) === wanted.kind) &&
      isAt(one, wanted),
  );
}

export const metadataOperations: Operations = {
  'metadata.add': { kind: 'write', run: add },
  'metadata.change': { kind: 'write', run: change },
  'metadata.remove': { kind: 'write', run: (turn, id: number) => change(turn, id, null) },
  'metadata.read': { kind: 'read', run: read },
  'metadata.find': { kind: 'read', run: find },
};
