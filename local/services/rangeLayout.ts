/** `Range`: how its text lies in the cells, and the lines around them. */
import type { Methods } from './define';
import { enumeration, enumName } from './enums';
import { exception, notImplemented } from './host';
import { readAll, readOne, style, styles } from './onLooks';
import { map, type RangeSelf, write } from './onRange';

const isWrapped = (value: unknown): string => (value ? 'WRAP' : 'OVERFLOW');
const wrapName = (value: unknown): string => enumName(value);

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

/** Null where none was set, whatever the declarations say. */
const directionOf = (value: unknown) => enumeration('TextDirection')[String(value)] ?? (null as unknown as object);

export const rangeLayout: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
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
    map(readAll(self, 'wrap', 'OVERFLOW'), (name) => enumeration('WrapStrategy')[name] as object),
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
