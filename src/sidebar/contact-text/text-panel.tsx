import { type ContactReason, contactMeans, firstText } from '../../domain/contact-text';
import type { LogDraft } from '../log/log-draft';
import { Answered, useAnswer } from '../pages/use-answer';
import { useSession, useTexts } from '../session/context';
import { TextForm } from './text-form';

/** Whom a text is for, and why. */
export interface TextAbout extends Pick<LogDraft, 'customerId' | 'contractId' | 'category'> {
  readonly reason: ContactReason;
  /** Of the to-do; '' where it names none: the customer's own counts then. */
  readonly channel: string;
}

interface TextPanelProps {
  readonly about: TextAbout;
  readonly isAlone?: boolean;
  readonly onClose: () => void;
}

/** A ready text for a message or a call, to be looked at, changed and copied. */
export function TextPanel({ about, isAlone = false, onClose }: TextPanelProps) {
  const session = useSession();
  const t = useTexts();
  const { customerId, contractId, reason } = about;
  const asked = useAnswer(`texts ${customerId} ${contractId}`, () =>
    session.client.contactTexts({ customerId, contractId }),
  );
  return (
    <section class={isAlone ? 'row-panel alone' : 'row-panel'} aria-label={t.contactTexts.open}>
      <Answered asked={asked}>
        {(texts) => {
          const means = contactMeans(about.channel || texts.preferredChannel);
          const offered = texts.texts.map(({ key }) => key);
          return (
            <TextForm
              about={about}
              ready={texts}
              first={firstText(offered, { reason, means })}
              onClose={onClose}
            />
          );
        }}
      </Answered>
    </section>
  );
}
