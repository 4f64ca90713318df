// Alerts and prompts of scripts, and what the desk itself has to say.
import { useState } from 'preact/hooks';
import type { QuestionView } from '../desk-server/protocol';
import { useDesk } from './context';
import { Modal } from './modal';

export function Question({ question }: { readonly question: QuestionView }) {
  const { act, text } = useDesk();
  const [answer, setAnswer] = useState('');
  const { kind, title, text: said, buttons } = question;
  const send = (button: QuestionView['buttons'][number]) => void act({ do: 'answer', button, text: answer });
  const last = buttons.at(-1) ?? 'OK';
  return (
    <Modal title={title || said} onClose={() => send('CLOSE')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send(last);
        }}
      >
        {title !== '' && <h2>{title}</h2>}
        <p class="said">{said}</p>
        {kind === 'prompt' && (
          <input
            class="field"
            aria-label={title || said}
            value={answer}
            onInput={({ currentTarget }) => setAnswer(currentTarget.value)}
          />
        )}
        <div class="buttons">
          {buttons.map((button) =>
            button === last ? (
              <button key={button} type="submit" class="primary">
                {text.answers[button]}
              </button>
            ) : (
              <button key={button} type="button" onClick={() => send(button)}>
                {text.answers[button]}
              </button>
            ),
          )}
        </div>
      </form>
    </Modal>
  );
}

export interface NoticeProps {
  readonly heading: string;
  readonly said: string;
  readonly onClose: () => void;
  /** A second way out, which does what was warned of. */
  readonly proceed?: { readonly label: string; readonly go: () => void };
}

export function Notice({ heading, said, onClose, proceed }: NoticeProps) {
  const { text } = useDesk();
  return (
    <Modal title={heading} onClose={onClose}>
      <h2>{heading}</h2>
      <p class="said">{said}</p>
      <div class="buttons">
        {proceed && (
          <button type="button" onClick={onClose}>
            {text.cancel}
          </button>
        )}
        <button type="button" class="primary" onClick={proceed?.go ?? onClose}>
          {proceed?.label ?? text.ok}
        </button>
      </div>
    </Modal>
  );
}
