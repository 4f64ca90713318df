import { useState } from 'preact/hooks';
import type { MonthReviewPage, ReviewLineView } from '../../app/sidebar/plans-contract';
import { Facts } from '../controls/facts';
import { Empty } from '../controls/states';
import { WordField } from '../controls/word-box';
import { Answered, useAnswer } from '../pages/use-answer';
import { useSession, useTexts } from '../session/context';
import { OpinionForm } from './opinion-form';

/** 월간 검토: what a month came to, what was still open, and the team's word on it. */
export function MonthPage({ id }: { readonly id: string | null }) {
  const session = useSession();
  const [chosen, setChosen] = useState('');
  const month = chosen || id;
  const asked = useAnswer(`month ${month ?? ''}`, () => session.client.monthReview({ month }));
  return <Answered asked={asked}>{(page) => <Month page={page} onChoose={setChosen} />}</Answered>;
}

function Month({
  page,
  onChoose,
}: {
  readonly page: MonthReviewPage;
  readonly onChoose: (month: string) => void;
}) {
  const { month: t } = useTexts().plans;
  const { month, months, lines, madeOn } = page;
  if (month === null) return <Empty text={t.empty} />;
  const figures = lines.filter(({ isOpenPoint }) => !isOpenPoint);
  const open = lines.filter(({ isOpenPoint }) => isOpenPoint);
  return (
    <>
      {months.length > 1 && <WordField label={t.month} words={months} value={month} onChange={onChoose} />}
      <section class="section" aria-label={t.figures}>
        <h2>{t.figuresOf(month)}</h2>
        <dl class="review-lines">
          {figures.map((line) => (
            <Figure key={line.item} line={line} />
          ))}
        </dl>
      </section>
      <section class="section" aria-label={t.open}>
        <h2>{madeOn === null ? t.open : t.openOn(madeOn)}</h2>
        <dl class="review-lines">
          {open.map((line) => (
            <OpenPoints key={line.item} line={line} />
          ))}
        </dl>
      </section>
      <OpinionForm key={month} month={month} opinion={page.opinion} />
    </>
  );
}

function Figure({ line }: { readonly line: ReviewLineView }) {
  const { month: t } = useTexts().plans;
  const { item, value, before, change, points, definition, opinion } = line;
  return (
    <div>
      <dt>{t.items[item]}</dt>
      <dd>
        <strong class="figures">{value || t.nothing}</strong>
        <Facts facts={[before && t.before(before), change, ...points]} />
        <span class="secondary">{definition}</span>
        {opinion !== '' && <p>{opinion}</p>}
      </dd>
    </div>
  );
}

function OpenPoints({
  line: { item, value, points, definition, opinion },
}: {
  readonly line: ReviewLineView;
}) {
  const { month: t } = useTexts().plans;
  return (
    <div>
      <dt>{t.items[item]}</dt>
      <dd>
        <strong class="figures">{value}</strong>
        {points.length > 0 && (
          <ul class="review-points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
        <span class="secondary">{definition}</span>
        {opinion !== '' && <p>{opinion}</p>}
      </dd>
    </div>
  );
}
