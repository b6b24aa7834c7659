/** How a cell looks, as exceljs says it. */
import type { Border, Borders, Color, Fill, Font, Style } from 'exceljs';
import type { TextLook } from '../backend/attachments';
import type { Style as SheetStyle } from '../backend/state';

export const argb = (color: string): Partial<Color> => ({ argb: `FF${color.replace('#', '').toUpperCase()}` });

const isHex = (color: string | undefined): color is string => color !== undefined && /^#[0-9a-f]{6}$/i.test(color);

/** Sheets' own, where a cell says nothing. */
export const FONT = { name: 'Arial', size: 10 } as const;

export function fontOf(look: TextLook): Partial<Font> {
  return {
    name: look.font ?? FONT.name,
    size: look.size ?? FONT.size,
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.strike && { strike: true }),
    ...(look.underline && { underline: true }),
    ...(isHex(look.color) && { color: argb(look.color) }),
  };
}

export const fillOf = (color: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: argb(color) });

const LINES: Record<string, NonNullable<Border['style']>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

function bordersOf(border: NonNullable<SheetStyle['border']>): Partial<Borders> {
  const sides = Object.entries(border).map(([side, line]) => {
    const [kind = '', color = ''] = line.split(' ');
    return [side, { style: LINES[kind] ?? 'thin', ...(isHex(color) && { color: argb(color) }) }];
  });
  return Object.fromEntries(sides);
}

const HORIZONTAL = new Set(['left', 'center', 'right']);
const VERTICAL = new Set(['top', 'middle', 'bottom']);

function alignmentOf({ wrap, align = '', valign = '', turn, direction }: SheetStyle): Style['alignment'] | null {
  const alignment = {
    ...(wrap === 'WRAP' && { wrapText: true }),
    ...(HORIZONTAL.has(align) && { horizontal: align }),
    ...(VERTICAL.has(valign) && { vertical: valign }),
    ...(turn !== undefined && { textRotation: turn }),
    ...(direction !== undefined && { readingOrder: direction === 'RIGHT_TO_LEFT' ? 'rtl' : 'ltr' }),
  } as Style['alignment'];
  return Object.keys(alignment).length > 0 ? alignment : null;
}

/** Letters with a meaning of their own in Excel's patterns, and signs that need no quotes; others damage the file. */
const PLAIN_PATTERN = /^[#0?.,%\sE+\-/():;_*$€£¥@ymdhsap]*$/i;

/** A number format that Excel understands too; null where it might call the file damaged for it. */
export function numberFormatOf(format: string | undefined): string | null {
  if (format === undefined || /^general$/i.test(format) || format === '') return null;
  if (format.length > 255 || format.split(';').length > 4) return null;
  const bare = format.replace(/"[^"]*"|\\.|\[(?:h+|m+|s+|[$<>=][^\]]*|[a-z]+)\]|general/gi, '');
  return PLAIN_PATTERN.test(bare) && !/["\\]/.test(bare) ? format : null;
}

/** A cell's look without its number format. */
export function styleOf(look: SheetStyle): Partial<Style> {
  const alignment = alignmentOf(look);
  const { color, bold, italic, strike, underline, font, size } = look;
  const dressed = color || bold || italic || strike || underline || font || size;
  return {
    ...(dressed && { font: fontOf(look) }),
    ...(isHex(look.bg) && { fill: fillOf(look.bg) }),
    ...(look.border && { border: bordersOf(look.border) }),
    ...(alignment && { alignment }),
  };
}
