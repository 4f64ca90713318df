import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly summary: ComponentChildren;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** Something that opens; what is in it is drawn only then, as it may be long. */
export function Fold(props: FoldProps) {
  const [isOpen, setOpen] = useState(props.isOpen === true);
  return (
    <details class="more fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.summary}</summary>
      {isOpen && <div class="fold-body">{props.children}</div>}
    </details>
  );
}
