import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly isBusy?: boolean;
  readonly label?: string;
  readonly title?: string;
  readonly shortcut?: string;
}

/** A button that never submits by itself; a busy one stays in its place and does nothing. */
export function Button({ kind = 'plain', ...props }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-label={props.label}
      title={props.title}
      aria-disabled={props.isBusy === true}
      aria-busy={props.isBusy === true}
      aria-keyshortcuts={props.shortcut}
      onClick={() => props.isBusy !== true && props.onClick()}
    >
      {props.children}
    </button>
  );
}
