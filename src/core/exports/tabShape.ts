/** What is odd about a tab as a dump, besides its columns, each in a sentence that says what to do. */
import { type Cell, cellText } from '../cell';
import { counted } from '../counted';
import { detectRoles, looksLikeHeader } from '../headers/headers';
import { ROLES } from '../headers/roles';
import { areMessages } from './messages';

/** `fold`: one row a ticket, on a new tab. `tidy`: header in row 1 and nothing but tickets below, on a new tab. */
export type ShapeFix = 'fold' | 'tidy';

export interface ShapeNote {
  sentence: string;
  /** What Tagsheet can do about it, null where a person has to. */
  fix: ShapeFix | null;
}

/** Exports begin with a title and some lines of facts, seldom more. */
export const LONGEST_HEAD = 20;

/** Reports end with a total and some lines of notices. */
export const LONGEST_FOOT = 10;

const isFilled = (cell: Cell): boolean => cellText(cell).trim() !== '';

/** Names of columns that Tagsheet knows. */
const knownNames = (row: readonly Cell[]): number => {
  const roles = detectRoles([...row], []);
  return ROLES.filter((role) => roles[role] !== null).length;
};

/**
 * The 1-based row of the column names among the first rows: 1, unless a later one has two known names and the first has
 * fewer. Null where none looks like one.
 * @example headerRowOf([['Tickets of March'], [], ['Ticket ID', 'Subject'], ['7', 'Hi']]) // 3
 */
export function headerRowOf(top: readonly Cell[][]): number | null {
  const isHeader = (row: Cell[], index: number) => looksLikeHeader(row, top.slice(index + 1));
  const [first = []] = top;
  const ofFirst = knownNames(first);
  if (ofFirst >= 2 && isHeader(first, 0)) return 1;
  const later = top.findIndex(
    (row, index) =>
      index > 0 && index <= LONGEST_HEAD && knownNames(row) >= Math.max(2, ofFirst + 1) && isHeader(row, index),
  );
  if (later > 0) return later + 1;
  return isHeader(first, 0) ? 1 : null;
}

const FOOT =
  /^(?:grand |sub)?(?:total|sum|count|summe|gesamt|insgesamt|somme|suma|soma|totale|totaal|合計)(?!\p{L})|confidential|copyright|©|^generated |^as of |\d+ (?:rows|records|results|tickets|cases)\b/iu;

/**
 * How many of the last rows are no tickets: totals, notices and blank lines at the end.
 * @param end the last rows of the tab, ten are enough; @param id 0-based column of the IDs
 * @example footOf([['7', 'Hi', 'x'], ['Total: 1', '', '']], 0) // 1
 */
export function footOf(end: readonly Cell[][], id: number | null): number {
  let foot = 0;
  for (const row of [...end].reverse()) {
    const filled = row.filter(isFilled);
    const first = cellText(filled[0] ?? '').trim();
    const hasId =
      id !== null && isFilled(row[id] ?? '') && !/\s|:/.test(cellText(row[id] ?? '').trim()) && !FOOT.test(first);
    const isFoot = filled.length === 0 || (filled.length <= 2 && !hasId && FOOT.test(first));
    if (!isFoot) break;
    foot += 1;
  }
  return foot >= end.length ? 0 : foot;
}

/** A long number that Excel has rounded: its last digits are gone for good. */
export const isDamagedId = (value: Cell): boolean =>
  typeof value === 'number'
    ? Math.abs(value) > Number.MAX_SAFE_INTEGER
    : /^\d(?:[.,]\d+)?e\+?\d+$/i.test(cellText(value).trim());

/** What the notes are made of; everything has been read already. */
export interface ShapeFacts {
  tab: string;
  headerRow: number | null;
  rows: number;
  /** All ID cells, in order, as they are and as IDs; `[]` where no column holds any. */
  idCells: readonly Cell[];
  ids: readonly string[];
  /** ID and text of some first rows. */
  texts: readonly { id: string; text: string }[];
  hasContent: boolean;
  foot: number;
  /** The first row with values right of the last column name, and how many there are. */
  wide: { row: number; rows: number } | null;
}

function messagesNote({ ids, idCells, texts, hasContent }: ShapeFacts): ShapeNote[] {
  // Rounded IDs are alike without belonging together: folding would make one ticket of many.
  if (!hasContent || idCells.some(isDamagedId) || !areMessages(ids, texts)) return [];
  const filled = ids.filter((id) => id !== '');
  const tickets = counted(new Set(filled).size, 'ticket');
  return [
    {
      sentence: `One row a message? ${counted(filled.length, 'row')} belong to ${tickets}. Tagsheet can make one row a ticket on a new tab: the customer’s first message, and all others as responses.`,
      fix: 'fold',
    },
  ];
}

function titleNote({ headerRow, tab }: ShapeFacts): ShapeNote[] {
  if (headerRow === null || headerRow === 1) return [];
  const above = headerRow === 2 ? 'A row stands' : `${headerRow - 1} rows stand`;
  return [
    {
      sentence: `${above} above the column names of “${tab}”, which are in row ${headerRow}. Tagsheet can make a tidy copy that begins with them.`,
      fix: 'tidy',
    },
  ];
}

function footNote({ foot, rows, headerRow }: ShapeFacts): ShapeNote[] {
  if (foot === 0 || headerRow !== 1) return [];
  const which = foot === 1 ? `Row ${rows + 1} looks` : `The last ${foot} rows look`;
  return [
    {
      sentence: `${which} like a total or a notice, not like a ticket. Delete ${foot === 1 ? 'it' : 'them'}, or let Tagsheet make a tidy copy without.`,
      fix: 'tidy',
    },
  ];
}

function damagedNote({ idCells }: ShapeFacts): ShapeNote[] {
  const damaged = idCells.filter(isDamagedId);
  const [first] = damaged;
  if (first === undefined) return [];
  return [
    {
      sentence: `${counted(damaged.length, 'ticket ID')} lost digits in Excel or on import, such as “${cellText(first)}”: the digits cannot be got back. Export once more and import with “Convert text to numbers” off, or tag by a column “Tagsheet key”.`,
      fix: null,
    },
  ];
}

function doubledNote(facts: ShapeFacts): ShapeNote[] {
  const filled = facts.ids.filter((id) => id !== '');
  const doubled = filled.length - new Set(filled).size;
  if (doubled === 0 || facts.idCells.some(isDamagedId) || messagesNote(facts).length > 0) return [];
  return [
    {
      sentence: `${counted(doubled, 'row')} ${doubled === 1 ? 'repeats' : 'repeat'} the ID of a row above. Where whole rows are doubled, Data › Data cleanup › Remove duplicates takes them out; then look again.`,
      fix: null,
    },
  ];
}

function wideNote({ wide }: ShapeFacts): ShapeNote[] {
  if (wide === null) return [];
  const first =
    wide.rows === 1 ? `Row ${wide.row} holds` : `${counted(wide.rows, 'row')}, the first of them ${wide.row}, hold`;
  return [
    {
      sentence: `${first} values right of the last column name. A comma or a quote may have broken the row apart: compare it with the export, and name those columns if they are meant.`,
      fix: null,
    },
  ];
}

/** Everything worth saying, what Tagsheet can mend first. */
export const shapeNotes = (facts: ShapeFacts): ShapeNote[] =>
  [messagesNote, titleNote, footNote, damagedNote, doubledNote, wideNote].flatMap((note) => note(facts));
