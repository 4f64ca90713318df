import { useEffect } from 'preact/hooks';
import type { AdoptionPreview } from '../../app/sidebar/adoption-contract';
import { Button } from '../controls/button';
import { Chips } from '../controls/chips';
import { useTexts } from '../session/context';
import { useStore } from '../session/use-store';
import { Awaited } from './awaited';
import { type Choices, noChoices, type Role, roles, sameColumns, wishOf, withField } from './choices';
import { ColumnBox } from './column-box';
import { LookingAgain } from './looking-again';
import { Step } from './step';
import { useAdoption, useChoices, useWay } from './use-adoption';

/** Step 2: what the tab becomes, and which of its columns is which. */
export function ColumnsStep({ tab }: { readonly tab: string }) {
  const t = useTexts();
  const adoption = useAdoption();
  const go = useWay();
  const { choices, wish } = useChoices(tab);
  const { input, value, refusal, isAsking } = useStore(adoption.preview.store);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen later is asked for with the choice
  useEffect(() => adoption.preview.ask(wish, sameColumns), [tab]);
  const preview = input?.tab === tab ? value : null;
  const choose = (next: Choices) => {
    choices.change(next);
    adoption.preview.askSoon(wishOf(tab, next));
  };
  return (
    <Step
      title={t.adopt.columns.title}
      at={2}
      nextLabel={t.adopt.next}
      onNext={() => go({ step: 'changes', tab })}
      onBack={() => go({ step: 'tabs' })}
      isWaiting={preview === null || refusal !== null}
    >
      <p class="strong">{tab}</p>
      <LookingAgain
        isAsking={isAsking && preview !== null}
        refusal={preview === null ? null : refusal}
        onRetry={() => adoption.preview.askAgain(wish)}
      />
      {preview === null && refusal !== null && (
        <>
          <RoleChips role={choices.value.role} onChoose={(role) => choose({ ...choices.value, role })} />
          {choices.isBegun && (
            <Button
              onClick={() => {
                choices.clear();
                adoption.preview.askAgain(wishOf(tab, noChoices));
              }}
            >
              {t.adopt.startOver}
            </Button>
          )}
        </>
      )}
      <Awaited
        value={preview}
        refusal={preview === null ? refusal : null}
        onRetry={() => adoption.preview.askAgain(wish)}
      >
        {(known) => <Proposal preview={known} choices={choices.value} onChoose={choose} />}
      </Awaited>
    </Step>
  );
}

function Proposal(props: {
  readonly preview: AdoptionPreview;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}) {
  const t = useTexts();
  const { preview, choices, onChoose } = props;
  const role: Role = choices.role === '' ? preview.role : choices.role;
  const mapping = choices.mappings[role] ?? {};
  // Until the server has answered, a choice that was just made shows as it was made.
  const fieldOf = (column: string, field: string | null) => {
    const chosen = mapping[column];
    return chosen === undefined ? field : chosen;
  };
  const bound = preview.columns.filter(({ column, field }) => fieldOf(column, field) !== null).length;
  return (
    <>
      <p class="figures">{t.adopt.columns.found(preview.rows, preview.headerRow)}</p>
      <RoleChips role={role} onChoose={(next) => onChoose({ ...choices, role: next })} />
      <p class="figures">
        {preview.columns.length === 0
          ? t.adopt.columns.none
          : t.adopt.columns.bound(bound, preview.columns.length)}
      </p>
      <ol class="columns">
        {preview.columns.map((column) => (
          <ColumnBox
            key={column.column}
            column={column}
            fields={preview.fields}
            field={fieldOf(column.column, column.field)}
            onChoose={(field) => onChoose(withField(choices, role, column.column, field))}
          />
        ))}
      </ol>
    </>
  );
}

function RoleChips(props: { readonly role: Choices['role']; readonly onChoose: (role: Role) => void }) {
  const t = useTexts();
  const { role, onChoose } = props;
  return (
    <Chips
      label={t.adopt.roles.label}
      help={role === '' ? undefined : t.adopt.roles.help[role]}
      isRequired
      choices={roles.map((one, index) => ({
        value: one,
        label: t.adopt.roles[one],
        digit: String(index + 1),
      }))}
      value={role}
      onChange={(chosen) => {
        const next = roles.find((one) => one === chosen);
        if (next !== undefined && next !== role) onChoose(next);
      }}
    />
  );
}
