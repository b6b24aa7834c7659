const PRESS_LASTS = 300;

/**
 * On Google, a selection that a script makes never takes the keyboard away from the panel: the grid must not either.
 * While the panel has the focus, the page's own `focus()` calls do nothing, unless the person has just pressed
 * something in the page. `release` lets one action take the focus (`google.script.host.editor.focus()`).
 */
export const guardFocus = (panelHasFocus: () => boolean): { release(action: () => void): void } => {
  const focus = HTMLElement.prototype.focus;
  let openUntil = 0;
  const open = (): void => {
    openUntil = performance.now() + PRESS_LASTS;
  };
  HTMLElement.prototype.focus = function (options) {
    if (performance.now() < openUntil || !panelHasFocus()) focus.call(this, options);
  };
  window.addEventListener('pointerdown', open, true);
  window.addEventListener('blur', () => {
    openUntil = 0;
  });
  return {
    release(action) {
      open();
      action();
    },
  };
};
