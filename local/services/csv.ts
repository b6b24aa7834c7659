/** `Utilities.parseCsv`. */
import { exception } from './host';

/** Rows of fields; quotes may enclose delimiters, line ends and doubled quotes. An open quote is refused. */
export function parseCsv(text: string, delimiter: string): string[][] {
  if (delimiter.length !== 1) throw exception('Invalid argument: delimiter');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const isEnd = (): boolean => at >= text.length || text[at] === '\n' || text[at] === '\r';
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      const close = /"((?:[^"]|"")*)"/y;
      close.lastIndex = at;
      const match = close.exec(text);
      if (!match) throw exception('Could not parse text.');
      field = (match[1] ?? '').replace(/""/g, '"');
      at = close.lastIndex;
    }
    while (!isEnd() && text[at] !== delimiter) field += text[at++] ?? '';
    row.push(field);
    if (text[at] === delimiter) {
      at++;
      if (!isEnd()) continue;
      row.push('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    rows.push(row);
    row = [];
  }
  return rows;
}
