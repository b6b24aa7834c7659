/** Lines of an outline: bullets, numbering and indentation say what belongs below what. */
/** One tag or subtag of pasted text: the columns of a tag list, as many as are told. */
export type ListRow = readonly string[];

const MARK = /^(?:[-–—*•·▪◦]+(?:\s+|$|(?=\p{L}))|\++(?:\s+|$)|\(?\d{1,3}[.):](?:\s+|$|(?=\p{L}))|[a-z][.)]\s+)/iu;
const BOX = /^\[[ x]?\]\s+/i;
/** `2.1 Late`, `2.1. Late`: below `2`. */
const DECIMAL = /^\d{1,2}((?:\.\d{1,2})+)\.?\s+(?=\p{L})/u;
const HEADING = /^#{1,6}\s+(?=\S)/;
/** One blank too many is a slip of the finger. */
const LEAST_INDENT = 2;
const TAB = 4;

interface Line {
  text: string;
  /** What stands behind tabs: cells among lines. */
  cells: string[];
  indent: number;
  marked: boolean;
  /** A heading, or a line that ends with a colon: the bullets after it are below it. */
  opens: boolean;
  /** Below the last line that is numbered `1`, `2` … by `1.1`, `2.1` … */
  decimal: boolean;
}

function lineOf(raw: string): Line {
  const [blanks = ''] = /^\s*/.exec(raw) ?? [];
  const indent = [...blanks].reduce((sum, blank) => sum + (blank === '\t' ? TAB : 1), 0);
  const bare = raw.trim();
  const decimal = DECIMAL.test(bare);
  const whole = bare.replace(decimal ? DECIMAL : MARK, '').replace(BOX, '');
  const marked = whole !== bare;
  const [unmarked = '', ...cells] = whole.split(/\s*\t\s*/);
  const heading = HEADING.test(unmarked);
  const opens = heading || (!marked && /\S:$/.test(unmarked));
  const text = opens ? unmarked.replace(HEADING, '').replace(/:$/, '') : unmarked;
  return { text: text.replace(/^(\*\*|__)(.+)\1$/, '$2').trim(), cells, indent, marked, opens, decimal };
}

/** Lines with cells behind a tab, among how many that name something, and whether others are indented or have bullets. */
export function lookOfLines(text: string): { lines: number; withCells: number; hasOutline: boolean } {
  const named = text.split(/[\n\r]+/).flatMap((raw) => (raw.trim() === '' ? [] : [{ raw, line: lineOf(raw) }]));
  const plain = named.filter(({ line }) => line.cells.length === 0);
  const hasOutline = plain.some(({ raw, line }) => line.marked || /^ {2,}/.test(raw));
  return { lines: named.length, withCells: named.length - plain.length, hasOutline };
}

/** What stands above the line being read. */
interface Above {
  tag: string;
  subtag: string;
  /** Indents of the tag's line and of its first subtag's. */
  at: number;
  below: number | null;
  opens: boolean;
  numbered: boolean;
}

const isBelow = (line: Line, above: Above): boolean =>
  line.indent >= above.at + LEAST_INDENT || (line.decimal && above.numbered) || (above.opens && line.marked);

/** A third level has no column: its name says where it stood. */
function below(line: Line, above: Above): string {
  const deeper = above.below !== null && line.indent >= above.below + LEAST_INDENT && above.subtag !== '';
  if (deeper) return `${above.subtag} – ${line.text}`;
  above.below = line.indent;
  above.subtag = line.text;
  return line.text;
}

/**
 * The rows of an outline, one a line that names something. Indented lines, bullets below a heading or a line with a
 * colon, and `1.1` below `1` are subtags. Behind a tab stands the subtag, or what belongs to one.
 * @example outlineRows('Orders:\n- Late\n- Lost\nRefunds') // [['Orders', ''], ['Orders', 'Late'], …]
 */
export function outlineRows(text: string): ListRow[] {
  const rows: ListRow[] = [];
  let above: Above | null = null;
  for (const raw of text.split(/[\n\r]+/)) {
    const line = lineOf(raw);
    if (line.text === '') continue;
    if (above !== null && isBelow(line, above)) {
      rows.push([above.tag, below(line, above), ...(line.cells.length > 0 ? [line.cells.join(' ')] : [])]);
      continue;
    }
    const numbered = /^\s*\(?\d{1,2}[.):]/.test(raw);
    const [subtag = '', ...belongs] = line.cells;
    above = { tag: line.text, subtag, at: line.indent, below: null, opens: line.opens, numbered };
    rows.push([line.text, subtag, ...(belongs.length > 0 ? [belongs.join(' ')] : [])]);
  }
  return rows;
}
