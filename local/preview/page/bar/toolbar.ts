/** The toolbar as Google has it. What this page does not do is there, and grey. */
import { byId, element } from '../element';
import { type MenuEntry, openMenu } from '../menus';
import type { Acts } from './acts';
import { colorsUnder } from './colors';
import { type IconName, icon } from './icons';
import type { PageActs } from './menuBar';

interface Tool {
  title: string;
  picture: IconName | string;
  /** Neither this nor `entries`: grey. */
  run?: (button: HTMLElement) => void;
  entries?: MenuEntry[];
}

const BREAK = 'break';

const toolButton = ({ title, picture, run, entries }: Tool, pictures: Set<string>): HTMLElement => {
  const shown = pictures.has(picture) ? icon(picture as IconName) : picture;
  const act = entries ? () => openMenu(button, title, entries) : () => run?.(button);
  const button: HTMLElement = element(
    'button',
    {
      type: 'button',
      class: typeof shown === 'string' ? 'tool tool-text' : 'tool',
      title,
      'aria-label': typeof shown === 'string' ? `${shown} ${title}` : title,
      ...(entries ? { 'data-menu': '', 'aria-haspopup': 'menu', 'aria-expanded': 'false' } : {}),
      ...(run || entries ? { onclick: act } : { 'aria-disabled': 'true' }),
    },
    shown,
    ...(entries ? [icon('down', 'tool-arrow')] : []),
  );
  return button;
};

const PICTURES = new Set<string>([
  ...['undo', 'redo', 'print', 'paint', 'bold', 'italic', 'strike', 'color', 'fill', 'borders', 'merge', 'left'],
  ...['bottom', 'wrap', 'link', 'comment', 'chart', 'filter', 'sum', 'search'],
]);

const choice = <T extends string>(names: Record<T, string>, choose: (value: T) => void): MenuEntry[] =>
  (Object.keys(names) as T[]).map((value) => ({ label: names[value], run: () => choose(value) }));

const toolsOf = ({ style, toggle, size, command }: Acts, { undo, find, zoom }: PageActs): (Tool | typeof BREAK)[] => [
  { title: 'Search', picture: 'search', run: () => find(false) },
  { title: 'Undo (Ctrl+Z)', picture: 'undo', run: () => undo(false) },
  { title: 'Redo (Ctrl+Y)', picture: 'redo', run: () => undo(true) },
  { title: 'Print', picture: 'print' },
  { title: 'Paint format', picture: 'paint' },
  {
    title: 'Zoom',
    picture: '100%',
    entries: [50, 75, 90, 100, 125, 150, 200].map((percent) => ({ label: `${percent}%`, run: () => zoom(percent) })),
  },
  BREAK,
  { title: 'Format as currency', picture: '$' },
  { title: 'Format as percent', picture: '%', run: () => style({ nf: '0.00%' }) },
  { title: 'Decrease decimal places', picture: '.0' },
  { title: 'Increase decimal places', picture: '.00' },
  BREAK,
  { title: 'Font', picture: 'Arial' },
  BREAK,
  { title: 'Decrease font size', picture: '−', run: () => size(-1) },
  {
    title: 'Font size',
    picture: '10',
    entries: [8, 9, 10, 11, 12, 14, 18, 24].map((points) => ({
      label: String(points),
      run: () => style({ size: points }),
    })),
  },
  { title: 'Increase font size', picture: '+', run: () => size(1) },
  BREAK,
  { title: 'Bold (Ctrl+B)', picture: 'bold', run: () => toggle('bold') },
  { title: 'Italic (Ctrl+I)', picture: 'italic', run: () => toggle('italic') },
  { title: 'Strikethrough (Alt+Shift+5)', picture: 'strike', run: () => toggle('strike') },
  {
    title: 'Text color',
    picture: 'color',
    run: (button) => colorsUnder(button, 'Text color', (color) => style({ color })),
  },
  BREAK,
  { title: 'Fill color', picture: 'fill', run: (button) => colorsUnder(button, 'Fill color', (bg) => style({ bg })) },
  { title: 'Borders', picture: 'borders' },
  { title: 'Merge cells', picture: 'merge' },
  BREAK,
  {
    title: 'Horizontal align',
    picture: 'left',
    entries: choice({ left: 'Left', center: 'Center', right: 'Right' }, (align) => style({ align })),
  },
  {
    title: 'Vertical align',
    picture: 'bottom',
    entries: choice({ top: 'Top', middle: 'Middle', bottom: 'Bottom' }, (valign) => style({ valign })),
  },
  {
    title: 'Text wrapping',
    picture: 'wrap',
    entries: choice({ OVERFLOW: 'Overflow', WRAP: 'Wrap', CLIP: 'Clip' }, (wrap) => style({ wrap })),
  },
  BREAK,
  { title: 'Insert link', picture: 'link' },
  { title: 'Insert comment', picture: 'comment' },
  { title: 'Insert chart', picture: 'chart' },
  { title: 'Create a filter', picture: 'filter', run: () => command('sheet.command.smart-toggle-filter') },
  { title: 'Functions', picture: 'sum' },
];

/** Builds the toolbar; the answer shows the current cell's looks in it, and the zoom. */
export const buildToolbar = (acts: Acts, page: PageActs): ((zoom: number) => void) => {
  const buttons = new Map<string, HTMLElement>();
  for (const tool of toolsOf(acts, page)) {
    if (tool === BREAK) byId('toolbar').append(element('span', { class: 'tool-break' }));
    else {
      const button = toolButton(tool, PICTURES);
      buttons.set(tool.picture, button);
      byId('toolbar').append(button);
    }
  }
  /** A button that shows a value, by what it showed at first; its name holds what is seen. */
  const retell = (picture: string, text: string): void => {
    const button = buttons.get(picture);
    if (!button?.firstChild) return;
    button.firstChild.textContent = text;
    button.setAttribute('aria-label', `${text} ${button.title}`);
  };
  return (zoom) => {
    const { bold, italic, strike, size } = acts.look();
    for (const [picture, on] of Object.entries({ bold, italic, strike })) {
      buttons.get(picture)?.setAttribute('aria-pressed', String(on === true));
    }
    retell('10', String(size ?? 10));
    retell('100%', `${zoom}%`);
  };
};
