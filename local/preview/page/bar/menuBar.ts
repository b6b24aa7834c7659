/** The menus of Google Sheets, in its words and order. What has no `run` is shown grey: this page does not do it. */
import type { MenuEntry } from '../menus';
import type { Acts } from './acts';

const LINE: MenuEntry = { label: '' };
const off = (...labels: string[]): MenuEntry[] => labels.map((label) => ({ label }));

export interface PageActs {
  download(): void;
  find(replace: boolean): void;
  undo(again: boolean): void;
  zoom(percent: number): void;
  keys(): void;
}

const fileMenu = ({ addSheet: _none }: Acts, { download }: PageActs): MenuEntry[] => [
  ...off('New', 'Open', 'Import', 'Make a copy'),
  LINE,
  ...off('Share', 'Email'),
  {
    label: 'Download',
    entries: [
      { label: 'Microsoft Excel (.xlsx)', run: download },
      ...off('OpenDocument (.ods)', 'PDF (.pdf)', 'Web page (.html)', 'Comma-separated values (.csv)'),
    ],
  },
  LINE,
  ...off('Rename', 'Move', 'Add shortcut to Drive', 'Move to trash'),
  LINE,
  ...off('Version history', 'Details', 'Settings', 'Print'),
];

const editMenu = (acts: Acts, { undo, find }: PageActs): MenuEntry[] => [
  { label: 'Undo', keys: 'Ctrl+Z', run: () => undo(false) },
  { label: 'Redo', keys: 'Ctrl+Y', run: () => undo(true) },
  LINE,
  { label: 'Cut', keys: 'Ctrl+X', run: () => acts.command('univer.command.cut') },
  { label: 'Copy', keys: 'Ctrl+C', run: () => acts.command('univer.command.copy') },
  { label: 'Paste', keys: 'Ctrl+V', run: () => acts.command('univer.command.paste') },
  {
    label: 'Paste special',
    entries: [
      { label: 'Values only', keys: 'Ctrl+Shift+V', run: () => acts.command('sheet.command.paste-value') },
      ...off('Format only', 'Formula only', 'Transposed'),
    ],
  },
  LINE,
  {
    label: 'Delete',
    entries: [
      { label: 'Values', run: () => acts.command('sheet.command.clear-selection-content') },
      { label: 'Rows', run: () => acts.lines('delete', 'rows') },
      { label: 'Columns', run: () => acts.lines('delete', 'columns') },
      ...off('Cells and shift up', 'Cells and shift left', 'Notes'),
    ],
  },
  { label: 'Find and replace', keys: 'Ctrl+H', run: () => find(true) },
];

const viewMenu = ({ freeze }: Acts, { zoom }: PageActs): MenuEntry[] => [
  ...off('Show'),
  {
    label: 'Freeze',
    entries: [
      { label: 'No rows', run: () => freeze('rows', 0) },
      { label: '1 row', run: () => freeze('rows', 1) },
      { label: '2 rows', run: () => freeze('rows', 2) },
      { label: 'Up to the current row', run: () => freeze('rows', 'here') },
      LINE,
      { label: 'No columns', run: () => freeze('columns', 0) },
      { label: '1 column', run: () => freeze('columns', 1) },
      { label: '2 columns', run: () => freeze('columns', 2) },
      { label: 'Up to the current column', run: () => freeze('columns', 'here') },
    ],
  },
  ...off('Group', 'Comments'),
  LINE,
  ...off('Hidden sheets'),
  {
    label: 'Zoom',
    entries: [50, 75, 90, 100, 125, 150, 200].map((percent) => ({ label: `${percent}%`, run: () => zoom(percent) })),
  },
  { label: 'Full screen', run: () => void document.documentElement.requestFullscreen() },
];

const insertMenu = ({ insert, addSheet }: Acts): MenuEntry[] => [
  ...off('Cells'),
  {
    label: 'Rows',
    entries: [
      { label: 'Insert rows above', run: () => insert('rows', false) },
      { label: 'Insert rows below', run: () => insert('rows', true) },
    ],
  },
  {
    label: 'Columns',
    entries: [
      { label: 'Insert columns left', run: () => insert('columns', false) },
      { label: 'Insert columns right', run: () => insert('columns', true) },
    ],
  },
  { label: 'Sheet', keys: 'Shift+F11', run: addSheet },
  LINE,
  ...off('Chart', 'Pivot table', 'Image', 'Drawing'),
  LINE,
  ...off('Function', 'Link', 'Checkbox', 'Dropdown', 'Emoji'),
  LINE,
  ...off('Comment', 'Note'),
];

