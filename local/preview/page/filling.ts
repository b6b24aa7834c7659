/** Rows come by windows: first those that are seen, then, piece by piece, the rest. */
import type { RowView } from '../../view';

/** Rows from 1, both included. */
export interface Window {
  from: number;
  to: number;
}

const SEEN_PIECE = 200;
const PIECE = 2000;
/** Between two pieces the page may draw and answer the person. */
const BREATH = 15;

/** The first piece of a window that is not known yet, at most `most` rows; null where all is known. */
export const unknownPiece = (known: Uint8Array, { from, to }: Window, most: number): Window | null => {
  const first = known.indexOf(0, Math.max(1, from));
  if (first < 0 || first > to) return null;
  const next = known.indexOf(1, first);
  return { from: first, to: Math.min(to, first + most - 1, next < 0 ? to : next - 1) };
};

interface Part {
  known: Uint8Array;
  /** Answers to questions of an earlier epoch are old news. */
  epoch: number;
}

export interface Filling {
  /** A sheet has this many rows; rows it had before stay known. */
  size(sheet: number, rows: number): void;
  drop(sheet: number): void;
  /** These rows are known: somebody told of them. */
  told(sheet: number, rows: readonly RowView[]): void;
  /** Reads rows anew; all unless said. */
  again(sheet: number, window?: Window): void;
  /** Call it when something else is looked at. */
  look(): void;
  /** Resolves once every row of every sheet is there. */
  whole(): Promise<void>;
  /** The share of rows that are there, 0–1. */
  share(sheet: number): number;
}

interface Source {
  fetch(sheet: number, from: number, count: number): Promise<RowView[]>;
  /** Every row of the window, the blank ones too. */
  put(sheet: number, rows: RowView[], seen: boolean): void;
  /** What the person looks at. */
  seen(): ({ sheet: number } & Window) | null;
  failed(error: unknown): void;
}

const everyRow = ({ from, to }: Window, filled: RowView[]): RowView[] => {
  const byRow = new Map(filled.map((row) => [row.row, row]));
  return Array.from(
    { length: to - from + 1 },
    (_, index) => byRow.get(from + index) ?? { row: from + index, cells: [] },
  );
};

const share = (part: Part | undefined): number => {
  if (!part || part.known.length < 2) return 1;
  return part.known.subarray(1).reduce((sum, one) => sum + one, 0) / (part.known.length - 1);
};

export const openFilling = (source: Source): Filling => {
  const parts = new Map<number, Part>();
  let running: Promise<void> | null = null;
  let asked = false;

  const next = (): { sheet: number; window: Window; seen: boolean } | null => {
    const seen = source.seen();
    const looked = seen && parts.get(seen.sheet);
    const near = looked && unknownPiece(looked.known, seen, SEEN_PIECE);
    if (seen && near) return { sheet: seen.sheet, window: near, seen: true };
    for (const [sheet, { known }] of parts) {
      const window = unknownPiece(known, { from: 1, to: known.length - 1 }, PIECE);
      if (window) return { sheet, window, seen: false };
    }
    return null;
  };
  const fill = async (): Promise<void> => {
    for (let piece = next(); piece; piece = next()) {
      const { sheet, window, seen } = piece;
      const part = parts.get(sheet);
      const epoch = part?.epoch;
      const rows = await source.fetch(sheet, window.from, window.to - window.from + 1);
      if (!part || parts.get(sheet) !== part || part.epoch !== epoch) continue;
      // Rows told of meanwhile are newer than the answer.
      source.put(
        sheet,
        everyRow(window, rows).filter(({ row }) => part.known[row] === 0),
        seen,
      );
      part.known.fill(1, window.from, window.to + 1);
      await new Promise((done) => setTimeout(done, BREATH));
    }
  };
  /** Somebody may ask while the last piece is being laid down: then there is one more round. */
  const rounds = async (): Promise<void> => {
    while (asked) {
      asked = false;
      await fill();
    }
  };
  const look = (): void => {
    asked = true;
    running ??= rounds()
      .catch(source.failed)
      .finally(() => {
        running = null;
        if (asked) look();
      });
  };
  return {
    look,
    size(sheet, rows) {
      const part = parts.get(sheet);
      const known = new Uint8Array(rows + 1);
      known[0] = 1;
      if (part) known.set(part.known.subarray(0, rows + 1));
      if (part) part.known = known;
      else parts.set(sheet, { known, epoch: 0 });
      look();
    },
    drop: (sheet) => void parts.delete(sheet),
    told(sheet, rows) {
      const known = parts.get(sheet)?.known;
      for (const { row } of rows) if (known && row < known.length) known[row] = 1;
    },
    again(sheet, window) {
      const part = parts.get(sheet);
      if (!part) return;
      part.epoch += 1;
      part.known.fill(
        0,
        Math.max(1, window?.from ?? 1),
        Math.min(part.known.length, (window?.to ?? part.known.length) + 1),
      );
      look();
    },
    whole: async () => {
      while (running) await running;
    },
    share: (sheet) => share(parts.get(sheet)),
  };
};
