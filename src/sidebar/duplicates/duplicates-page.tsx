import { useState } from 'preact/hooks';
import type { Duplicates } from '../../app/sidebar/merging-contract';
import { Button } from '../controls/button';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { Empty } from '../controls/states';
import { Answered, useAnswer } from '../pages/use-answer';
import { useOpening, useSession, useTexts } from '../session/context';
import { CompareCustomers } from './compare-customers';
import { pairId } from './pair-id';

/** 중복 고객: pairs that may be one customer, what was merged, and two of them side by side. */
export function DuplicatesPage({ id }: { readonly id: string | null }) {
  return id === null ? <DuplicateList /> : <CompareCustomers id={id} />;
}

function DuplicateList() {
  const session = useSession();
  const t = useTexts();
  const [turn, setTurn] = useState(0);
  const asked = useAnswer(`duplicates ${turn}`, () => session.client.duplicates({}));
  return (
    <Answered asked={asked}>
      {(known) => (
        <>
          {known.pairs.length === 0 ? <Empty text={t.merging.none} /> : <Pairs {...known} />}
          {known.merged.length > 0 && <Merged {...known} onUndone={() => setTurn(turn + 1)} />}
        </>
      )}
    </Answered>
  );
}

function Pairs({ pairs, morePairs }: Duplicates) {
  const t = useTexts();
  const session = useSession();
  return (
    <>
      <p class="secondary">{t.merging.about}</p>
      <ul class="rows">
        {pairs.map(({ one, other, reasons }) => (
          <li key={pairId(one.customerId, other.customerId)} class="row pair">
            <div class="row-text">
              <CutText text={one.name || one.customerId} isStrong />
              <Facts facts={[one.customerId, one.phone]} />
              <CutText text={other.name || other.customerId} isStrong />
              <Facts facts={[other.customerId, other.phone]} />
              <Facts facts={reasons.map((reason) => t.likeness[reason])} />
            </div>
            <Button
              label={t.merging.compareThese(one.name, other.name)}
              onClick={() =>
                session.go({ page: { name: 'duplicates', id: pairId(one.customerId, other.customerId) } })
              }
            >
              {t.merging.compare}
            </Button>
          </li>
        ))}
      </ul>
      {morePairs > 0 && <p class="secondary">{t.merging.more(morePairs)}</p>}
    </>
  );
}

function Merged({ merged, onUndone }: Pick<Duplicates, 'merged'> & { readonly onUndone: () => void }) {
  const t = useTexts();
  const session = useSession();
  const { me } = useOpening();
  const [busy, setBusy] = useState<string | null>(null);
  const undo = async (mergeId: string) => {
    setBusy(mergeId);
    const reply = await session.client.undoMerge({ mergeId });
    setBusy(null);
    if (!reply.ok) return session.saves.tell('merging', reply.error.message);
    session.saves.tell(
      'merging',
      reply.value.isDone ? t.merging.undone : (reply.value.held ?? t.merging.going),
    );
    onUndone();
    await session.open();
  };
  return (
    <section class="section" aria-label={t.merging.made}>
      <h2>{t.merging.made}</h2>
      <ul class="rows">
        {merged.map(({ mergeId, at, what, canUndo, isGoing, held }) => (
          <li key={mergeId} class="row">
            <div class="row-text">
              <span class="merged-what">{what}</span>
              <Facts facts={[at, isGoing ? t.merging.unfinished : '', canUndo ? '' : t.merging.undoNotYet]} />
              {held !== null && <p class="merged-held">{held}</p>}
            </div>
            {canUndo && me.isAdmin && (
              <Button
                label={t.merging.undoThis(what)}
                isBusy={busy === mergeId}
                onClick={() => void undo(mergeId)}
              >
                {t.merging.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!me.isAdmin && <p class="secondary">{t.merging.onlyAdmins}</p>}
    </section>
  );
}
