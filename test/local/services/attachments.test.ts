import { a1, bench } from './bench';

describe('named ranges', () => {
  test('are found without regard to case, used in A1, move along and go with their sheet', () => {
    const { book, sheet } = bench();
    book.setNamedRange('Tags', sheet.getRange('B2:B9'));
    sheet.insertRowsBefore(1, 2);
    expect([a1(book.getRangeByName('tags')), a1(book.getRange('Tags')), book.getRangeByName('None')]).toEqual([
      'B4:B11',
      'B4:B11',
      null,
    ]);
    const [name] = book.getNamedRanges();
    name?.setName('Reasons').setRange(sheet.getRange('C1'));
    expect([name?.getName(), a1(name?.getRange() ?? null), sheet.getNamedRanges().length]).toEqual([
      'Reasons',
      'C1',
      1,
    ]);
    const other = book.insertSheet('Other');
    book.setNamedRange('There', other.getRange('A1'));
    book.deleteSheet(other);
    expect(book.getNamedRanges().map((one) => one.getName())).toEqual(['Reasons']);
    book.removeNamedRange('Reasons');
    expect(book.getNamedRanges()).toEqual([]);
    expect(() => name?.getRange()).toThrow('Named range "Reasons" not found');
  });

  test('are kept in what is saved', () => {
    const { book, sheet, local } = bench();
    book.setNamedRange('Tags', sheet.getRange('B2'));
    local.end();
    expect(local.workbook.toJSON().names).toEqual([
      { name: 'Tags', range: { sheet: 0, row: 2, column: 2, rows: 1, columns: 1 } },
    ]);
  });
});

describe('developer metadata', () => {
  test('lies on the spreadsheet, a sheet, whole rows and columns, and moves with them', () => {
    const { book, sheet } = bench();
    book.addDeveloperMetadata('k', 'book');
    sheet.addDeveloperMetadata('k', 'sheet');
    sheet.getRange('3:3').addDeveloperMetadata('k', 'row');
    sheet.getRange('B:B').addDeveloperMetadata('other');
    sheet.insertRowBefore(1);
    const row = sheet.createDeveloperMetadataFinder().withKey('k').withValue('row').find()[0];
    expect([a1(row?.getLocation().getRow() ?? null), String(row?.getLocation().getLocationType())]).toEqual([
      'A4:Z4',
      'ROW',
    ]);
    expect(sheet.getDeveloperMetadata().map((one) => one.getValue())).toEqual(['sheet']);
    expect(
      sheet
        .getRange('4:4')
        .getDeveloperMetadata()
        .map((one) => one.getValue()),
    ).toEqual(['row']);
    expect(book.createDeveloperMetadataFinder().withKey('k').find()).toHaveLength(3);
    const column = book.createDeveloperMetadataFinder().withKey('other').find()[0];
    column?.setKey('k').setValue('moved').moveToSheet(sheet);
    expect([column?.getKey(), column?.getValue(), String(column?.getLocation().getLocationType())]).toEqual([
      'k',
      'moved',
      'SHEET',
    ]);
    sheet.deleteRow(4);
    expect(() => row?.getKey()).toThrow('Developer metadata not found');
  });

  test('holds 30,000 characters a sheet', () => {
    const { sheet } = bench();
    sheet.addDeveloperMetadata('k', 'x'.repeat(29_999));
    expect(() => sheet.addDeveloperMetadata('', 'x')).toThrow('developer metadata quota');
    expect(sheet.getDeveloperMetadata()).toHaveLength(1);
  });
});

