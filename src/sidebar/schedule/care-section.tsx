import { useState } from 'preact/hooks';
import type { CareChoice, CareValue, CustomerCare } from '../../app/sidebar/schedule-contract';
import { formatDate } from '../../messages/formats';
import { Button } from '../controls/button';
import { Facts } from '../controls/facts';
import { Answered, useAnswer } from '../pages/use-answer';
import { useOpening, useSession, useTexts } from '../session/context';
import { CareForm } from './care-form';
import { useStageName } from './stage-name';

const stages = ['1', '2', '3', '4', '5'];

/** A customer's group, type and stage: what was chosen or is proposed, why, and what is missing to go on. */
export function CareSection({ customerId, name }: { readonly customerId: string; readonly name: string }) {
  const session = useSession();
  const {
    schedule: { care: t },
  } = useTexts();
  const asked = useAnswer(customerId, () => session.client.customerCare({ customerId }));
  return (
    <section class="section" aria-label={t.title}>
      <h2>{t.title}</h2>
      <Answered asked={asked}>{(care) => <Care customerId={customerId} name={name} care={care} />}</Answered>
    </section>
  );
}

function Care(props: { readonly customerId: string; readonly name: string; readonly care: CustomerCare }) {
  const {
    schedule: { care: t },
  } = useTexts();
  const { language } = useOpening();
  const { care } = props;
  const { careGroup, customerType, careStage, stageSince, daysInStage, choices } = care;
  const shared = { customerId: props.customerId, name: props.name };
  const date = (day: CustomerCare['stageSince'], words: (date: string) => string) =>
    day === null ? '' : words(formatDate(day, language));
  return (
    <>
      <Facts
        facts={[
          date(care.lastContactOn, t.lastContact),
          date(care.nextContactOn, t.nextContact),
          care.referrals > 0 ? t.referrals(care.referrals) : '',
        ]}
      />
      <Choice {...shared} what="careGroup" value={careGroup} words={choices.careGroup} />
      <Choice {...shared} what="customerType" value={customerType} words={choices.customerType} />
      <Choice
        {...shared}
        what="careStage"
        value={{ ...careStage, reason: careStage.reason && t.next(careStage.reason) }}
        words={stages}
        note={stageSince === null || daysInStage === null ? '' : t.since(stageSince, daysInStage + 1)}
      />
    </>
  );
}

interface ChoiceProps {
  readonly customerId: string;
  readonly name: string;
  readonly what: CareChoice;
  readonly value: CareValue;
  readonly words: readonly string[];
  readonly note?: string;
}

function Choice({ customerId, name, what, value, words, note = '' }: ChoiceProps) {
  const {
    schedule: { care: t, saved },
  } = useTexts();
  const { saves, newKey } = useSession();
  const stageName = useStageName();
  const [isOpen, setOpen] = useState(false);
  const { chosen, proposed, reason } = value;
  const shown = (word: string) => (what === 'careStage' ? stageName(word) : word);
  const isOther = chosen !== '' && proposed !== '' && chosen !== proposed;
  const choose = async (word: string): Promise<string> => {
    const reply = await saves.save({
      name: 'chooseCare',
      input: { key: newKey(), draft: { customerId, what, value: word } },
      about: saved.chosen(name),
    });
    return reply.ok ? '' : reply.error.message;
  };
  return (
    <div class="care-choice">
      <div class="section-head">
        <span class="label">{t[what]}</span>
        {!isOpen && (
          <Button kind="quiet" label={t.changeOf(t[what])} onClick={() => setOpen(true)}>
            {t.change}
          </Button>
        )}
      </div>
      <p>
        <span class={chosen || proposed ? 'strong' : 'secondary'}>{shown(chosen || proposed) || t.none}</span>{' '}
        <span class="secondary">{chosen ? t.chosen : proposed ? t.proposed : t.notYet}</span>
      </p>
      <Facts facts={[isOther ? t.proposal(shown(proposed)) : '', note, reason]} />
      {(chosen === '' || isOther) && proposed !== '' && !isOpen && (
        <div class="buttons">
          <Button label={t.takeOf(t[what])} onClick={() => void choose(proposed)}>
            {t.take}
          </Button>
        </div>
      )}
      {isOpen && (
        <CareForm
          what={what}
          words={words}
          chosen={chosen}
          shown={shown}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
