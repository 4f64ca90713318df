import { useState } from 'preact/hooks';
import { useTexts } from '../session/context';
import { Chips, numbered } from './chips';
import { Combobox } from './combobox';
import type { FieldTexts } from './field';

interface WordProps extends FieldTexts {
  readonly words: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One word of a list: chips where they fit, a combobox for a longer list. */
export function WordField(props: WordProps & { readonly most?: number }) {
  return props.words.length <= (props.most ?? 5) ? (
    <Chips {...props} choices={numbered(props.words)} />
  ) : (
    <WordBox {...props} />
  );
}

/** A combobox over a list of words; what is typed and not chosen is no word, and the box says so. */
function WordBox(props: WordProps) {
  const t = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? props.value;
  const wanted = typed === null ? '' : typed.trim().toLowerCase();
  const options = props.words.filter((word) => word.toLowerCase().includes(wanted));
  return (
    <Combobox
      {...props}
      error={props.error ?? (typed?.trim() && options.length === 0 ? t.form.notInList : undefined)}
      text={text}
      isFirstActive={wanted !== ''}
      options={options.map((word) => ({ id: word, content: word }))}
      onText={(next) => {
        const exact = props.words.find((word) => word === next.trim());
        setTyped(next);
        props.onChange(exact ?? '');
      }}
      onChoose={(word) => {
        setTyped(null);
        props.onChange(word);
      }}
    />
  );
}
