import { useState } from 'preact/hooks';
import type { ProgrammesPage as Programmes } from '../../../app/sidebar/policy-contract';
import { Button } from '../../controls/button';
import { useSession, useSessionState, useTexts } from '../../session/context';
import { Members } from '../policy/members';
import { Answered, useAnswer } from '../use-answer';
import { PROGRAMME_SLOT, ProgrammeForm } from './programme-form';
import { ProgrammeRow } from './programme-row';

/** 교육·참여: what is planned and was held, and who was not trained yet. */
export function ProgrammesPage({ id }: { readonly id: string | null }) {
  const session = useSession();
  const asked = useAnswer('programmes', () => session.client.programmesPage({}));
  return <Answered asked={asked}>{(page) => <Lists page={page} opened={id} />}</Answered>;
}

function Lists({ page, opened }: { readonly page: Programmes; readonly opened: string | null }) {
  const t = useTexts();
  const hasDraft = useSessionState().drafts[PROGRAMME_SLOT] !== undefined;
  const [isAdding, setAdding] = useState(false);
  const { lines } = page;
  // What a duty leads to comes first.
  const sorted = [
    ...lines.filter(({ programmeId }) => programmeId === opened),
    ...lines.filter(({ programmeId }) => programmeId !== opened),
  ];
  if (isAdding || hasDraft)
    return <ProgrammeForm everyMonths={page.everyMonths} onClose={() => setAdding(false)} />;
  return (
    <>
      <p class="secondary">{t.policy.programmes.empty}</p>
      <div class="buttons">
        <Button kind="primary" onClick={() => setAdding(true)}>
          {t.policy.programmes.add}
        </Button>
      </div>
      <section class="section" aria-label={t.policy.programmes.list}>
        <h2>{t.policy.programmes.list}</h2>
        {sorted.length === 0 ? (
          <p class="secondary">{t.policy.programmes.none}</p>
        ) : (
          <ul class="rows">
            {sorted.map((line) => (
              <ProgrammeRow key={line.programmeId} line={line} isOpened={line.programmeId === opened} />
            ))}
          </ul>
        )}
      </section>
      <Members members={page.members} isBegun={false} />
    </>
  );
}
