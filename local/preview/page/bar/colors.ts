import { element } from '../element';

/** Google's palette: greys, plain colours, then three tints of them. */
const COLORS = [
  ...['#000000', '#434343', '#666666', '#999999', '#b7b7b7', '#cccccc', '#d9d9d9', '#efefef', '#f3f3f3', '#ffffff'],
  ...['#980000', '#ff0000', '#ff9900', '#ffff00', '#00ff00', '#00ffff', '#4a86e8', '#0000ff', '#9900ff', '#ff00ff'],
  ...['#e6b8af', '#f4cccc', '#fce5cd', '#fff2cc', '#d9ead3', '#d0e0e3', '#c9daf8', '#cfe2f3', '#d9d2e9', '#ead1dc'],
  ...['#dd7e6b', '#ea9999', '#f9cb9c', '#ffe599', '#b6d7a8', '#a2c4c9', '#a4c2f4', '#9fc5e8', '#b4a7d6', '#d5a6bd'],
  ...['#cc4125', '#e06666', '#f6b26b', '#ffd966', '#93c47d', '#76a5af', '#6d9eeb', '#6fa8dc', '#8e7cc3', '#c27ba0'],
];

/** A palette below a button; null takes the colour away. */
export const colorsUnder = (button: HTMLElement, label: string, choose: (color: string | null) => void): void => {
  const { left, bottom } = button.getBoundingClientRect();
  const pick = (color: string | null) => (): void => {
    box.remove();
    choose(color);
  };
  const box: HTMLElement = element(
    'div',
    {
      class: 'menu palette',
      role: 'dialog',
      'aria-label': label,
      onkeydown: (event) => (event as KeyboardEvent).key === 'Escape' && box.remove(),
    },
    element('button', { type: 'button', class: 'menu-item', onclick: pick(null) }, 'Reset'),
    element(
      'div',
      { class: 'palette-colors' },
      ...COLORS.map((color) => {
        const one = element('button', { type: 'button', 'aria-label': color, title: color, onclick: pick(color) });
        one.style.background = color;
        return one;
      }),
    ),
  );
  box.style.left = `${left}px`;
  box.style.top = `${bottom + 2}px`;
  document.body.append(box);
  box.querySelector('button')?.focus();
};
