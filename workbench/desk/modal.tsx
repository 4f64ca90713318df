// A dialog over the page; the browser keeps the keyboard in it.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly wide?: boolean;
  readonly modal?: boolean;
}

export function Modal({ title, onClose, children, wide = false, modal = true }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isGone = useRef(false);
  useEffect(() => {
    const element = dialog.current;
    isGone.current = false;
    if (modal) element?.showModal();
    else element?.show();
    return () => {
      isGone.current = true;
      element?.close();
    };
  }, [modal]);
  return (
    <dialog
      ref={dialog}
      class={`dialog${wide ? ' wide' : ''}${modal ? '' : ' modeless'}`}
      aria-label={title}
      // Escape closes it whatever a page says; taken away it closes as well, which is nobody's wish.
      onClose={() => {
        if (!isGone.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
