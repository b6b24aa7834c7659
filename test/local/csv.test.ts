import fc from 'fast-check';
import { CELL_LIMIT, decodeText, readCsv } from '../../local/csv';

const rowsOf = (text: string) => readCsv(text).rows;

describe('readCsv', () => {
  test.each([
    [',', 'ID,Subject\n1,Late\n'],
    [';', 'ID;Subject\n1;Late\n'],
    ['\t', 'ID\tSubject\n1\tLate\n'],
  ])('finds the separator %j', (delimiter, text) => {
    expect(readCsv(text)).toEqual({
      rows: [
        ['ID', 'Subject'],
        ['1', 'Late'],
      ],
      cut: 0,
      delimiter,
    });
  });

  test('goes by the header, not by the commas in the tickets', () => {
    expect(rowsOf('ID;Text\n1;a, b, c, d\n2;e, f, g')).toEqual([
      ['ID', 'Text'],
      ['1', 'a, b, c, d'],
      ['2', 'e, f, g'],
    ]);
  });

  test('a separator inside a quoted header counts for nothing', () => {
    expect(rowsOf('"Name; last; first",ID\nx,1')).toEqual([
      ['Name; last; first', 'ID'],
      ['x', '1'],
    ]);
  });

  test('drops the byte order mark and takes Excel at its word', () => {
    expect(rowsOf('\uFEFFID,Text\n1,x')[0]).toEqual(['ID', 'Text']);
    expect(rowsOf('\uFEFFsep=;\r\nID;Text, long\r\n1;x')).toEqual([
      ['ID', 'Text, long'],
      ['1', 'x'],
    ]);
  });

  test('keeps line ends inside quotes, whichever the file uses', () => {
    expect(rowsOf('ID,Text\r\n1,"a\r\nb\nc"\r\n2,d\r\n')).toEqual([
      ['ID', 'Text'],
      ['1', 'a\nb\nc'],
      ['2', 'd'],
    ]);
    expect(rowsOf('ID,Text\r1,x\r')).toEqual([
      ['ID', 'Text'],
      ['1', 'x'],
    ]);
  });

  test('keeps text as text', () => {
    expect(rowsOf('a\n007\nTRUE\n=1+1\n 2024-01-02 \n1e5')).toEqual([
      ['a'],
      ['007'],
      ['TRUE'],
      ['=1+1'],
      [' 2024-01-02 '],
      ['1e5'],
    ]);
  });

  test('doubled quotes, ragged rows and blank lines between stay', () => {
    expect(rowsOf('\na,b\n"say ""hi""",2,3\n\nx\n\n\n')).toEqual([['a', 'b'], ['say "hi"', '2', '3'], [''], ['x']]);
  });

  test('an empty file has no rows', () => {
    for (const text of ['', '\n\n', '\uFEFF']) expect(rowsOf(text)).toEqual([]);
  });

  test('cuts what Sheets would refuse, counts it, and leaves no half character', () => {
    const { rows, cut } = readCsv(`a,b\n${'x'.repeat(CELL_LIMIT + 1)},${'x'.repeat(CELL_LIMIT - 1)}😀`);
    expect(cut).toBe(2);
    expect(rows[1]?.map((cell) => cell.length)).toEqual([CELL_LIMIT, CELL_LIMIT - 1]);
  });

  test('reads back any table, whatever the separator', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', ' ', 'é', '😀') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.constantFrom(',', ';', '\t'), fc.array(fc.tuple(cell, cell), { minLength: 1 }), (by, body) => {
        const table = [['ID', 'Text'], ...body];
        expect(rowsOf(table.map((row) => row.map(quoted).join(by)).join('\r\n'))).toEqual(table);
      }),
    );
  });
});

describe('decodeText', () => {
  test.each([
    ['UTF-8', [0xc3, 0xa9], 'é'],
    ['UTF-16, little end first', [0xff, 0xfe, 0xe9, 0x00], 'é'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xe9], 'é'],
    ['Windows-1252', [0xe9, 0x80], 'é€'],
  ])('%s', (_name, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(text);
  });
});
