/** A text that is cut at the edge of its line; the whole stands in the title and for screen readers. */
export function CutText({ text, isStrong }: { readonly text: string; readonly isStrong?: boolean }) {
  return (
    <span class={isStrong ? 'cut strong' : 'cut'} title={text}>
      {text}
    </span>
  );
}
