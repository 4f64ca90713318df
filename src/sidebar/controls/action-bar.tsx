import type { ComponentChildren } from 'preact';
import { useTexts } from '../session/context';
import { Button } from './button';

interface ActionBarProps {
  readonly label: string;
  readonly onSave: () => void;
  readonly onLeave?: (() => void) | undefined;
  readonly leaveLabel?: string | undefined;
  readonly isBusy?: boolean;
  readonly children?: ComponentChildren;
}

/** The bar at the bottom of a form: the one primary action with its shortcut, and the way out. */
export function ActionBar(props: ActionBarProps) {
  const t = useTexts();
  return (
    <div class="action-bar">
      {props.children}
      <div class="action-bar-row">
        {props.onLeave && (
          <Button kind="quiet" onClick={props.onLeave}>
            {props.leaveLabel ?? t.form.cancel}
          </Button>
        )}
        <Button kind="primary" onClick={props.onSave} isBusy={props.isBusy === true} shortcut="Control+Enter">
          {props.label}
          <span class="key" aria-hidden="true">
            Ctrl ↵
          </span>
        </Button>
      </div>
    </div>
  );
}
