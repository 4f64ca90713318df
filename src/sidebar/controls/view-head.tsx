import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A view's title. It takes the focus where opening the view left it nowhere, so that Tab goes on from here. */
export function ViewHead(props: {
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header class="view-head">
      <h1 ref={title} tabIndex={-1}>
        {props.title}
      </h1>
      {props.children}
    </header>
  );
}
