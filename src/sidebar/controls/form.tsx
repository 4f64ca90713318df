import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isSaveKey } from './keys';

interface FormProps {
  readonly label: string;
  readonly onSave: () => void;
  readonly onEscape?: (() => void) | undefined;
  /** Changes when a save was tried in vain: the first field that is wrong takes the focus. */
  readonly refusals?: number | undefined;
  /** A form that opens where something stood takes the focus, and gives it back when it closes. */
  readonly takesFocus?: boolean;
  readonly children: ComponentChildren;
}

/** A form that Ctrl+Enter saves; Enter alone never does, so that the end of a syllable cannot. */
export function Form(props: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (props.refusals === undefined || props.refusals === 0) return;
    const wrong = form.current?.querySelector('[aria-invalid=true]');
    const control = wrong?.querySelector('input') ?? wrong;
    if (control instanceof HTMLElement) control.focus();
  }, [props.refusals]);
  const { takesFocus } = props;
  useLayoutEffect(() => {
    if (takesFocus !== true) return;
    const before = document.activeElement;
    const first = form.current?.querySelector('input, textarea');
    const chosen =
      first instanceof HTMLInputElement && first.type === 'radio'
        ? form.current?.querySelector(`input[name="${first.name}"]:checked`)
        : null;
    const target = chosen ?? first;
    if (target instanceof HTMLElement) target.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [takesFocus]);
  return (
    <form
      ref={form}
      class="form"
      aria-label={props.label}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (isSaveKey(event)) {
          event.preventDefault();
          props.onSave();
        } else if (event.key === 'Escape' && props.onEscape !== undefined && !event.isComposing) {
          event.preventDefault();
          props.onEscape();
        } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          // One-line fields would submit the form otherwise.
          event.preventDefault();
        }
      }}
    >
      {props.children}
    </form>
  );
}
