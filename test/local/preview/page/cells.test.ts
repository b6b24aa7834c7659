import { styleChange, toUniver, typedText } from '../../../../local/preview/page/cells';

describe('toUniver', () => {
  test('a plain number stays a number, everything else is what the workbook displays', () => {
    expect(toUniver({ v: 7, d: '7', t: 'n' })).toMatchObject({ v: 7, t: 2, s: { ht: 3 } });
    expect(toUniver({ v: 0.125, d: '12.5%', t: 'n' })).toMatchObject({ v: '12.5%', t: 1, s: { ht: 3 } });
    expect(toUniver({ v: 0, d: '1/1/1970', t: 'd' })).toMatchObject({ v: '1/1/1970', t: 1, s: { ht: 3 } });
    expect(toUniver({ v: '007', d: '007', t: 's' })).toMatchObject({ v: '007', t: 1, s: { ht: 1 } });
    expect(toUniver({ v: true, d: 'TRUE', t: 'b' })).toMatchObject({ v: 'TRUE', t: 1, s: { ht: 2 } });
  });

  test('text that looks like a formula is no formula', () => {
    expect(toUniver({ v: '=1+1', d: '=1+1', t: 's' })).toMatchObject({ v: '=1+1', f: null });
  });

  test('an empty cell clears whatever was there, looks included', () => {
    expect(toUniver(null)).toMatchObject({ v: null, t: null, f: null, p: null, s: { bl: 0, bg: null, cl: null } });
  });

  test('looks come along; a dropdown chip never wraps', () => {
    const look = {
      bold: true,
      italic: true,
      size: 14,
      color: '#ff0000',
      bg: '#eeeeee',
      align: 'center',
      valign: 'top',
    };
    expect(toUniver({ v: 'x', d: 'x', t: 's', ...look, wrap: 'WRAP' }).s).toMatchObject({
      bl: 1,
      it: 1,
      fs: 14,
      cl: { rgb: '#ff0000' },
      bg: { rgb: '#eeeeee' },
      ht: 2,
      vt: 1,
      tb: 3,
    });
    expect(toUniver({ v: 'x', d: 'x', t: 's', wrap: 'WRAP', rule: 1 }).s).toMatchObject({ tb: 2 });
  });
});

describe('typedText', () => {
  test.each([
    ['nothing', null, ''],
    ['a cleared cell', { v: null }, ''],
    ['a number', { v: 7, t: 2 }, '7'],
    ['a text', { v: 'x', t: 1 }, 'x'],
    ['a forced text', { v: '007', t: 4 }, "'007"],
    ['a truth', { v: 1, t: 3 }, 'TRUE'],
    ['a formula', { v: 2, f: '=1+1' }, '=1+1'],
    ['a day', { v: 45_306, t: 2, s: { n: { pattern: 'yyyy-mm-dd' } } }, '2024-01-15'],
    ['a moment', { v: 45_306.5, t: 2, s: { n: { pattern: 'm/d/yyyy h:mm' } } }, '2024-01-15 12:00:00'],
    ['an amount', { v: 5, t: 2, s: { n: { pattern: '"day" 0.00' } } }, '5'],
    ['rich text', { p: { id: 'd', documentStyle: {}, body: { dataStream: 'a\rb\r\n' } } }, 'a\nb'],
  ])('%s', (_name, cell, text) => {
    expect(typedText(cell)).toBe(text);
  });

  test('a change of looks alone is no text', () => {
    expect(typedText({ s: { bl: 1 } })).toBeNull();
  });
});

test('styleChange says only what was set, and what was taken away', () => {
  expect(styleChange({ s: { bl: 1, ht: 3, tb: 3 } })).toEqual({ bold: true, align: 'right', wrap: 'WRAP' });
  expect(styleChange({ s: { bl: 0, bg: null } })).toEqual({ bold: null, bg: null });
  expect(styleChange({ v: 1 })).toEqual({});
  expect(Object.values(styleChange({ s: null }))).toEqual(Array(8).fill(null));
});
