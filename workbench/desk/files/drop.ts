// Files that are dragged over the page, wherever on it: a browser would leave the page for one that misses its mark.
import { useEffect, useState } from 'preact/hooks';

/** Whether files hang over the page; dropped ones go to `onDrop`. While `isBusy` they are let fall. */
export function useDrop(isBusy: boolean, onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      const { dataTransfer, type, relatedTarget } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      // The grid has its own wishes for what is dragged over it.
      event.preventDefault();
      event.stopPropagation();
      dataTransfer.dropEffect = isBusy ? 'none' : 'copy';
      // Leaving one element for another of the page, the pointer is still over it.
      if (type === 'dragleave' && relatedTarget !== null) return;
      setOver(!isBusy && (type === 'dragenter' || type === 'dragover'));
      if (type === 'drop' && !isBusy) onDrop([...dataTransfer.files]);
    };
    const types = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const type of types) window.addEventListener(type, onDrag, true);
    return () => {
      for (const type of types) window.removeEventListener(type, onDrag, true);
    };
  }, [isBusy, onDrop]);
  return isOver;
}
