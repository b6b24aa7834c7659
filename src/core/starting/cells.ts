/** Pasted text as a grid: what a spreadsheet copies, and what exports hold. */

/**
 * Cells parted by `separator`; a cell in quotes may hold it, line breaks, and doubled quotes. Blank lines go.
 * @example cellsOf('a\t"b\nc"', '\t') // [['a', 'b\nc']]
 */
export function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quoted && char === '"' && text[at + 1] === '"') {
      cell += char;
      at += 1;
    } else if (quoted && char === '"') quoted = false;
    else if (quoted) cell += char;
    else if (char === '"' && cell.trim() === '' && closes(text, at)) {
      quoted = true;
      cell = '';
    } else if (char === separator) endCell();
    else if (char === '\n' || char === '\r') endRow();
    else cell += char;
  }
  endRow();
  return rows;
}

/** A quote that nothing closes is a letter like any other. */
const closes = (text: string, at: number): boolean => text.indexOf('"', at + 1) > at;
