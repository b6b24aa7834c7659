/** `RangeList`: what it does, it does to each of its ranges. */
import type { AnyMethods, Methods } from './define';
import type { Self } from './host';
import { range } from './range';

type ListSelf = Self<'RangeList'>;
type List = GoogleAppsScript.Spreadsheet.RangeList;

const EACH = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof List & keyof typeof range)[];

const onEach =
  (name: (typeof EACH)[number]) =>
  (self: ListSelf, ...args: unknown[]): object => {
    const run = (range as AnyMethods)[name];
    for (const ref of self.refs) run?.({ host: self.host, ref, me: self.me }, ...args);
    return self.me;
  };

const own: Methods<List, 'RangeList'> = {
  getRanges: ({ host, refs }) => refs.map((ref) => host.make('Range', { ref })),
  activate: (self) => {
    const sheet = self.refs[0]?.sheet;
    if (sheet !== undefined) self.host.call('selection.write', sheet, self.refs);
    return self.me;
  },
};

/** Those of each range do not differ from the range's own, whose arguments are checked there. */
export const rangeList: AnyMethods = {
  ...(own as AnyMethods),
  ...Object.fromEntries(EACH.map((name) => [name, onEach(name)])),
};
