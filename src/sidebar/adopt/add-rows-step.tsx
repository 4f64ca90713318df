import { useEffect, useState } from 'preact/hooks';
import type { RowsWish } from '../../app/sidebar/adoption-contract';
import { useDraft, useSession, useTexts } from '../session/context';
import { useStore } from '../session/use-store';
import { Awaited, Changed } from './awaited';
import { withBinding } from './choices';
import { LookingAgain } from './looking-again';
import { RowsFound } from './rows-found';
import { Step } from './step';
import { useAdoption, useWay } from './use-adoption';

/** What a person chose about rows to be added. */
interface RowChoices {
  readonly mapping: RowsWish['mapping'];
  /** Keys of differing cells that are to be taken over. */
  readonly take: readonly string[];
}

const noRowChoices: RowChoices = { mapping: {}, take: [] };

/** 행 더하기: rows that the ledger lacks, and cells that differ, each only when it is wanted. */
export function AddRowsStep({ tab }: { readonly tab: string }) {
  const t = useTexts();
  const texts = t.adopt.addRows;
  const session = useSession();
  const { rows } = useAdoption();
  const go = useWay();
  const draft = useDraft<RowChoices>(`adopt-rows/${tab}`, noRowChoices);
  const { input, value, refusal, isAsking } = useStore(rows.store);
  const [isAdding, setAdding] = useState(false);
  const [changed, setChanged] = useState<string | null>(null);
  const wishOf = (mapping: RowsWish['mapping']): RowsWish => ({ tab, mapping });
  const wish = wishOf(draft.value.mapping);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen later is asked for with the choice
  useEffect(() => rows.askAgain(wish), [tab]);
  const preview = input?.tab === tab ? value : null;
  const take = (preview?.differing ?? []).flatMap(({ key }) => (draft.value.take.includes(key) ? [key] : []));
  const isNothing = preview !== null && preview.fresh.length + take.length === 0;
  const add = async () => {
    if (preview === null || isNothing) return;
    setAdding(true);
    const reply = await session.client.addRows({ ...wish, seen: preview.seen, take });
    setAdding(false);
    if (reply.ok) {
      draft.clear();
      rows.forget();
      session.saves.tell('addRows', texts.done(reply.value.added, reply.value.changed));
      go({ step: 'tabs' });
      await session.open();
    } else if (reply.error.code === 'conflict') {
      setChanged(reply.error.message);
      rows.askAgain(wish);
    } else session.saves.tell('addRows', reply.error.message);
  };
  return (
    <Step
      title={texts.title}
      nextLabel={isNothing ? texts.add(0, 0) : texts.add(preview?.fresh.length ?? 0, take.length)}
      onNext={() => void add()}
      onBack={() => go({ step: 'rowTabs' })}
      isWaiting={preview === null || isNothing || isAsking || isAdding || refusal !== null}
    >
      <Changed why={changed} />
      <LookingAgain
        isAsking={isAsking && preview !== null}
        refusal={preview === null ? null : refusal}
        onRetry={() => rows.askAgain(wish)}
      />
      {isAdding && (
        <p class="working" role="status">
          {texts.adding}
        </p>
      )}
      <Awaited
        value={preview}
        refusal={preview === null ? refusal : null}
        onRetry={() => rows.askAgain(wish)}
      >
        {(known) => (
          <RowsFound
            tab={tab}
            preview={known}
            mapping={draft.value.mapping}
            take={take}
            onField={(column, field) => {
              const mapping = withBinding(draft.value.mapping, column, field);
              draft.change({ mapping });
              rows.askSoon(wishOf(mapping));
            }}
            onTake={(key, isTaken) =>
              draft.change({ take: isTaken ? [...take, key] : take.filter((one) => one !== key) })
            }
          />
        )}
      </Awaited>
    </Step>
  );
}
