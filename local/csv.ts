/** Reading a CSV as people export it: whatever separator, whatever line ends, text kept as text. */
import Papa from 'papaparse';

/** A cell of Google Sheets holds no more characters than this. */
export const CELL_LIMIT = 50_000;

export interface CsvTable {
  /** Every row, header first, ragged as in the file; nothing is parsed. */
  rows: string[][];
  /** How many cells were longer than Sheets allows, and are cut. */
  cut: number;
  delimiter: string;
}

const DELIMITERS = [',', ';', '\t'];

/** What Windows-1252 has at 0x80–0x9f. Node 20 reads these as Latin-1, which loses € and curly quotes. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);

/** Bytes of a file as text: UTF-8 or UTF-16 by their mark, UTF-8 where valid, else Windows-1252 (old Excel). */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
};

/** The first record without its quoted parts: the header tells the separator best, since ticket text is full of commas. */
const bareHeader = (text: string): string => {
  const quoted = /"(?:[^"]|"")*"/g;
  const start = text.slice(0, CELL_LIMIT).replace(quoted, '""');
  return start.split('\n').find((line) => line.trim() !== '') ?? '';
};

const delimiterOf = (text: string): string => {
  const header = bareHeader(text);
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
};

/** Excel's own first line, `sep=;`, says the separator and is not part of the table. */
const declared = (text: string): { delimiter: string; text: string } | null => {
  const line = /^sep=([,;\t])\n/i.exec(text);
  return line?.[1] ? { delimiter: line[1], text: text.slice(line[0].length) } : null;
};

/** No half of a surrogate pair is left at the end. */
const cutCell = (cell: string): string => {
  const last = cell.charCodeAt(CELL_LIMIT - 1);
  return cell.slice(0, last >= 0xd800 && last <= 0xdbff ? CELL_LIMIT - 1 : CELL_LIMIT);
};

const isBlank = (row: string[] | undefined): boolean => row?.length === 1 && row[0] === '';

/** Blank lines at either end are no rows; those between are. */
const withoutBlankEnds = (rows: string[][]): string[][] => {
  let first = 0;
  let end = rows.length;
  while (isBlank(rows[first])) first += 1;
  while (end > first && isBlank(rows[end - 1])) end -= 1;
  return rows.slice(first, end);
};

/**
 * A CSV's text as rows of text. The separator (`,` `;` or tab) is found by the header; a byte order mark and blank
 * lines at either end are dropped, line ends inside a cell become `\n`, and cells over 50,000 characters are cut.
 * @example readCsv('ID;Subject\r\n007;"Late;\r\nagain"').rows // [['ID', 'Subject'], ['007', 'Late;\nagain']]
 */
export const readCsv = (file: string): CsvTable => {
  const bare = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const said = declared(bare);
  const text = said?.text ?? bare;
  const delimiter = said?.delimiter ?? delimiterOf(text);
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  let cut = 0;
  const fitted = (cell: string): string => {
    if (cell.length <= CELL_LIMIT) return cell;
    cut += 1;
    return cutCell(cell);
  };
  const rows = withoutBlankEnds(data).map((row) => row.map(fitted));
  return { rows, cut, delimiter };
};
