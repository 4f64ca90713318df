import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../session/context';
import { Field, type FieldTexts } from './field';
import { isComposing } from './keys';

export interface Option {
  readonly id: string;
  readonly content: ComponentChildren;
}

export interface ComboboxProps extends FieldTexts {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What fits the text now. */
  readonly options: readonly Option[];
  /** Said under the options: how many more there are, or that there is none. */
  readonly footer?: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly controlRef?: Ref<HTMLInputElement> | undefined;
  /** Whether the first option is ready for Enter. */
  readonly isFirstActive?: boolean | undefined;
}

/** An editable combobox with a list, after the WAI-ARIA pattern: the focus stays in the box. */
export function Combobox(props: ComboboxProps) {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  /** Null until the arrow keys have been used. */
  const [active, setActive] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const at = Math.min(active ?? (props.isFirstActive ? 0 : -1), props.options.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  const choose = (option: Option | undefined) => {
    if (option === undefined) return;
    setOpen(false);
    setActive(null);
    props.onChoose(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const { length } = props.options;
      setActive(
        isOpen ? (at + step + length + (at < 0 && step < 0 ? 1 : 0)) % Math.max(length, 1) : Math.max(at, 0),
      );
      setOpen(true);
    } else if (event.key === 'Enter' && isOpen && at >= 0) {
      event.preventDefault();
      choose(props.options[at]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <Field {...props}>
      {(names) => {
        const listId = `${names.id}-list`;
        const isShown = isOpen && (props.options.length > 0 || Boolean(props.footer));
        return (
          <div class="combobox">
            <input
              {...names}
              ref={props.controlRef ?? null}
              class="control"
              type="text"
              role="combobox"
              autocomplete="off"
              aria-autocomplete="list"
              aria-expanded={isShown}
              aria-controls={listId}
              aria-activedescendant={isShown && at >= 0 ? `${listId}-${at}` : undefined}
              value={props.text}
              onInput={(event) => {
                setOpen(true);
                setActive(null);
                props.onText(event.currentTarget.value);
              }}
              onFocus={(event) => event.currentTarget.select()}
              onClick={() => setOpen(true)}
              onBlur={() => setOpen(false)}
              onKeyDown={onKeyDown}
            />
            <div class="popup" hidden={!isShown}>
              <div id={listId} role="listbox" aria-label={props.label} ref={list} tabIndex={-1}>
                {props.options.map((option, index) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the box, which answers the keys
                  <div
                    key={option.id}
                    id={`${listId}-${index}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === at}
                    class="option"
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => choose(option)}
                  >
                    {option.content}
                  </div>
                ))}
              </div>
              {props.footer && <p class="popup-footer">{props.footer}</p>}
            </div>
            <span class="sr" role="status">
              {isShown ? t.search.count(props.options.length) : ''}
            </span>
          </div>
        );
      }}
    </Field>
  );
}
