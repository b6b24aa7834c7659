import { a1, bench } from './bench';

describe('the look of cells', () => {
  test('is read as it was written, and has Sheets’ defaults', () => {
    const { sheet, SpreadsheetApp } = bench();
    const cell = sheet.getRange('B2');
    const look = () => [
      cell.getFontWeight(),
      cell.getFontStyle(),
      cell.getFontLine(),
      cell.getFontFamily(),
      cell.getFontSize(),
      cell.getBackground(),
      cell.getFontColorObject()?.asRgbColor().asHexString(),
      cell.getWrap(),
      String(cell.getWrapStrategy()),
      cell.getHorizontalAlignment(),
      cell.getVerticalAlignment(),
      cell.getTextRotation().getDegrees(),
    ];
    expect(look()).toEqual([
      'normal',
      'normal',
      'none',
      'Arial',
      10,
      '#ffffff',
      '#000000',
      false,
      'OVERFLOW',
      'general',
      'bottom',
      0,
    ]);
    cell
      .setFontWeight('bold')
      .setFontStyle('italic')
      .setFontLine('line-through')
      .setFontFamily('Roboto')
      .setFontSize(14);
    cell.setBackgroundRGB(1, 2, 255).setFontColor('#123456').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
    cell.setHorizontalAlignment('right').setVerticalAlignment('top').setTextRotation(45);
    expect(look()).toEqual([
      'bold',
      'italic',
      'line-through',
      'Roboto',
      14,
      '#0102ff',
      '#123456',
      true,
      'WRAP',
      'right',
      'top',
      45,
    ]);
    cell.clearFormat();
    expect(cell.getFontFamilies()).toEqual([['Arial']]);
  });

  test('is set in blocks', () => {
    const { sheet } = bench();
    const range = sheet.getRange('A1:B1');
    range
      .setFontLines([['underline', 'none']])
      .setFontStyles([['italic', 'normal']])
      .setWraps([[true, false]]);
    range
      .setHorizontalAlignments([['left', null]])
      .setVerticalAlignments([['middle', null]])
      .setFontFamilies([['Lora', null]]);
    expect([range.getFontLines(), range.getFontStyles(), range.getWraps()]).toEqual([
      [['underline', 'none']],
      [['italic', 'normal']],
      [[true, false]],
    ]);
    expect([range.getHorizontalAlignments(), range.getVerticalAlignments(), range.getFontFamilies()]).toEqual([
      [['left', 'general']],
      [['middle', 'bottom']],
      [['Lora', 'Arial']],
    ]);
  });

  test('borders go around and between, each cell its own sides', () => {
    const { sheet, local, SpreadsheetApp } = bench();
    sheet.getRange('A1:B2').setBorder(true, null, null, null, null, true, '#ff0000', SpreadsheetApp.BorderStyle.DASHED);
    sheet.getRange('A1').setBorder(false, null, null, null, null, null);
    local.end();
    const line = 'DASHED #ff0000';
    const { state } = local.workbook.book;
    const borders = state.sheets[0]?.extras.map((row) => row?.map((extra) => extra?.s?.border));
    expect(borders).toEqual([
      [{ bottom: line }, { top: line, bottom: line }],
      [{ top: line }, { top: line }],
    ]);
  });

  test('colours have a form of their own', () => {
    const { sheet, SpreadsheetApp } = bench();
    const red = SpreadsheetApp.newColor().setRgbColor('#FF0010').build();
    const cell = sheet.getRange('A1').setBackgroundObject(red).setFontColorObject(red);
    const rgb = cell.getBackgroundObject().asRgbColor();
    expect([rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue(), String(red.getColorType())]).toEqual([
      '#ff0010',
      255,
      0,
      16,
      'RGB',
    ]);
    const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
    expect(String(theme.asThemeColor().getThemeColorType())).toBe('ACCENT1');
    expect(() => theme.asRgbColor()).toThrow('Object is not of type RgbColor.');
    expect(() => SpreadsheetApp.newColor().setRgbColor('red')).toThrow('Invalid argument: red');
  });
});

