import { type Direction, readDateWords } from '../../domain/date-words';
import { formatDate } from '../../messages/formats';
import { useOpening, useTexts } from '../session/context';
import type { FieldTexts } from './field';
import { TextField } from './text-field';

interface DateFieldProps extends FieldTexts {
  readonly text: string;
  readonly direction: Direction;
  readonly onChange: (text: string) => void;
  readonly onEnter?: () => void;
}

/** A date in words or figures; what was understood stands under it before anything is saved. */
export function DateField(props: DateFieldProps) {
  const t = useTexts();
  const { today, language } = useOpening();
  const date = readDateWords(props.text, today, props.direction);
  const isUnread = props.text.trim() !== '' && date === null;
  return (
    <TextField
      {...props}
      value={props.text}
      isFigure
      help={props.help ?? (date === null ? t.form.dateHelp : `→ ${formatDate(date, language)}`)}
      error={props.error ?? (isUnread ? t.form.noDate : undefined)}
    />
  );
}
