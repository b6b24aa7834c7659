/** `Range`: number formats, fonts and colours of its cells. */
import { colorOf, hexOf } from './colors';
import type { Methods } from './define';
import { exception } from './host';
import { readAll, readOne, style, styles } from './onLooks';
import { map, type RangeSelf } from './onRange';
import { rangeLayout } from './rangeLayout';

const isBold = (value: unknown): boolean | null => (value === 'bold' ? true : null);
const isItalic = (value: unknown): boolean | null => (value === 'italic' ? true : null);
const hex = (part: number): string => {
  if (part < 0 || part > 255) throw exception(`Invalid argument: ${part}`);
  return part.toString(16).padStart(2, '0');
};

type Line = { underline: boolean | null; strike: boolean | null };

function lineOf(line: unknown): Line {
  if (line !== null && line !== 'none' && line !== 'underline' && line !== 'line-through') {
    throw exception(`Invalid argument: ${String(line)}`);
  }
  return { underline: line === 'underline' || null, strike: line === 'line-through' || null };
}

function setFontLines(self: RangeSelf, lines: unknown[][]): object {
  styles(
    self,
    'underline',
    map(lines, (line) => lineOf(line).underline),
  );
  return styles(
    self,
    'strike',
    map(lines, (line) => lineOf(line).strike),
  );
}

const fillRange = ({ ref }: RangeSelf, value: unknown): unknown[][] =>
  Array.from({ length: ref.rows }, () => Array.from({ length: ref.columns }, () => value));

type FontLine = 'underline' | 'line-through' | 'none';

function readFontLines(self: RangeSelf): FontLine[][] {
  const struck = readAll(self, 'strike', false);
  return readAll(self, 'underline', false).map((row, r) =>
    row.map((on, c) => (on ? 'underline' : struck[r]?.[c] ? 'line-through' : 'none')),
  );
}

const numberFormats: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  setNumberFormat: (self, format: string) => style(self, 'nf', format === '' ? null : format),
  setNumberFormats: (self, formats: string[][]) =>
    styles(
      self,
      'nf',
      map(formats, (format) => format || null),
    ),
  getNumberFormat: (self) => readOne(self, 'nf', ''),
  getNumberFormats: (self) => readAll(self, 'nf', ''),
};

const fonts: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  setFontWeight: (self, weight: string | null) => style(self, 'bold', isBold(weight)),
  setFontWeights: (self, weights: unknown[][]) => styles(self, 'bold', map(weights, isBold)),
  getFontWeight: (self) => (readOne(self, 'bold', false) ? 'bold' : 'normal'),
  getFontWeights: (self) => map(readAll(self, 'bold', false), (bold) => (bold ? 'bold' : 'normal')),
  setFontStyle: (self, value: string | null) => style(self, 'italic', isItalic(value)),
  setFontStyles: (self, values: unknown[][]) => styles(self, 'italic', map(values, isItalic)),
  getFontStyle: (self) => (readOne(self, 'italic', false) ? 'italic' : 'normal'),
  getFontStyles: (self) => map(readAll(self, 'italic', false), (italic) => (italic ? 'italic' : 'normal')),
  setFontLine: (self, line: string | null) => setFontLines(self, fillRange(self, line)),
  setFontLines,
  getFontLine: (self) => readFontLines(self)[0]?.[0],
  getFontLines: readFontLines,
  setFontFamily: (self, font: string | null) => style(self, 'font', font),
  setFontFamilies: (self, names: unknown[][]) => styles(self, 'font', names),
  getFontFamily: (self) => readOne(self, 'font', 'Arial'),
  getFontFamilies: (self) => readAll(self, 'font', 'Arial'),
  setFontSize: (self, size: number) => style(self, 'size', size),
  setFontSizes: (self, sizes: unknown[][]) => styles(self, 'size', sizes),
  getFontSize: (self) => readOne(self, 'size', 10),
  getFontSizes: (self) => readAll(self, 'size', 10),
};

const colors: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  setFontColor: (self, color: string | null) => style(self, 'color', color),
  setFontColors: (self, values: unknown[][]) => styles(self, 'color', values),
  getFontColors: (self) => readAll(self, 'color', '#000000'),
  setFontColorObjects: (self, values: (object | null)[][]) =>
    styles(
      self,
      'color',
      map(values, (color) => color && hexOf(self.host, color)),
    ),
  setFontColorObject: (self, color: object | null) => style(self, 'color', color && hexOf(self.host, color)),
  getFontColorObject: (self) => colorOf(self.host, readOne(self, 'color', '#000000')),
  getFontColorObjects: (self) => map(readAll(self, 'color', '#000000'), (value) => colorOf(self.host, String(value))),
  setBackground: (self, color: string | null) => style(self, 'bg', color),
  setBackgrounds: (self, values: unknown[][]) => styles(self, 'bg', values),
  setBackgroundRGB: (self, red: number, green: number, blue: number) =>
    style(self, 'bg', `#${hex(red)}${hex(green)}${hex(blue)}`),
  setBackgroundObject: (self, color: object | null) => style(self, 'bg', color && hexOf(self.host, color)),
  getBackground: (self) => readOne(self, 'bg', '#ffffff'),
  getBackgrounds: (self) => readAll(self, 'bg', '#ffffff'),
  getBackgroundObject: (self) => colorOf(self.host, readOne(self, 'bg', '#ffffff')),
  getBackgroundObjects: (self) => map(readAll(self, 'bg', '#ffffff'), (value) => colorOf(self.host, String(value))),
};

export const rangeLooks: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  ...numberFormats,
  ...fonts,
  ...colors,
  ...rangeLayout,
};
