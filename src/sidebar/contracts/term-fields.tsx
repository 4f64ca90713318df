import type { CivilDate } from '../../domain/civil-date';
import { readWonText } from '../../domain/won-text';
import { formatDate, formatWon } from '../../messages/formats';
import { DateField } from '../controls/date-field';
import { TextArea, TextField } from '../controls/text-field';
import { WordField } from '../controls/word-box';
import { type FormDraft, useOpening, useTexts } from '../session/context';
import { FeeCycleChips, YesNoChips } from './fee-chips';
import { ofService, type TermDraft } from './proposal';

export type TermProblem = 'service' | 'start' | 'end' | 'fee';

interface TermFieldsProps {
  readonly draft: FormDraft<TermDraft>;
  readonly end: CivilDate | null;
  /** Whether the end follows from the months. */
  readonly isProposed: boolean;
  /** Won a month, once the fee, its period and the term are known. */
  readonly monthly: number | null;
  readonly problems: readonly TermProblem[];
}

/** The fields of a new term; the end is proposed while the start and the months are typed. */
export function TermFields({ draft, end, isProposed, monthly, problems }: TermFieldsProps) {
  const t = useTexts();
  const { services, managers, language } = useOpening();
  const { value, change } = draft;
  const errorOf = (field: TermProblem, text: string) =>
    draft.refusal?.fields[field] ?? (problems.includes(field) ? text : undefined);
  const reading = readWonText(value.fee);
  const feeHelp = (won: number) => {
    const read = `→ ${formatWon(won, language)}`;
    return monthly === null || monthly === won
      ? read
      : `${read} (${t.contract.monthly(formatWon(monthly, language))})`;
  };
  return (
    <>
      <WordField
        label={t.contract.fields.service}
        isRequired
        words={services.map(({ service }) => service)}
        value={value.service}
        onChange={(service) => {
          const option = services.find((one) => one.service === service);
          // A renewal keeps its own months and fee.
          change(option === undefined || value.fee !== '' ? { service } : ofService(option, t.feeCycle));
        }}
        error={errorOf('service', t.form.choose)}
      />
      <DateField
        label={t.contract.fields.start}
        isRequired
        direction="ahead"
        text={value.start}
        onChange={(start) => change({ start })}
        error={errorOf('start', t.form.blank)}
      />
      <TextField
        label={t.contract.months}
        inputMode="numeric"
        isFigure
        value={value.months}
        onChange={(months) => change({ months, end: '' })}
      />
      <DateField
        label={t.contract.fields.end}
        isRequired
        direction="ahead"
        text={isProposed ? (end ?? '') : value.end}
        help={isProposed && end !== null ? t.contract.proposed(formatDate(end, language)) : undefined}
        onChange={(text) => change({ end: text })}
        error={errorOf('end', t.contract.endWrong)}
      />
      <TextField
        label={t.contract.fields.fee}
        inputMode="text"
        isFigure
        value={value.fee}
        help={reading === null ? t.contract.feeHelp : feeHelp(reading.won)}
        onChange={(fee) => {
          const cycle = readWonText(fee)?.cycle;
          change(cycle == null ? { fee } : { fee, feeCycle: t.feeCycle[cycle] });
        }}
        error={errorOf('fee', t.contract.feeWrong)}
      />
      <FeeCycleChips
        label={t.contract.fields.feeCycle}
        value={value.feeCycle}
        onChange={(feeCycle) => change({ feeCycle })}
        error={draft.refusal?.fields.feeCycle}
      />
      <WordField
        label={t.contract.fields.manager}
        words={managers}
        value={value.manager}
        onChange={(manager) => change({ manager })}
        error={draft.refusal?.fields.manager}
      />
      <YesNoChips
        label={t.contract.fields.autoRenewal}
        value={value.autoRenewal}
        onChange={(autoRenewal) => change({ autoRenewal })}
        error={draft.refusal?.fields.autoRenewal}
      />
      <TextArea
        label={t.contract.fields.memo}
        rows={2}
        value={value.memo}
        onChange={(memo) => change({ memo })}
        error={draft.refusal?.fields.memo}
      />
    </>
  );
}
