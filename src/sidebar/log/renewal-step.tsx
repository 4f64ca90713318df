import type { Opening } from '../../app/sidebar/opening-contract';
import type { RenewalStage } from '../../domain/contract';
import { stageNames } from '../contracts/stages';
import { Chips } from '../controls/chips';
import { TextField } from '../controls/text-field';
import { WordField } from '../controls/word-box';
import { type FormDraft, useOpening, useTexts } from '../session/context';
import type { LogDraft } from './log-draft';

/** Where a contact about a renewal may lead: the stages after the one that the contract is in, or any where unknown. */
function stagesAfter(opening: Opening, contractId: string): readonly RenewalStage[] {
  const known = opening.todos.find((todo) => todo.kind === 'contract' && todo.contractId === contractId);
  const stage = known?.kind === 'contract' ? (known.stage ?? 'target') : 'target';
  return stageNames.slice(stageNames.indexOf(stage) + 1);
}

/** Asks what a contact about a renewal changes of its stage; a loss has its reason. */
export function RenewalStep(props: {
  readonly draft: FormDraft<LogDraft>;
  readonly lossError: string | undefined;
}) {
  const t = useTexts();
  const opening = useOpening();
  const { value, change, refusal } = props.draft;
  const choices = stagesAfter(opening, value.contractId);
  if (choices.length === 0) return null;
  return (
    <>
      <Chips
        label={t.board.afterContact}
        help={t.board.stays}
        choices={choices.map((stage, index) => ({
          value: stage,
          label: t.stage[stage],
          digit: String(index + 1),
        }))}
        value={value.renewalStage}
        onChange={(renewalStage) => change({ renewalStage })}
      />
      {value.renewalStage === 'lost' && (
        <>
          <WordField
            label={t.contract.lossReason}
            isRequired
            words={opening.lists.lossReason}
            most={9}
            value={value.lossReason}
            onChange={(lossReason) => change({ lossReason })}
            error={refusal?.fields.lossReason ?? props.lossError}
          />
          <TextField
            label={t.contract.lossDetail}
            value={value.lossDetail}
            onChange={(lossDetail) => change({ lossDetail })}
          />
        </>
      )}
    </>
  );
}
