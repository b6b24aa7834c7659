/** The frame of every screen but tagging: a title, a body that scrolls, and buttons that stay. */
import type { ComponentChildren } from 'preact';

interface PageProps {
  title: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
  /** Where ← leads; none on screens that cannot be left. */
  back?: () => void;
}

export const Page = ({ title, children, actions, back }: PageProps) => (
  <main class="page">
    <header class="page-head">
      {back !== undefined && (
        <button type="button" class="icon" aria-label="Back" onClick={back}>
          ←
        </button>
      )}
      <h1>{title}</h1>
    </header>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
    <section class="page-body" tabIndex={0} aria-label={title}>
      {children}
    </section>
    {actions !== undefined && <footer class="page-actions">{actions}</footer>}
  </main>
);

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  disabled?: boolean;
  submit?: boolean;
}

export const Primary = ({ children, onClick, disabled, submit }: ButtonProps) => (
  <button type={submit ? 'submit' : 'button'} class="primary" onClick={onClick} disabled={disabled}>
    {children}
  </button>
);

export const Secondary = ({ children, onClick, disabled }: ButtonProps) => (
  <button type="button" class="secondary" onClick={onClick} disabled={disabled}>
    {children}
  </button>
);
