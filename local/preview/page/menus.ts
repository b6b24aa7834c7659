import { byId, element } from './element';

export interface MenuEntry {
  /** `''` for a separator. */
  label: string;
  /** What to do on click; absent where the entry only opens `entries`. */
  run?: () => void;
  entries?: MenuEntry[];
}

const NAMES = ['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Tools', 'Extensions', 'Help'];
const ONLY = 'Only Extensions opens here: this page shows the add-on, not the whole of Google Sheets.';

const closeAll = (): void => {
  for (const open of document.querySelectorAll('.menu')) open.remove();
  for (const button of document.querySelectorAll('#menus [aria-expanded="true"]')) {
    button.setAttribute('aria-expanded', 'false');
  }
};

const itemOf = (entry: MenuEntry): HTMLElement => {
  if (entry.label === '') return element('div', { class: 'menu-line', role: 'separator' });
  if (!entry.entries) {
    const run = (): void => {
      closeAll();
      entry.run?.();
    };
    return element('button', { type: 'button', role: 'menuitem', class: 'menu-item', onclick: run }, entry.label);
  }
  const submenu = menuOf(entry.entries, 'menu submenu');
  const arrow = element('span', { class: 'menu-arrow', 'aria-hidden': 'true' }, '▸');
  const show = (): void => row.append(submenu);
  const row: HTMLElement = element('div', {
    class: 'menu-row',
    onmouseenter: show,
    onmouseleave: () => submenu.remove(),
  });
  const options = { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu', class: 'menu-item', onclick: show };
  row.append(element('button', options, entry.label, arrow));
  return row;
};

const arrows = (event: Event): void => {
  const { key, target } = event as KeyboardEvent;
  if (!(target instanceof HTMLElement)) return;
  const items = [
    ...(target.closest('.menu')?.querySelectorAll<HTMLElement>(':scope > * > button, :scope > button') ?? []),
  ];
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step) items[(items.indexOf(target) + step + items.length) % items.length]?.focus();
  else if (key === 'ArrowRight' && target.getAttribute('aria-haspopup')) {
    target.click();
    target.parentElement?.querySelector<HTMLElement>('.submenu button')?.focus();
  } else if (key === 'Escape') closeAll();
  else return;
  event.preventDefault();
  event.stopPropagation();
};

const menuOf = (entries: MenuEntry[], name: string): HTMLElement =>
  element('div', { class: name, role: 'menu', onkeydown: arrows }, ...entries.map(itemOf));

/** The row of menus as Google has it; `extensions` is asked each time Extensions opens. */
export const buildMenus = (extensions: () => MenuEntry[]): void => {
  const open = (button: HTMLElement): void => {
    closeAll();
    const { left, bottom } = button.getBoundingClientRect();
    const menu = menuOf(extensions(), 'menu');
    menu.style.left = `${left}px`;
    menu.style.top = `${bottom + 2}px`;
    button.setAttribute('aria-expanded', 'true');
    document.body.append(menu);
    menu.querySelector('button')?.focus();
  };
  for (const name of NAMES) {
    const opens = name === 'Extensions';
    const button: HTMLElement = element(
      'button',
      { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: () => open(button) },
      name,
    );
    if (!opens) {
      button.setAttribute('disabled', '');
      button.setAttribute('title', ONLY);
    }
    byId('menus').append(button);
  }
  const isMenu = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest('.menu, #menus [aria-expanded="true"]') !== null;
  window.addEventListener('pointerdown', (event) => isMenu(event.target) || closeAll(), true);
  window.addEventListener('blur', closeAll);
};
