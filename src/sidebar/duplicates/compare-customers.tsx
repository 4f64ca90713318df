import { useRef, useState } from 'preact/hooks';
import type { Comparison } from '../../app/sidebar/merging-contract';
import { ActionBar } from '../controls/action-bar';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { Answered, useAnswer } from '../pages/use-answer';
import { useOpening, useSession, useTexts } from '../session/context';
import type { Refusal } from '../session/state';
import { differs, draftOf, type FieldChoice, type Side, usualChoice, usualSide } from './choices';
import { pairOf } from './pair-id';
import { PickOne } from './pick-one';

/** Two customers side by side: who stays, which value of each field, and what else moves. */
export function CompareCustomers({ id }: { readonly id: string }) {
  const session = useSession();
  const [turn, setTurn] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const asked = useAnswer(`compare ${id} ${turn}`, () => session.client.compareCustomers(pairOf(id)));
  return (
    <Answered asked={asked}>
      {(compared) => (
        <>
          <RefusalLine refusal={refusal} />
          <Choices
            compared={compared}
            onRefused={(refused) => {
              setRefusal(refused);
              // Someone has changed what was compared: it is compared anew.
              if (refused.code === 'conflict') setTurn(turn + 1);
            }}
          />
        </>
      )}
    </Answered>
  );
}

function Choices({
  compared,
  onRefused,
}: {
  readonly compared: Comparison;
  readonly onRefused: (refusal: Refusal) => void;
}) {
  const t = useTexts();
  const session = useSession();
  const { me } = useOpening();
  const [stays, setStays] = useState<Side>(usualSide(compared));
  const [chosen, setChosen] = useState<Readonly<Record<string, FieldChoice>>>({});
  const [isBusy, setBusy] = useState(false);
  const key = useRef(session.newKey());
  const goes = stays === 'one' ? 'other' : 'one';
  const nameOf = (side: Side) => compared[side].name || compared[side].customerId;
  const titleOf = (side: Side) => [nameOf(side), compared[side].customerId].join(' ');

  const merge = async () => {
    if (isBusy || !me.isAdmin) return;
    setBusy(true);
    const reply = await session.client.mergeCustomers({
      key: key.current,
      draft: draftOf(compared, stays, chosen),
    });
    setBusy(false);
    if (!reply.ok) return onRefused(reply.error);
    session.saves.tell(
      'merging',
      reply.value.isDone
        ? t.merging.merged(nameOf(goes), nameOf(stays))
        : (reply.value.held ?? t.merging.going),
    );
    session.go({ page: { name: 'duplicates', id: null } });
    await session.open();
  };

  const same = compared.fields.filter((field) => !differs(field));
  return (
    <Form
      takesFocus
      label={t.merging.merge}
      onSave={() => void merge()}
      onEscape={() => session.go({ page: { name: 'duplicates', id: null } })}
    >
      <PickOne
        label={t.merging.stays}
        choices={(['one', 'other'] as const).map((side) => ({
          value: side,
          text: nameOf(side),
          more: [compared[side].customerId, compared[side].phone],
        }))}
        value={stays}
        onPick={(side) => {
          setStays(side);
          setChosen({});
        }}
      />
      {compared.fields.some(differs) && <h2 class="compare-head">{t.merging.differ}</h2>}
      {compared.fields.filter(differs).map((field) => (
        <PickOne
          key={field.field}
          label={field.label}
          choices={[
            { value: 'one', text: field.one || t.merging.blank, more: [] },
            { value: 'other', text: field.other || t.merging.blank, more: [] },
            ...(field.canJoin ? [{ value: 'both', text: t.merging.both, more: [] } as const] : []),
          ]}
          value={chosen[field.field] ?? usualChoice(field, stays)}
          onPick={(choice) => setChosen({ ...chosen, [field.field]: choice })}
        />
      ))}
      {same.length > 0 && (
        <p class="secondary">
          {t.merging.same}: {same.map(({ label }) => label).join(', ')}
        </p>
      )}
      <Moves compared={compared} goes={goes} />
      <p>{t.merging.what(titleOf(goes), titleOf(stays))}</p>
      {me.isAdmin ? (
        <ActionBar label={t.merging.merge} onSave={() => void merge()} isBusy={isBusy} />
      ) : (
        <p class="secondary">{t.merging.onlyAdmins}</p>
      )}
    </Form>
  );
}

function Moves({ compared, goes }: { readonly compared: Comparison; readonly goes: Side }) {
  const t = useTexts();
  const moving = compared.rows.filter((row) => row[goes] > 0);
  return (
    <section class="section" aria-label={t.merging.moves}>
      <h2>{t.merging.moves}</h2>
      {moving.length === 0 ? (
        <p class="secondary">{t.merging.noRows}</p>
      ) : (
        <ul class="lines figures">
          {moving.map((row) => (
            <li key={row.sheet} class="move">
              <span>{row.sheet}</span>
              <span>{t.merging.rows(row[goes])}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
