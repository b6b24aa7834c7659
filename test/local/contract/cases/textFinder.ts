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
};
