// Files that are dragged over the page, wherever on it: a browser would leave the page for one that misses its mark.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether files hang over the page; dropped ones go to `onDrop`. While `isBusy` they are let fall. */
export function useDrop(isBusy: boolean, onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  // Read when files come: what an effect holds is a moment old.
  const now = useRef({ isBusy, onDrop });
  now.current = { isBusy, onDrop };
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      const { dataTransfer, type, relatedTarget } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      const isWelcome = !now.current.isBusy;
      // The grid has its own wishes for what is dragged over it.
      event.preventDefault();
      event.stopPropagation();
      dataTransfer.dropEffect = isWelcome ? 'copy' : 'none';
      // Leaving one element for another of the page, the pointer is still over it.
      if (type === 'dragleave' && relatedTarget !== null) return;
      setOver(isWelcome && (type === 'dragenter' || type === 'dragover'));
      if (type === 'drop' && isWelcome) now.current.onDrop([...dataTransfer.files]);
    };
    const types = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const type of types) window.addEventListener(type, onDrag, true);
    return () => {
      for (const type of types) window.removeEventListener(type, onDrag, true);
    };
  }, []);
  return isOver;
}
