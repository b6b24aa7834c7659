/** `Color`, its builder, `RgbColor`, `ThemeColor`. */
import type { Methods } from './define';
import { enumeration, enumName } from './enums';
import { exception, type Host } from './host';

/** `#rrggbb`, or a theme's colour by name. */
export interface Paint {
  rgb?: string;
  theme?: string;
}

const HEX = /^#[0-9a-f]{6}$/i;

/** A colour as `#rrggbb`; a theme's colour has no such form here. */
export function hexOf(host: Host, color: object): string {
  const { rgb } = host.inside('Color', color).paint;
  if (rgb === undefined) throw new Error('not implemented: a theme colour on cells');
  return rgb;
}

export const colorOf = (host: Host, hex: string): object => host.make('Color', { paint: { rgb: hex } });

type Holder = { host: Host; paint: Paint };

const reading = {
  getColorType: ({ paint }: Holder) =>
    enumeration('ColorType')[paint.rgb !== undefined ? 'RGB' : paint.theme !== undefined ? 'THEME' : 'UNSUPPORTED'],
  asRgbColor: ({ host, paint }: Holder) => {
    if (paint.rgb === undefined) throw exception('Object is not of type RgbColor.');
    return host.make('RgbColor', { hex: paint.rgb });
  },
  asThemeColor: ({ host, paint }: Holder) => {
    if (paint.theme === undefined) throw exception('Object is not of type ThemeColor.');
    return host.make('ThemeColor', { name: paint.theme });
  },
};

export const color: Methods<GoogleAppsScript.Spreadsheet.Color, 'Color'> = reading;

export const colorBuilder: Methods<GoogleAppsScript.Spreadsheet.ColorBuilder, 'ColorBuilder'> = {
  ...reading,
  setRgbColor: (self, text: string) => {
    if (!HEX.test(text)) throw exception(`Invalid argument: ${text}`);
    self.paint = { rgb: text.toLowerCase() };
    return self.me;
  },
  setThemeColor: (self, type: object) => {
    self.paint = { theme: enumName(type) };
    return self.me;
  },
  build: ({ host, paint }) => host.make('Color', { paint }),
};

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);

export const rgbColor: Methods<GoogleAppsScript.Base.RgbColor, 'RgbColor'> = {
  asHexString: ({ hex }) => hex,
  getRed: ({ hex }) => channel(hex, 1),
  getGreen: ({ hex }) => channel(hex, 3),
  getBlue: ({ hex }) => channel(hex, 5),
  getColorType: () => enumeration('ColorType').RGB,
};

export const themeColor: Methods<GoogleAppsScript.Spreadsheet.ThemeColor, 'ThemeColor'> = {
  getThemeColorType: ({ name }) => enumeration('ThemeColorType')[name],
  getColorType: () => enumeration('ColorType').THEME,
};
