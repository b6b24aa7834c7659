/** `TextStyle`, `RichTextValue` and their builders. */
import type { Run, TextLook } from '../backend/attachments';
import { colorOf, hexOf } from './colors';
import type { Methods } from './define';
import { exception, type Host, type Self } from './host';

type StyleBuilder = Self<'TextStyleBuilder'>;

const set = (self: StyleBuilder, part: TextLook): object => {
  self.look = { ...self.look, ...part };
  return self.me;
};

export const textStyleBuilder: Methods<GoogleAppsScript.Spreadsheet.TextStyleBuilder, 'TextStyleBuilder'> = {
  setBold: (self, bold: boolean) => set(self, { bold }),
  setItalic: (self, italic: boolean) => set(self, { italic }),
  setStrikethrough: (self, strike: boolean) => set(self, { strike }),
  setUnderline: (self, underline: boolean) => set(self, { underline }),
  setFontFamily: (self, font: string) => set(self, { font }),
  setFontSize: (self, size: number) => set(self, { size }),
  setForegroundColor: (self, color: string) => set(self, { color }),
  setForegroundColorObject: (self, color: object) => set(self, { color: hexOf(self.host, color) }),
  build: ({ host, look }) => host.make('TextStyle', { look }),
};

export const textStyle: Methods<GoogleAppsScript.Spreadsheet.TextStyle, 'TextStyle'> = {
  isBold: ({ look }) => look.bold ?? null,
  isItalic: ({ look }) => look.italic ?? null,
  isStrikethrough: ({ look }) => look.strike ?? null,
  isUnderline: ({ look }) => look.underline ?? null,
  getFontFamily: ({ look }) => look.font ?? null,
  getFontSize: ({ look }) => look.size ?? null,
  getForegroundColor: ({ look }) => look.color ?? null,
  getForegroundColorObject: ({ host, look }) => (look.color === undefined ? null : colorOf(host, look.color)),
  copy: ({ host, look }) => host.make('TextStyleBuilder', { look }),
};

type Rich = Self<'RichTextValue'>;
type RichBuilder = Self<'RichTextValueBuilder'>;

function mustBeInside(text: string | null, start: number, end: number): void {
  if (text === null) throw exception('The text must be set first.');
  if (start < 0 || end > text.length || start >= end) throw exception('The offsets are out of range.');
}

const sameRun = (a: Run, b: Run): boolean => a.link === b.link && JSON.stringify(a.look) === JSON.stringify(b.look);

/** Runs with one stretch changed; what is next to each other and alike is one run. */
function changed(runs: readonly Run[], start: number, end: number, change: (run: Run) => Run): Run[] {
  const cut = runs.flatMap((run) => {
    const edges = [
      run.start,
      Math.max(run.start, Math.min(start, run.end)),
      Math.max(run.start, Math.min(end, run.end)),
      run.end,
    ];
    return [0, 1, 2]
      .map((index) => ({ ...run, start: edges[index] ?? 0, end: edges[index + 1] ?? 0 }))
      .filter((part) => part.start < part.end)
      .map((part) => (part.start >= start && part.end <= end ? change(part) : part));
  });
  return cut.reduce<Run[]>((joined, run) => {
    const last = joined[joined.length - 1];
    if (last && sameRun(last, run)) joined[joined.length - 1] = { ...last, end: run.end };
    else joined.push(run);
    return joined;
  }, []);
}

function edit(self: RichBuilder, start: number, end: number, change: (run: Run) => Run): object {
  mustBeInside(self.text, start, end);
  self.runs = changed(self.runs, start, end, change);
  return self.me;
}

const lookOf = (host: Host, style: object | null): TextLook => (style ? host.inside('TextStyle', style).look : {});

export const richTextValueBuilder: Methods<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, 'RichTextValueBuilder'> =
  {
    setText: (self, text: string) => {
      self.text = text;
      self.runs = text === '' ? [] : [{ start: 0, end: text.length, look: {}, link: null }];
      return self.me;
    },
    setTextStyle: (self, first: number | object | null, end?: number | null, style?: object | null) => {
      const whole = typeof first !== 'number';
      const look = lookOf(self.host, (whole ? first : style) ?? null);
      const last = whole ? (self.text?.length ?? 0) : (end ?? 0);
      return edit(self, whole ? 0 : first, last, (run) => ({ ...run, look: { ...run.look, ...look } }));
    },
    setLinkUrl: (self, first: number | string | null, end?: number, url?: string | null) => {
      const whole = typeof first !== 'number';
      const link = (whole ? first : url) ?? null;
      return edit(self, whole ? 0 : first, whole ? (self.text?.length ?? 0) : (end ?? 0), (run) => ({ ...run, link }));
    },
    build: ({ host, text, runs }) => {
      if (text === null) throw exception('The text must be set first.');
      return host.make('RichTextValue', { text, runs, start: 0 });
    },
  };

/** What all runs of a stretch agree on, null where they differ. */
function common<T>({ runs, text }: Rich, start: number, end: number, of: (run: Run) => T): T | null {
  mustBeInside(text, start, end);
  const [first, ...others] = runs.filter((run) => run.start < end && run.end > start).map(of);
  return first !== undefined && others.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : null;
}

export const richTextValue: Methods<GoogleAppsScript.Spreadsheet.RichTextValue, 'RichTextValue'> = {
  getText: ({ text }) => text,
  getStartIndex: ({ start }) => start,
  getEndIndex: ({ start, text }) => start + text.length,
  getLinkUrl: (self, start?: number, end?: number) =>
    self.text === '' ? null : common(self, start ?? 0, end ?? self.text.length, (run) => run.link),
  getTextStyle: (self, start?: number, end?: number) => {
    const look = self.text === '' ? {} : common(self, start ?? 0, end ?? self.text.length, (run) => run.look);
    return self.host.make('TextStyle', { look: look ?? {} });
  },
  getRuns: ({ host, text, runs }) =>
    runs.map((run) =>
      host.make('RichTextValue', {
        text: text.slice(run.start, run.end),
        start: run.start,
        runs: [{ ...run, start: 0, end: run.end - run.start }],
      }),
    ),
  copy: ({ host, text, runs }) => host.make('RichTextValueBuilder', { text, runs }),
};
