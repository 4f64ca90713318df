import type { AdoptionQuestion, AdoptionWish, CellGroup } from '../../app/sidebar/adoption-contract';
import { useTexts } from '../session/context';
import { GroupFold } from './cell-groups';
import { Fold } from './fold';
import { LongList } from './long-list';

interface QuestionProps {
  readonly question: AdoptionQuestion;
  readonly groups: readonly CellGroup[];
  readonly input: AdoptionWish;
  readonly isYes: boolean;
  readonly onAnswer: (isYes: boolean) => void;
}

/** A question that waits for a yes, and below it what the yes would change. */
export function QuestionBox({ question, groups, input, isYes, onAnswer }: QuestionProps) {
  return (
    <li class="question">
      <label class="check">
        <input type="checkbox" checked={isYes} onChange={(event) => onAnswer(event.currentTarget.checked)} />
        <span>{question.text}</span>
      </label>
      {question.kind === 'status' && <Disagreements disagreements={question.disagreements} />}
      {groups.map((group) => (
        <GroupFold
          key={group.key}
          group={group}
          input={input}
          isNamed={question.kind === 'cells' && groups.length === 1}
        />
      ))}
    </li>
  );
}

/** Rows whose own word says something else than their dates: told before the yes, not after it. */
function Disagreements({ disagreements }: Pick<AdoptionQuestion, 'disagreements'>) {
  const t = useTexts();
  if (disagreements.length === 0) return <p class="secondary">{t.adopt.changes.agree}</p>;
  return (
    <Fold
      summary={<span class="strong figures">{t.adopt.changes.disagree(disagreements.length)}</span>}
      isOpen={disagreements.length <= 10}
    >
      <LongList
        items={disagreements.map(({ row, word, computed }) => ({
          key: String(row),
          content: t.adopt.changes.disagreement(row, word, computed),
        }))}
      />
    </Fold>
  );
}