describe('validation rules', () => {
  test('of dates, e-mails and addresses reject what is none', () => {
    const { sheet, SpreadsheetApp } = bench();
    const build = () => SpreadsheetApp.newDataValidation().setAllowInvalid(false);
    const day = (date: number) => new Date(Date.UTC(2024, 0, date));
    const rules = [
      build().requireDateBetween(day(2), day(4)).build(),
      build().requireTextIsEmail().build(),
      build().requireTextIsUrl().build(),
      build().requireDate().build(),
    ];
    sheet.getRange('A1:D1').setDataValidations([rules]);
    sheet.getRange('A1:D1').setValues([['1/4/2024 23:00', 'a@example.com', 'https://example.com/x', '2024-01-01']]);
    for (const [cell, value] of [
      ['A1', '1/5/2024'],
      ['A1', 45_000],
      ['B1', 'a@b'],
      ['C1', 'no'],
      ['D1', 7],
    ] as const) {
      expect(() => sheet.getRange(cell).clearContent().setNumberFormat('General').setValue(value)).toThrow('violates');
    }
    const [first] = sheet.getRange('A1:B1').getDataValidations()[0] ?? [];
    expect([String(first?.getCriteriaType()), first?.getCriteriaValues()]).toEqual(['DATE_BETWEEN', [day(2), day(4)]]);
    expect(a1(sheet.getRange('A1'))).toBe('A1');
  });

  test('are copied, and made by name', () => {
    const { SpreadsheetApp } = bench();
    const { VALUE_IN_LIST } = SpreadsheetApp.DataValidationCriteria;
    const rule = SpreadsheetApp.newDataValidation()
      .withCriteria(VALUE_IN_LIST, [['a', 'b'], false])
      .setHelpText('h')
      .build();
    const copy = rule.copy().setAllowInvalid(false).build();
    expect([copy.getCriteriaValues(), copy.getHelpText(), copy.getAllowInvalid(), rule.getAllowInvalid()]).toEqual([
      [['a', 'b'], false],
      'h',
      false,
      true,
    ]);
  });

  test('that are checkboxes are ticked and unticked', () => {
    const { sheet } = bench();
    const boxes = sheet.getRange('A1:A2').insertCheckboxes();
    expect([boxes.getValues(), boxes.isChecked(), sheet.getRange('B1').isChecked()]).toEqual([
      [[false], [false]],
      false,
      null,
    ]);
    sheet.getRange('A1').check();
    expect([boxes.getValues(), boxes.isChecked()]).toEqual([[[true], [false]], null]);
    boxes.check().uncheck();
    expect(boxes.isChecked()).toBe(false);
    const words = sheet.getRange('C1').insertCheckboxes('yes', 'no');
    expect([words.getValue(), words.check().getValue(), words.isChecked()]).toEqual(['no', 'yes', true]);
    words.removeCheckboxes();
    expect([words.getValue(), words.getDataValidation()]).toEqual(['', null]);
  });
});

describe('protections', () => {
  test('let their editors in, and everybody into what is left open', () => {
    const owner = bench([], { user: 'owner' });
    const protection = owner.sheet.protect();
    protection.addEditor('friend').setUnprotectedRanges([owner.sheet.getRange('B2')]);
    owner.local.end();
    const { workbook } = owner.local;
    const friend = bench([], { user: 'friend', workbook });
    friend.sheet.getRange('A1').setValue('ok');
    friend.local.end();
    const other = bench([], { user: 'other', workbook });
    other.sheet.getRange('B2').setValue('ok');
    expect(() => other.sheet.getRange('B2:B3').setValue('x')).toThrow('protected cell');
    const [seen] = other.sheet.getProtections(other.SpreadsheetApp.ProtectionType.SHEET);
    expect([seen?.canEdit(), protection.canEdit(), other.sheet.getRange('A1').canEdit()]).toEqual([false, true, false]);
    protection.removeEditor('friend');
    owner.local.end();
    expect(() => friend.sheet.getRange('A1').setValue('x')).toThrow('protected cell');
  });
});

describe('filters', () => {
  test('by number, date and text; sorted; their criteria read back', () => {
    const { sheet, SpreadsheetApp } = bench([['N'], [3], [1], [2]]);
    const filter = sheet.getRange('A1:A4').createFilter();
    const criteria = SpreadsheetApp.newFilterCriteria().whenNumberBetween(2, 3).build();
    filter.setColumnFilterCriteria(1, criteria);
    const hidden = () => [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
    expect(hidden()).toEqual([false, true, false]);
    filter.sort(1, true);
    expect([sheet.getRange('A1:A4').getValues(), hidden()]).toEqual([
      [['N'], [1], [2], [3]],
      [true, false, false],
    ]);
    expect(filter.getColumnFilterCriteria(1)?.getCriteriaValues()).toEqual([2, 3]);
    filter.removeColumnFilterCriteria(1);
    expect([filter.getColumnFilterCriteria(1), hidden()]).toEqual([null, [false, false, false]]);
  });

  test('do not hide rows from a script’s eyes', () => {
    const { sheet, SpreadsheetApp } = bench([['N'], ['a'], ['b']]);
    sheet
      .getRange('A1:A3')
      .createFilter()
      .setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
    sheet.hideRows(3);
    expect(sheet.getDataRange().getValues()).toEqual([['N'], ['a'], ['b']]);
  });
});