describe('text styles', () => {
  test('are set and read as one object', () => {
    const { sheet, SpreadsheetApp } = bench();
    const style = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(12).setForegroundColor('#00ff00').build();
    const cell = sheet.getRange('A1').setBackground('#111111').setTextStyle(style);
    const read = cell.getTextStyle();
    expect([
      read.isBold(),
      read.isItalic(),
      read.getFontSize(),
      read.getForegroundColor(),
      read.getFontFamily(),
    ]).toEqual([true, false, 12, '#00ff00', 'Arial']);
    expect([cell.getBackground(), style.isItalic()]).toEqual(['#111111', null]);
  });

  test('and links lie on parts of a text, until it is written over', () => {
    const { sheet, SpreadsheetApp } = bench();
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const rich = SpreadsheetApp.newRichTextValue()
      .setText('=see here')
      .setTextStyle(0, 4, bold)
      .setLinkUrl(5, 9, 'https://example.com')
      .build();
    const cell = sheet.getRange('A1').setRichTextValue(rich);
    expect([cell.getValue(), cell.getFormula()]).toEqual(['=see here', '']);
    const read = cell.getRichTextValue();
    expect(read?.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold(), run.getLinkUrl()])).toEqual([
      ['=see', true, null],
      [' ', null, null],
      ['here', null, 'https://example.com'],
    ]);
    expect([read?.getLinkUrl(5, 9), read?.getLinkUrl()]).toEqual(['https://example.com', null]);
    cell.setValue('plain');
    expect(
      cell
        .getRichTextValue()
        ?.getRuns()
        .map((run) => run.getLinkUrl()),
    ).toEqual([null]);
    expect(sheet.getRange('A2').setValue(5).getRichTextValue()).toBeNull();
    expect(() => SpreadsheetApp.newRichTextValue().setText('ab').setTextStyle(1, 3, bold)).toThrow('out of range');
  });
});

describe('conditional formats', () => {
  test('are stored, returned, moved along and shown', () => {
    const { sheet, local, SpreadsheetApp } = bench([[5], [50], ['x']]);
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenNumberGreaterThan(10)
      .setBackground('#ffcccc')
      .setBold(true)
      .setRanges([sheet.getRange('A1:A3')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.insertRowBefore(1);
    const [read] = sheet.getConditionalFormatRules();
    const condition = read?.getBooleanCondition();
    expect(read?.getRanges().map(a1)).toEqual(['A2:A4']);
    expect([String(condition?.getCriteriaType()), condition?.getCriteriaValues(), condition?.getBackground()]).toEqual([
      'NUMBER_GREATER_THAN',
      [10],
      '#ffcccc',
    ]);
    expect([read?.getGradientCondition(), condition?.getItalic()]).toEqual([null, null]);
    local.end();
    const shown = local.workbook.rows(0).map((row) => [row.cells[0]?.d, row.cells[0]?.bg, row.cells[0]?.bold]);
    expect(shown).toEqual([
      ['5', undefined, undefined],
      ['50', '#ffcccc', true],
      ['x', undefined, undefined],
    ]);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  test('may be scales of colour', () => {
    const { sheet, SpreadsheetApp } = bench();
    const { NUMBER } = SpreadsheetApp.InterpolationType;
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint('#ffffff')
      .setGradientMaxpointWithValue('#ff0000', NUMBER, '100')
      .setRanges([sheet.getRange('A:A')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const gradient = sheet.getConditionalFormatRules()[0]?.getGradientCondition();
    expect([gradient?.getMinColor(), String(gradient?.getMinType()), gradient?.getMaxValue()]).toEqual([
      '#ffffff',
      'MIN',
      '100',
    ]);
    expect(gradient?.getMidType()).toBeNull();
  });
});

describe('lists of ranges', () => {
  test('do to each range what a range does', () => {
    const { sheet } = bench([['a'], ['b'], [' c ']]);
    const list = sheet.getRangeList(['A1', 'A3']);
    list.trimWhitespace().setFontWeight('bold').setNote('n');
    expect([sheet.getRange('A1:A3').getFontWeights(), sheet.getRange('A3').getValue()]).toEqual([
      [['bold'], ['normal'], ['bold']],
      'c',
    ]);
    list.clearContent();
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[''], ['b'], ['']]);
  });
});
