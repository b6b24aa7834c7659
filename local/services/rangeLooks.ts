/** `Range`: how its cells look. */
import type { Methods } from './define';
import { corner, map, type RangeSelf, write } from './onRange';

type Style = 'bg' | 'color' | 'bold' | 'italic' | 'size' | 'wrap' | 'align' | 'valign' | 'nf';

const style = (self: RangeSelf, key: Style, value: unknown): object => write(self, 'style.write', key, value);
const styles = (self: RangeSelf, key: Style, values: unknown[][]): object => write(self, 'styles.write', key, values);
const isBold = (value: unknown): boolean | null => (value === 'bold' ? true : null);
const isItalic = (value: unknown): boolean | null => (value === 'italic' ? true : null);
const isWrapped = (value: unknown): string => (value ? 'WRAP' : 'OVERFLOW');

/** Google names a colour or nothing; `null` takes it away. */
const readStyles = (self: RangeSelf, key: Style, missing: unknown): unknown[][] =>
  map(self.host.call<unknown[][]>('styles.read', self.ref, key), (value) => value ?? missing);
const readStyle = (self: RangeSelf, key: Style, missing: unknown): unknown =>
  self.host.call<unknown[][]>('styles.read', corner(self), key)[0]?.[0] ?? missing;

export const rangeLooks: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  setNumberFormat: (self, format: string) => style(self, 'nf', format),
  setNumberFormats: (self, formats: string[][]) => styles(self, 'nf', formats),
  getNumberFormat: (self) => readStyle(self, 'nf', ''),
  getNumberFormats: (self) => readStyles(self, 'nf', ''),
  setFontWeight: (self, weight: string | null) => style(self, 'bold', isBold(weight)),
  setFontWeights: (self, weights: unknown[][]) => styles(self, 'bold', map(weights, isBold)),
  getFontWeight: (self) => (readStyle(self, 'bold', false) ? 'bold' : 'normal'),
  getFontWeights: (self) => map(readStyles(self, 'bold', false), (bold) => (bold ? 'bold' : 'normal')),
  setFontStyle: (self, value: string | null) => style(self, 'italic', isItalic(value)),
  setFontColor: (self, color: string | null) => style(self, 'color', color),
  setFontColors: (self, colors: unknown[][]) => styles(self, 'color', colors),
  setFontSize: (self, size: number) => style(self, 'size', size),
  setFontSizes: (self, sizes: unknown[][]) => styles(self, 'size', sizes),
  setBackground: (self, color: string | null) => style(self, 'bg', color),
  setBackgrounds: (self, colors: unknown[][]) => styles(self, 'bg', colors),
  getBackground: (self) => readStyle(self, 'bg', '#ffffff'),
  getBackgrounds: (self) => readStyles(self, 'bg', '#ffffff'),
  getFontColors: (self) => readStyles(self, 'color', '#000000'),
  setWrap: (self, wrap: boolean) => style(self, 'wrap', isWrapped(wrap)),
  setWrapStrategy: (self, strategy: object) => style(self, 'wrap', String(strategy)),
  setHorizontalAlignment: (self, align: string | null) => style(self, 'align', align),
  setVerticalAlignment: (self, align: string | null) => style(self, 'valign', align),
  merge: (self) => write(self, 'cells.merge'),
};
