import { byId, element } from './element';

export interface MenuEntry {
  /** `''` for a separator. */
  label: string;
  /** Its keys, as shown at the right. */
  keys?: string;
  /** What to do on click; an entry with neither this nor `entries` is shown grey. */
  run?: () => void;
  entries?: MenuEntry[];
}

export interface Menu {
  name: string;
  /** Asked each time the menu opens. */
  entries: () => MenuEntry[];
}

const closeAll = (): void => {
  for (const open of document.querySelectorAll('.menu')) open.remove();
  for (const button of document.querySelectorAll('[data-menu][aria-expanded="true"]')) {
    button.setAttribute('aria-expanded', 'false');
  }
};

const plainItem = ({ label, keys, run }: MenuEntry): HTMLElement => {
  const act = (): void => {
    closeAll();
    run?.();
  };
  return element(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      class: 'menu-item',
      ...(run ? { onclick: act } : { 'aria-disabled': 'true' }),
    },
    label,
    ...(keys ? [element('span', { class: 'menu-keys' }, keys)] : []),
  );
};

const itemOf = (entry: MenuEntry): HTMLElement => {
  if (entry.label === '') return element('div', { class: 'menu-line', role: 'separator' });
  if (!entry.entries) return plainItem(entry);
  const submenu = menuOf(entry.entries, entry.label, 'menu submenu');
  const arrow = element('span', { class: 'menu-arrow', 'aria-hidden': 'true' }, '▸');
  const show = (): void => row.append(submenu);
  const row: HTMLElement = element('div', {
    class: 'menu-row',
    role: 'none',
    onmouseenter: show,
    onmouseleave: () => submenu.remove(),
  });
  const options = { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu', class: 'menu-item', onclick: show };
  row.append(element('button', options, entry.label, arrow));
  return row;
};

/** Opens the menu to the left or right of the one that is open. */
const openNeighbour = (step: number): void => {
  const buttons = [...document.querySelectorAll<HTMLElement>('#menus [data-menu]')];
  const at = buttons.findIndex((button) => button.getAttribute('aria-expanded') === 'true');
  if (at >= 0) buttons[(at + step + buttons.length) % buttons.length]?.click();
};

const openSubmenu = (target: HTMLElement): void => {
  target.click();
  target.parentElement?.querySelector<HTMLElement>('.submenu button')?.focus();
};

const closeSubmenu = (submenu: Element): void => {
  submenu.parentElement?.querySelector<HTMLElement>(':scope > button')?.focus();
  submenu.remove();
};

const arrows = (event: Event): void => {
  const { key, target } = event as KeyboardEvent;
  if (!(target instanceof HTMLElement)) return;
  const menu = target.closest('.menu');
  const items = [...(menu?.querySelectorAll<HTMLElement>(':scope > * > button, :scope > button') ?? [])];
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step) items[(items.indexOf(target) + step + items.length) % items.length]?.focus();
  else if (key === 'ArrowRight' && target.getAttribute('aria-haspopup')) openSubmenu(target);
  else if (key === 'ArrowLeft' && menu?.classList.contains('submenu')) closeSubmenu(menu);
  else if (key === 'ArrowLeft' || key === 'ArrowRight') openNeighbour(key === 'ArrowLeft' ? -1 : 1);
  else if (key === 'Escape') closeAll();
  else return;
  event.preventDefault();
  event.stopPropagation();
};

const menuOf = (entries: MenuEntry[], label: string, name: string): HTMLElement =>
  element('div', { class: name, role: 'menu', 'aria-label': label, onkeydown: arrows }, ...entries.map(itemOf));

/** Opens entries below a button; used by the row of menus and by the toolbar's arrows. */
export const openMenu = (button: HTMLElement, label: string, entries: MenuEntry[]): void => {
  closeAll();
  const { left, bottom } = button.getBoundingClientRect();
  const menu = menuOf(entries, label, 'menu');
  menu.style.left = `${left}px`;
  menu.style.top = `${bottom + 2}px`;
  button.setAttribute('aria-expanded', 'true');
  byId('menus').closest('header')?.append(menu);
  menu.querySelector<HTMLElement>('button:not([aria-disabled])')?.focus();
};

const isMenu = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.menu, [data-menu][aria-expanded="true"]') !== null;

/** The row of menus as Google has it. Once one is open, pointing at another opens that. */
export const buildMenus = (menus: Menu[]): void => {
  for (const { name, entries } of menus) {
    const open = (): void => openMenu(button, name, entries());
    const button: HTMLElement = element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        'data-menu': '',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        onclick: () => (button.getAttribute('aria-expanded') === 'true' ? closeAll() : open()),
        onmouseenter: () => {
          const other = document.querySelector('#menus [aria-expanded="true"]');
          if (other && other !== button) open();
        },
      },
      name,
    );
    byId('menus').append(button);
  }
  window.addEventListener('pointerdown', (event) => isMenu(event.target) || closeAll(), true);
  window.addEventListener('blur', closeAll);
};
