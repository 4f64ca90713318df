import { useTexts } from '../session/context';
import { Button } from './button';

/** The end of a form that stands within a view, whose other parts stay in reach below it. */
export function FormButtons(props: {
  readonly label: string;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}) {
  const t = useTexts();
  return (
    <div class="buttons">
      <Button kind="quiet" onClick={props.onLeave}>
        {t.form.cancel}
      </Button>
      <Button onClick={props.onSave} shortcut="Control+Enter">
        {props.label}
      </Button>
    </div>
  );
}
