import { useEffect } from 'preact/hooks';
import type { AdoptionPreview } from '../../app/sidebar/adoption-contract';
import { Chips } from '../controls/chips';
import { Failed, Skeleton } from '../controls/states';
import { useTexts } from '../session/context';
import { useStore } from '../session/use-store';
import { type Choices, type Role, roles, sameColumns, wishOf, withField } from './choices';
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
  useEffect(() => {
    if (input === null || !sameColumns(input, wish)) adoption.preview.ask(wish);
  }, [tab]);
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
      {preview !== null ? (
        <Proposal preview={preview} choices={choices.value} onChoose={choose} />
      ) : refusal !== null ? (
        <Failed refusal={refusal} onRetry={() => adoption.preview.askAgain(wish)} />
      ) : (
        <Skeleton rows={6} />
      )}
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
      <Chips
        label={t.adopt.roles.label}
        help={t.adopt.roles.help[role]}
        isRequired
        choices={roles.map((one, index) => ({
          value: one,
          label: t.adopt.roles[one],
          digit: String(index + 1),
        }))}
        value={role}
        onChange={(chosen) => {
          const next = roles.find((one) => one === chosen);
          if (next !== undefined && next !== role) onChoose({ ...choices, role: next });
        }}
      />
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
