import { DateField } from '../controls/date-field';
import { TextArea, TextField } from '../controls/text-field';
import { dateOf } from '../controls/typed-date';
import { isWon, wonText } from '../controls/typed-won';
import { WordField } from '../controls/word-box';
import { useOpening, useTexts } from '../session/context';

/** A step as typed. */
export interface TypedStep {
  readonly step: string;
  readonly from: string;
  readonly due: string;
  readonly manager: string;
  readonly budget: string;
}

export const blankStep: TypedStep = { step: '', from: '', due: '', manager: '', budget: '' };

type Problem = keyof TypedStep;

/** Which fields keep a step back. */
export function stepProblems(value: TypedStep, today: Parameters<typeof dateOf>[1]): readonly Problem[] {
  const from = dateOf(value.from, today, 'ahead');
  const due = dateOf(value.due, today, 'ahead');
  const problems: Problem[] = [];
  if (value.step.trim() === '') problems.push('step');
  if (value.from.trim() !== '' && from === null) problems.push('from');
  if (value.due.trim() !== '' && (due === null || (from !== null && due < from))) problems.push('due');
  if (!isWon(value.budget)) problems.push('budget');
  return problems;
}

/** The texts that are sent: dates and won as the sheet reads them. */
export function stepTexts(value: TypedStep, today: Parameters<typeof dateOf>[1]): TypedStep {
  return {
    step: value.step.trim(),
    from: dateOf(value.from, today, 'ahead') ?? '',
    due: dateOf(value.due, today, 'ahead') ?? '',
    manager: value.manager,
    budget: wonText(value.budget),
  };
}

interface StepFieldsProps {
  readonly value: TypedStep;
  readonly onChange: (parts: Partial<TypedStep>) => void;
  readonly label: string;
  readonly problems: readonly Problem[];
  readonly refused: Readonly<Record<string, string>>;
}

/** The fields of a step, for a new plan as for one more step. */
export function StepFields({ value, onChange, label, problems, refused }: StepFieldsProps) {
  const t = useTexts();
  const { managers } = useOpening();
  const errorOf = (field: Problem, text: string) =>
    refused[field] ?? (problems.includes(field) ? text : undefined);
  return (
    <>
      <TextArea
        label={label}
        isRequired
        rows={2}
        value={value.step}
        onChange={(step) => onChange({ step })}
        error={errorOf('step', t.form.blank)}
      />
      <DateField
        label={t.plans.fields.from}
        direction="ahead"
        text={value.from}
        onChange={(from) => onChange({ from })}
        error={errorOf('from', t.form.noDate)}
      />
      <DateField
        label={t.plans.fields.due}
        direction="ahead"
        text={value.due}
        onChange={(due) => onChange({ due })}
        error={errorOf('due', t.plans.dueWrong)}
      />
      <WordField
        label={t.plans.fields.manager}
        words={managers}
        value={value.manager}
        onChange={(manager) => onChange({ manager })}
        error={refused.manager}
      />
      <TextField
        label={t.plans.fields.budget}
        isFigure
        help={t.contract.feeHelp}
        value={value.budget}
        onChange={(budget) => onChange({ budget })}
        error={errorOf('budget', t.contract.feeWrong)}
      />
    </>
  );
}
