import { useState } from 'preact/hooks';
import type { CareChoice, Segment } from '../../app/sidebar/schedule-contract';
import { Button } from '../controls/button';
import { Facts } from '../controls/facts';
import { Answered, useAnswer } from '../pages/use-answer';
import { useSession, useTexts } from '../session/context';
import { useStageName } from './stage-name';

interface SegmentListProps {
  readonly what: CareChoice;
  readonly value: string;
}

/** The customers of one group, type or stage; those that are only proposed can be taken over at once. */
export function SegmentList({ what, value }: SegmentListProps) {
  const session = useSession();
  const { segments: t, care } = useTexts().schedule;
  const stageName = useStageName();
  const [turn, setTurn] = useState(0);
  const asked = useAnswer(`${what} ${value} ${turn}`, () => session.client.segment({ what, value }));
  const title = what === 'careStage' ? stageName(value) : value || t.unsorted;
  return (
    <section class="section" aria-label={title}>
      <h2>
        {care[what]} · {title}
      </h2>
      <Answered asked={asked}>
        {(segment) => (
          <Customers what={what} value={value} segment={segment} onTaken={() => setTurn(turn + 1)} />
        )}
      </Answered>
    </section>
  );
}

interface CustomersProps extends SegmentListProps {
  readonly segment: Segment;
  readonly onTaken: () => void;
}

function Customers({ what, value, segment, onTaken }: CustomersProps) {
  const session = useSession();
  const { segments: t, care, saved } = useTexts().schedule;
  const { customers, count, proposed } = segment;
  const [isBusy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const reply = await session.saves.save({
      name: 'takeGroup',
      input: { key: session.newKey(), draft: { what, value } },
      about: saved.taken(proposed),
    });
    setBusy(false);
    if (reply.ok) onTaken();
  };
  if (count === 0) return <p class="secondary">{t.nobodyHere}</p>;
  return (
    <>
      {proposed > 0 && value !== '' && (
        <div class="buttons">
          <Button isBusy={isBusy} onClick={() => void take()}>
            {t.takeAll(proposed)}
          </Button>
        </div>
      )}
      <ul class="rows">
        {customers.map(({ customerId, name, manager, isChosen, reason }) => (
          <li key={customerId}>
            <button
              type="button"
              class="row row-button"
              onClick={() => session.go({ view: 'customers', customerId })}
            >
              <span class="row-text">
                <span class="strong">{name || customerId}</span>
                <Facts facts={[isChosen ? care.chosen : care.proposed, manager, reason]} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {count > customers.length && <p class="secondary">{t.shown(customers.length, count)}</p>}
    </>
  );
}
