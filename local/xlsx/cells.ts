/** Cells: values as they are, text as text, looks shared between cells. */
import type { CellValue, RichText, Style, Worksheet } from 'exceljs';
import type { Run } from '../backend/attachments';
import { display, isDateFormat } from '../backend/numberFormat';
import type { Extra, Settings, Sheet, Style as SheetStyle, Value } from '../backend/state';
import type { Losses } from './remarks';
import { fontOf, numberFormatOf, styleOf } from './style';
import { cellText, escapedText, legalText, looksTyped } from './text';

/** The last row and column that Excel has. */
const LAST = { row: 1_048_576, column: 16_384 };

const TEXT_FORMAT = '@';
/** Where Excel would not understand the format of a date. */
const DATE_FORMAT = 'yyyy-mm-dd hh:mm:ss';
const MOST_URL = 2000;

/** From 1900-03-01 on both programs count the same days; Excel has none before 1900, and one too many that February. */
const hasExcelDay = (serial: number): boolean => serial >= 61 || (serial >= 0 && serial < 1);

/** One object for all cells that look alike: exceljs recognises it and writes the look once. */
type Looks = (look: SheetStyle | undefined, format: string | null) => Partial<Style>;

export function sharedLooks(): Looks {
  const none: SheetStyle = {};
  const known = new WeakMap<SheetStyle, Map<string | null, Partial<Style>>>();
  return (look = none, format) => {
    const formats = known.get(look) ?? new Map<string | null, Partial<Style>>();
    known.set(look, formats);
    const style = formats.get(format) ?? { ...styleOf(look), ...(format !== null && { numFmt: format }) };
    formats.set(format, style);
    return style;
  };
}

function richText(text: string, runs: readonly Run[], look: SheetStyle): RichText[] {
  const pieces: RichText[] = [];
  const add = (start: number, end: number, own: Run['look']): void => {
    const part = escapedText(legalText(text.slice(start, end)));
    if (part !== '') pieces.push({ text: part, font: fontOf({ ...look, ...own }) });
  };
  let at = 0;
  for (const run of runs) {
    add(at, run.start, {});
    add(run.start, run.end, run.look);
    at = run.end;
  }
  add(at, text.length, {});
  return pieces;
}

const isLink = (url: string | null): url is string =>
  url !== null && url.length <= MOST_URL && /^(https?:\/\/|mailto:)\S+$/i.test(url);

function textValue(text: string, extra: Extra | undefined): CellValue {
  const links = new Set(extra?.runs?.map(({ link }) => link).filter(isLink));
  const [link, second] = links;
  if (link !== undefined && second === undefined) return { text: escapedText(text), hyperlink: link };
  const dressed = extra?.runs?.some(({ look }) => Object.keys(look).length > 0);
  return dressed ? { richText: richText(text, extra?.runs ?? [], extra?.s ?? {}) } : escapedText(text);
}

interface Content {
  value: CellValue;
  format: string | null;
  note: string;
}

function textContent(raw: string, extra: Extra | undefined, losses: Losses): Content {
  const { text, was, cleaned } = cellText(raw);
  if (was !== null) losses.cut++;
  if (cleaned) losses.cleaned++;
  const note = was === null ? '' : `Cut: Excel takes 32,767 characters in a cell, this text had ${was}.`;
  const format = looksTyped(text) || extra?.s?.nf !== undefined ? TEXT_FORMAT : null;
  // Stretches are counted in the whole text: where it changed they no longer fit.
  return { value: text === raw ? textValue(text, extra) : escapedText(text), format, note };
}

function contentOf(value: Value, extra: Extra | undefined, locale: string, losses: Losses): Content {
  if (extra?.f !== undefined) {
    losses.formulas++;
    return textContent(extra.f, { s: { nf: TEXT_FORMAT } }, losses);
  }
  const format = extra?.s?.nf;
  if (value === null) return { value: null, format: numberFormatOf(format), note: '' };
  if (typeof value === 'string') return textContent(value, extra, losses);
  const known = numberFormatOf(format);
  if (typeof value === 'boolean' || !isDateFormat(format)) return { value, format: known, note: '' };
  if (!hasExcelDay(value)) return textContent(display(value, format, locale), extra, losses);
  return { value, format: known ?? DATE_FORMAT, note: '' };
}

/** Writes what the sheet's cells hold, row by row. */
export function writeCells(target: Worksheet, sheet: Sheet, { locale }: Settings, looks: Looks, losses: Losses): void {
  const height = Math.max(sheet.values.length, sheet.extras.length);
  for (let row = 0; row < height; row++) {
    const values = sheet.values[row] ?? [];
    const extras = sheet.extras[row] ?? [];
    const width = Math.max(values.length, extras.length);
    const line = width > 0 && row < LAST.row ? target.getRow(row + 1) : null;
    for (let column = 0; column < width; column++) {
      const value = values[column] ?? null;
      const extra = extras[column];
      if (value === null && !extra) continue;
      if (!line || column >= LAST.column) {
        losses.beyond++;
        continue;
      }
      const { value: content, format, note } = contentOf(value, extra, locale, losses);
      const cell = line.getCell(column + 1);
      if (content !== null) cell.value = content;
      if (extra?.s || format !== null) cell.style = looks(extra?.s, format);
      const notes = [extra?.note ?? '', note].filter(Boolean).join('\n');
      if (notes !== '') cell.note = escapedText(cellText(notes).text);
    }
  }
}
