import type { Cases } from '../contract';

/** `TextFinder`. */
export const textFinderCases: Cases = {
  'finds parts of cells in any case, in reading order': ({ sheet, at, equal }) => {
    at('A1:B2').setValues([
      ['late', 'x'],
      ['y', 'Not LATE'],
    ]);
    equal(
      sheet
        .createTextFinder('late')
        .findAll()
        .map((range) => range.getA1Notation()),
      ['A1', 'B2'],
    );
  },
  'finds whole cells where asked': ({ at, equal }) => {
    at('A1:A2').setValues([['late'], ['not late']]);
    equal(at('A1:A2').createTextFinder('late').matchEntireCell(true).findAll().length, 1);
  },
  'what is not there is null': ({ at, equal }) => equal(at('A1:A2').createTextFinder('late').findNext(), null),
  'replaces whole cells everywhere in its range, hidden rows too, and nothing else': ({ sheet, at, equal }) => {
    at('A1:A5').setValues([['late'], ['Late'], ['not late'], ['late'], ['late ']]);
    at('B1').setValue('late');
    sheet.hideRows(4);
    equal(at('A1:A5').createTextFinder('late').matchEntireCell(true).matchCase(true).replaceAllWith('delayed'), 2);
    equal(at('A1:B5').getValues(), [
      ['delayed', 'late'],
      ['Late', ''],
      ['not late', ''],
      ['delayed', ''],
      ['late ', ''],
    ]);
  },
  'a dollar sign in what it replaces by is a dollar sign': ({ at, equal }) => {
    at('A1').setValue('late');
    at('A1').createTextFinder('late').replaceAllWith('$& $1');
    equal(at('A1').getValue(), '$& $1');
  },
  'what it replaces by is parsed as if typed': ({ at, equal }) => {
    at('A1').setValue('late');
    at('A1').createTextFinder('late').replaceAllWith('007');
    equal(at('A1').getValue(), 7);
  },
};
