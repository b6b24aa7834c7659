/** `Range`: how its cells look. */
import { colorOf, hexOf } from './colors';
import type { Methods } from './define';
import { enumeration, enumName } from './enums';
import { exception, notImplemented } from './host';
import { corner, map, type RangeSelf, write } from './onRange';

type Style =
  | 'bg'
  | 'color'
  | 'bold'
  | 'italic'
  | 'strike'
  | 'underline'
  | 'font'
  | 'size'
  | 'wrap'
  | 'align'
  | 'valign'
  | 'turn'
  | 'direction'
  | 'nf';

const style = (self: RangeSelf, key: Style, value: unknown): object => write(self, 'style.write', key, value);
const styles = (self: RangeSelf, key: Style, values: unknown[][]): object => write(self, 'styles.write', key, values);
const isBold = (value: unknown): boolean | null => (value === 'bold' ? true : null);
const isItalic = (value: unknown): boolean | null => (value === 'italic' ? true : null);
const isWrapped = (value: unknown): string => (value ? 'WRAP' : 'OVERFLOW');
const wrapName = (value: unknown): string => enumName(value);

/** A cell that says nothing reads as `missing`. */
const readAll = <T>(self: RangeSelf, key: Style, missing: T): T[][] =>
  map(self.host.call<unknown[][]>('styles.read', self.ref, key), (value) => (value as T | null) ?? missing);
const readOne = <T>(self: RangeSelf, key: Style, missing: T): T =>
  (self.host.call<unknown[][]>('styles.read', corner(self), key)[0]?.[0] as T | null | undefined) ?? missing;

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

const ALIGNS = new Set(['left', 'center', 'right', 'normal', null]);
const VALIGNS = new Set(['top', 'middle', 'bottom', null]);
const known = (names: ReadonlySet<string | null>) => (value: unknown) => {
  if (!names.has(value as string | null)) throw exception(`Invalid argument: ${String(value)}`);
  return value;
};
const align = known(ALIGNS);
const valign = known(VALIGNS);

function setBorder(self: RangeSelf, ...args: unknown[]): object {
  const [top, left, bottom, right, vertical, horizontal, color, kind] = args;
  const line = `${enumName(kind) || 'SOLID'} ${String(color ?? '#000000')}`;
  return write(self, 'border.write', { top, left, bottom, right, vertical, horizontal }, line);
}

const rotation = (self: RangeSelf, value: number | 'vertical'): object =>
  self.host.make('TextRotation', { degrees: value === 'vertical' ? 0 : value, vertical: value === 'vertical' });

function setTextRotation(self: RangeSelf, turn: number | object): object {
  if (typeof turn === 'object') {
    const { degrees, vertical } = self.host.inside('TextRotation', turn);
    return style(self, 'turn', vertical ? 'vertical' : degrees);
  }
  if (turn < -90 || turn > 90) throw exception('Text rotation must be between -90 and 90 degrees.');
  return style(self, 'turn', turn);
}

const directionOf = (value: unknown): object | null => enumeration('TextDirection')[String(value)] ?? null;

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

const layout: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  setWrap: (self, wrap: boolean) => style(self, 'wrap', isWrapped(wrap)),
  setWraps: (self, wraps: unknown[][]) => styles(self, 'wrap', map(wraps, isWrapped)),
  getWrap: (self) => readOne<string>(self, 'wrap', 'OVERFLOW') === 'WRAP',
  getWraps: (self) => map(readAll(self, 'wrap', 'OVERFLOW'), (wrap) => wrap === 'WRAP'),
  setWrapStrategy: (self, strategy: object) => style(self, 'wrap', wrapName(strategy)),
  setWrapStrategies: (self, strategies: unknown[][]) => styles(self, 'wrap', map(strategies, wrapName)),
  getWrapStrategy: (self) => enumeration('WrapStrategy')[readOne(self, 'wrap', 'OVERFLOW')],
  setHorizontalAlignment: (self, value: string | null) => style(self, 'align', align(value)),
  setHorizontalAlignments: (self, values: unknown[][]) => styles(self, 'align', map(values, align)),
  getHorizontalAlignment: (self) => readOne(self, 'align', 'general'),
  getHorizontalAlignments: (self) => readAll(self, 'align', 'general'),
  setVerticalAlignment: (self, value: string | null) => style(self, 'valign', valign(value)),
  setVerticalAlignments: (self, values: unknown[][]) => styles(self, 'valign', map(values, valign)),
  getVerticalAlignment: (self) => readOne(self, 'valign', 'bottom'),
  getVerticalAlignments: (self) => readAll(self, 'valign', 'bottom'),
  setTextDirection: (self, direction: object | null) => style(self, 'direction', direction && enumName(direction)),
  getTextDirection: (self) => directionOf(readOne(self, 'direction', '')),
  getWrapStrategies: (self) =>
    map(readAll(self, 'wrap', 'OVERFLOW'), (name) => enumeration('WrapStrategy')[name] ?? null),
  getTextDirections: (self) => map(readAll(self, 'direction', ''), directionOf),
  getTextRotations: (self) =>
    map(readAll<number | 'vertical'>(self, 'turn', 0), (turn) => rotation(self, turn as number | 'vertical')),
  setTextRotation,
  getTextRotation: (self) => rotation(self, readOne<number | 'vertical'>(self, 'turn', 0)),
  setVerticalText: (self, vertical: boolean) => style(self, 'turn', vertical ? 'vertical' : null),
  setBorder,
  setShowHyperlink: (self, show: boolean) => {
    if (!show) throw notImplemented('Range.setShowHyperlink(false)');
    return self.me;
  },
};

export const rangeLooks: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  ...numberFormats,
  ...fonts,
  ...colors,
  ...layout,
};
