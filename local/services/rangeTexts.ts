/** `Range`: texts whose parts have looks and links, and the look of text as one object. */
import type { Run, TextLook } from '../backend/attachments';
import type { Methods } from './define';
import { corner, map, type RangeSelf } from './onRange';

const richOf = ({ host }: RangeSelf, value: unknown) => {
  const { text, runs } = host.inside('RichTextValue', value);
  return { text, runs: runs.filter((run) => run.link !== null || Object.keys(run.look).length > 0) };
};

function setRich(self: RangeSelf, values: object[][]): object {
  self.host.call(
    'rich.write',
    self.ref,
    map(values, (value) => richOf(self, value)),
  );
  return self.me;
}

/** Plain stretches are put between those that are not, so that runs cover the text. */
function whole(text: string, runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  let at = 0;
  for (const run of [...runs, { start: text.length, end: text.length, look: {}, link: null }]) {
    if (run.start > at) all.push({ start: at, end: run.start, look: {}, link: null });
    if (run.end > run.start) all.push(run);
    at = run.end;
  }
  return all;
}

/** Numbers and dates have no rich text: Google answers null for them. */
function readRich(self: RangeSelf, ref = self.ref): (object | null)[][] {
  const values = self.host.call<{ rows: unknown[][] }>('values.read', ref).rows;
  const runs = self.host.call<Run[][][]>('runs.read', ref);
  return values.map((row, r) =>
    row.map((text, c) =>
      typeof text === 'string'
        ? self.host.make('RichTextValue', { text, runs: whole(text, runs[r]?.[c] ?? []), start: 0 })
        : null,
    ),
  );
}

const KEYS = ['bold', 'italic', 'strike', 'underline', 'font', 'size', 'color'] as const;

function setStyles(self: RangeSelf, looks: TextLook[][]): object {
  self.host.call('looks.write', self.ref, looks);
  return self.me;
}

/** A cell that says nothing looks like Sheets' default. */
const DEFAULT: TextLook = {
  bold: false,
  italic: false,
  strike: false,
  underline: false,
  font: 'Arial',
  size: 10,
  color: '#000000',
};

const readStyles = ({ host }: RangeSelf, ref: RangeSelf['ref']): object[][] =>
  host
    .call<TextLook[][]>('looks.read', ref, KEYS)
    .map((row) => row.map((look) => host.make('TextStyle', { look: { ...DEFAULT, ...look } })));

export const rangeTexts: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  setRichTextValue: (self, value: object) =>
    setRich(
      self,
      Array.from({ length: self.ref.rows }, () => Array.from({ length: self.ref.columns }, () => value)),
    ),
  setRichTextValues: setRich,
  getRichTextValue: (self) => readRich(self, corner(self))[0]?.[0],
  getRichTextValues: (self) => readRich(self),
  setTextStyle: (self, style: object) => {
    const { look } = self.host.inside('TextStyle', style);
    return setStyles(
      self,
      Array.from({ length: self.ref.rows }, () => Array.from({ length: self.ref.columns }, () => look)),
    );
  },
  setTextStyles: (self, styles: object[][]) =>
    setStyles(
      self,
      styles.map((row) => row.map((style) => self.host.inside('TextStyle', style).look)),
    ),
  getTextStyle: (self) => readStyles(self, corner(self))[0]?.[0],
  getTextStyles: (self) => readStyles(self, self.ref),
};
