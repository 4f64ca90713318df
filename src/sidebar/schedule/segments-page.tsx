import { useState } from 'preact/hooks';
import type { CareChoice, SegmentCount, Segments } from '../../app/sidebar/schedule-contract';
import { Button } from '../controls/button';
import { Facts } from '../controls/facts';
import { Empty } from '../controls/states';
import { Answered, useAnswer } from '../pages/use-answer';
import { useOpening, useSession, useTexts } from '../session/context';
import { SegmentList } from './segment-list';
import { useStageName } from './stage-name';

const whats: readonly CareChoice[] = ['careGroup', 'customerType', 'careStage'];

/** 세분화: customers by group, type and stage; or those of one of them. */
export function SegmentsPage({ id }: { readonly id: string | null }) {
  const session = useSession();
  const [name = '', value = ''] = (id ?? '').split('/');
  const what = whats.find((one) => one === name);
  const asked = useAnswer('segments', () => session.client.segments({}));
  if (what !== undefined) return <SegmentList what={what} value={value} />;
  return <Answered asked={asked}>{(all) => <All all={all} />}</Answered>;
}

function All({ all }: { readonly all: Segments }) {
  const { segments: t } = useTexts().schedule;
  if (all.customers === 0) return <Empty text={t.noCustomers} />;
  return (
    <>
      <p class="secondary">{t.about}</p>
      <Seen all={all} />
      <Counts title={t.groups} what="careGroup" counts={all.groups} total={all.customers} />
      <Counts title={t.types} what="customerType" counts={all.types} total={all.customers} />
      <Stages all={all} />
      <Referrers all={all} />
    </>
  );
}

/** When groups, types and stages were worked out, and the way to have it done anew. */
function Seen({ all }: { readonly all: Segments }) {
  const session = useSession();
  const { segments: t } = useTexts().schedule;
  const { me } = useOpening();
  const [isAsked, setAsked] = useState(all.isAsked);
  const ask = async () => {
    const reply = await session.client.lookAnew({});
    if (reply.ok) setAsked(true);
    else session.saves.tell('lookAnew', reply.error.message);
  };
  return (
    <div class="seen">
      <p class="secondary figures">{all.seenAt === null ? t.neverSeen : t.seen(all.seenAt)}</p>
      {isAsked ? (
        <p class="secondary" role="status">
          {t.asked}
        </p>
      ) : (
        me.name !== null && (
          <Button kind="quiet" onClick={() => void ask()}>
            {t.lookAnew}
          </Button>
        )
      )}
    </div>
  );
}

interface CountsProps {
  readonly title: string;
  readonly what: CareChoice;
  readonly counts: readonly SegmentCount[];
  readonly total: number;
}

function Counts({ title, what, counts, total }: CountsProps) {
  const { segments: t } = useTexts().schedule;
  return (
    <section class="section" aria-label={title}>
      <h2>{title}</h2>
      <ul class="rows">
        {counts.map(({ word, chosen, proposed }) => (
          <Line
            key={word}
            place={`${what}/${word}`}
            name={word || t.unsorted}
            facts={chosen + proposed > 0 && word !== '' ? [t.split(chosen, proposed)] : []}
            count={chosen + proposed}
            total={total}
          />
        ))}
      </ul>
    </section>
  );
}

function Stages({ all }: { readonly all: Segments }) {
  const { segments: t } = useTexts().schedule;
  const stageName = useStageName();
  return (
    <section class="section" aria-label={t.stages}>
      <h2>{t.stages}</h2>
      <ul class="rows">
        {all.stages.map(({ stage, here, entered, wentOn, interval, days }) => (
          <Line
            key={stage}
            place={`careStage/${stage}`}
            name={stageName(String(stage))}
            facts={
              stage === 5
                ? []
                : [
                    interval === null
                      ? t.noConversion
                      : t.conversion(wentOn, entered, interval[0], interval[1]),
                    days === null ? '' : t.days(days),
                  ]
            }
            count={here}
            total={all.customers}
          />
        ))}
      </ul>
      <p class="secondary">{t.definition}</p>
    </section>
  );
}

function Referrers({ all }: { readonly all: Segments }) {
  const session = useSession();
  const { segments: t } = useTexts().schedule;
  return (
    <section class="section" aria-label={t.referrers}>
      <h2>{t.referrers}</h2>
      {all.referrers.length === 0 ? (
        <p class="secondary">{t.noReferrers}</p>
      ) : (
        <ul class="rows">
          {all.referrers.map(({ customerId, name, count }) => (
            <li key={customerId}>
              <button
                type="button"
                class="row row-button"
                onClick={() => session.go({ view: 'customers', customerId })}
              >
                <span class="row-text strong">{name}</span>
                <span class="figures">{t.count(count)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface LineProps {
  readonly place: string;
  readonly name: string;
  readonly facts: readonly string[];
  readonly count: number;
  readonly total: number;
}

/** A segment with its share as a bar; pressed, it shows whose it is. */
function Line({ place, name, facts, count, total }: LineProps) {
  const session = useSession();
  const { segments: t } = useTexts().schedule;
  return (
    <li>
      <button
        type="button"
        class="row row-button"
        onClick={() => session.go({ page: { name: 'segments', id: place } })}
      >
        <span class="row-text">
          <span class="strong">{name}</span>
          <Facts facts={facts} />
        </span>
        <span class="figures">{t.count(count)}</span>
        <span class="share" aria-hidden="true">
          <i style={{ width: `${Math.round((count / total) * 100)}%` }} />
        </span>
      </button>
    </li>
  );
}
