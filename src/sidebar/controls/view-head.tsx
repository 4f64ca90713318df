import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A view's title. It takes the focus where opening the view, or a row that went away, left the focus nowhere, so
 * that Tab goes on from here.
 */
export function ViewHead(props: {
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  const text = typeof props.title === 'string' ? props.title : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is the reason to look again
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [text]);
  return (
    <header class="view-head">
      <h1 ref={title} tabIndex={-1}>
        {props.title}
      </h1>
      {props.children}
    </header>
  );
}