const NUMBER_FORMATS: [label: string, pattern: string | null][] = [
  ['Automatic', null],
  ['Plain text', '@'],
  ['Number', '#,##0.00'],
  ['Percent', '0.00%'],
  ['Date', 'yyyy-mm-dd'],
  ['Date time', 'yyyy-mm-dd hh:mm'],
];

const formatMenu = ({ style, toggle, size }: Acts): MenuEntry[] => [
  ...off('Theme'),
  {
    label: 'Number',
    entries: NUMBER_FORMATS.map(([label, nf]) => ({ label, run: () => style({ nf }) })),
  },
  {
    label: 'Text',
    entries: [
      { label: 'Bold', keys: 'Ctrl+B', run: () => toggle('bold') },
      { label: 'Italic', keys: 'Ctrl+I', run: () => toggle('italic') },
      { label: 'Underline', keys: 'Ctrl+U', run: () => toggle('underline') },
      { label: 'Strikethrough', keys: 'Alt+Shift+5', run: () => toggle('strike') },
    ],
  },
  {
    label: 'Alignment',
    entries: [
      ...(['left', 'center', 'right'] as const).map((align) => ({
        label: align.charAt(0).toUpperCase() + align.slice(1),
        run: () => style({ align }),
      })),
      LINE,
      ...(['top', 'middle', 'bottom'] as const).map((valign) => ({
        label: valign.charAt(0).toUpperCase() + valign.slice(1),
        run: () => style({ valign }),
      })),
    ],
  },
  {
    label: 'Wrapping',
    entries: [
      { label: 'Overflow', run: () => style({ wrap: 'OVERFLOW' }) },
      { label: 'Wrap', run: () => style({ wrap: 'WRAP' }) },
      { label: 'Clip', run: () => style({ wrap: 'CLIP' }) },
    ],
  },
  ...off('Rotation'),
  LINE,
  {
    label: 'Font size',
    entries: [
      { label: 'Increase font size', run: () => size(1) },
      { label: 'Decrease font size', run: () => size(-1) },
    ],
  },
  ...off('Merge cells'),
  LINE,
  ...off('Convert to table', 'Conditional formatting', 'Alternating colors'),
  LINE,
  {
    label: 'Clear formatting',
    keys: 'Ctrl+\\',
    run: () =>
      style({
        bold: null,
        italic: null,
        strike: null,
        underline: null,
        size: null,
        color: null,
        bg: null,
        wrap: null,
        align: null,
        valign: null,
      }),
  },
];

const dataMenu = ({ sort, command }: Acts): MenuEntry[] => [
  {
    label: 'Sort sheet',
    entries: [
      { label: 'Sort sheet by the current column (A to Z)', run: () => sort(true) },
      { label: 'Sort sheet by the current column (Z to A)', run: () => sort(false) },
    ],
  },
  ...off('Sort range'),
  LINE,
  { label: 'Create or remove a filter', run: () => command('sheet.command.smart-toggle-filter') },
  ...off('Create group by view', 'Create filter view', 'Add a slicer'),
  LINE,
  ...off('Protect sheets and ranges', 'Named ranges', 'Named functions', 'Randomize range'),
  LINE,
  ...off('Column stats', 'Data validation', 'Data cleanup', 'Split text to columns'),
];

const EXTENSIONS: MenuEntry[] = [...off('Add-ons', 'Macros', 'Apps Script', 'AppSheet')];

/** Each menu by its name; `addOns` are the menus that scripts made. */
export const menusOf = (
  acts: Acts,
  page: PageActs,
  addOns: () => MenuEntry[],
): { name: string; entries: () => MenuEntry[] }[] => [
  { name: 'File', entries: () => fileMenu(acts, page) },
  { name: 'Edit', entries: () => editMenu(acts, page) },
  { name: 'View', entries: () => viewMenu(acts, page) },
  { name: 'Insert', entries: () => insertMenu(acts) },
  { name: 'Format', entries: () => formatMenu(acts) },
  { name: 'Data', entries: () => dataMenu(acts) },
  { name: 'Tools', entries: () => off('Create a new form', 'Spelling', 'Notification settings', 'Accessibility') },
  { name: 'Extensions', entries: () => [...EXTENSIONS, LINE, ...addOns()] },
  {
    name: 'Help',
    entries: () => [
      ...off('Sheets Help', 'Training'),
      LINE,
      { label: 'Keyboard shortcuts', keys: 'Ctrl+/', run: page.keys },
    ],
  },
];
