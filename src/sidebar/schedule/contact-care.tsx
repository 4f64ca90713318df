import { useEffect } from 'preact/hooks';
import type { ContactCare as Care, Closing, OpenTodo } from '../../app/sidebar/schedule-contract';
import type { CivilDate } from '../../domain/civil-date';
import { formatDate } from '../../messages/formats';
import { Facts } from '../controls/facts';
import type { Ticked } from '../log/log-draft';
import { useAnswer } from '../pages/use-answer';
import { useOpening, useSession, useTexts } from '../session/context';

interface ContactCareProps {
  readonly customerId: string;
  readonly date: CivilDate;
  readonly ticked: Ticked | undefined;
  readonly onTick: (ticked: Ticked) => void;
}

/** Says before a contact is saved whether it comes late or too soon, and which open to-dos it closes. */
export function ContactCare({ customerId, date, ticked, onTick }: ContactCareProps) {
  const session = useSession();
  const asked = useAnswer(`${customerId} ${date}`, () => session.client.contactCare({ customerId, date }));
  const care = asked.state === 'here' ? asked.value : null;
  const isTicked = ticked?.of === customerId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what has just arrived sets the first ticks
  useEffect(() => {
    if (care === null || isTicked) return;
    const likely = care.open.filter(({ isLikely, isRegular }) => isLikely && !isRegular);
    onTick({ of: customerId, closes: likely.map(({ kind, id }) => ({ kind, id })) });
  }, [care, isTicked]);
  // Silent while it is awaited, and where it cannot be known: nobody is kept from logging.
  return care === null ? null : (
    <Shown
      care={care}
      closes={isTicked ? ticked.closes : []}
      onCloses={(closes) => onTick({ of: customerId, closes })}
    />
  );
}

function Shown(props: {
  readonly care: Care;
  readonly closes: readonly Closing[];
  readonly onCloses: (closes: readonly Closing[]) => void;
}) {
  const {
    schedule: { contact },
  } = useTexts();
  const { language } = useOpening();
  const { care, closes, onCloses } = props;
  const { group, lastContactOn, channels, tooLong, tooOften, open } = care;
  const isSame = (a: Closing, b: Closing) => a.kind === b.kind && a.id === b.id;
  return (
    <section class="contact-care" aria-label={contact.title}>
      <Facts
        facts={[
          contact.group(group),
          lastContactOn === null ? contact.never : contact.last(formatDate(lastContactOn, language)),
          channels.length > 0 ? contact.channels(channels.join(', ')) : '',
        ]}
      />
      {tooLong && <p class="banner warning">{contact.tooLong(tooLong.days, tooLong.everyDays)}</p>}
      {tooOften && <p class="banner warning">{contact.tooOften(tooOften.count, tooOften.mostPerMonth)}</p>}
      {open.length > 0 && (
        <fieldset class="closes">
          <legend class="label">{contact.closes}</legend>
          {open.map((todo) => (
            <OpenTodoLine
              key={todo.id}
              todo={todo}
              isTicked={closes.some((one) => isSame(one, todo))}
              onTick={(isTicked) => {
                const others = closes.filter((one) => !isSame(one, todo));
                onCloses(isTicked ? [...others, { kind: todo.kind, id: todo.id }] : others);
              }}
            />
          ))}
        </fieldset>
      )}
    </section>
  );
}

interface OpenTodoProps {
  readonly todo: OpenTodo;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function OpenTodoLine({ todo: { text, due, isRegular }, isTicked, onTick }: OpenTodoProps) {
  const { contact } = useTexts().schedule;
  const { language } = useOpening();
  const facts = (
    <span class="row-text">
      <span>{text}</span>
      <Facts
        facts={[
          due === null ? '' : contact.due(formatDate(due, language)),
          isRegular ? contact.byItself : '',
        ]}
      />
    </span>
  );
  if (isRegular) return <div class="check">{facts}</div>;
  return (
    <label class="check">
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
      {facts}
    </label>
  );
}
