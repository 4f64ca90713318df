import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { ActionBar } from '../controls/action-bar';
import { Form } from '../controls/form';
import { useArrival } from '../session/arrival';
import { useTexts } from '../session/context';

interface StepProps {
  readonly title: string;
  /** Its number among the four steps of adopting; none for other ways. */
  readonly at?: number;
  readonly nextLabel: string;
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** While there is nothing to go on with. */
  readonly isWaiting?: boolean;
  readonly children: ComponentChildren;
}

/** One step on the way: its heading takes the focus, Escape goes back, Ctrl+Enter goes on. */
export function Step(props: StepProps) {
  const t = useTexts();
  const isWaiting = props.isWaiting === true;
  const next = () => {
    if (!isWaiting) props.onNext();
  };
  return (
    <Form label={props.title} onSave={next} onEscape={props.onBack}>
      <StepHead title={props.title} at={props.at} />
      {props.children}
      <ActionBar
        label={props.nextLabel}
        onSave={next}
        isBusy={isWaiting}
        onLeave={props.onBack}
        leaveLabel={t.adopt.back}
      />
    </Form>
  );
}

/** A heading that takes the focus when its step opens, so that it is read out and Tab goes on from there. */
export function StepHead({ title, at }: { readonly title: string; readonly at?: number | undefined }) {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  return (
    <header class="view-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {at !== undefined && <p class="secondary figures">{t.adopt.step(at)}</p>}
    </header>
  );
}
