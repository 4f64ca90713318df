import { Chips } from '../controls/chips';
import { useTexts } from '../session/context';
import { feeCycleOf, feeCycles, yesOrNo } from './fee-cycles';

interface WordChipsProps {
  readonly label: string;
  /** The word as it stands in the ledger. */
  readonly value: string;
  readonly onChange: (word: string) => void;
  readonly error?: string | undefined;
}

/** 요금 주기. */
export function FeeCycleChips(props: WordChipsProps) {
  const t = useTexts();
  return (
    <Chips
      {...props}
      choices={feeCycles.map((cycle, index) => ({
        value: cycle,
        label: t.feeCycle[cycle],
        digit: String(index + 1),
      }))}
      value={feeCycleOf(props.value) ?? ''}
      onChange={(chosen) => {
        const cycle = feeCycles.find((one) => one === chosen);
        props.onChange(cycle === undefined ? '' : t.feeCycle[cycle]);
      }}
    />
  );
}

/** 예 or 아니오. */
export function YesNoChips(props: WordChipsProps) {
  const t = useTexts();
  return (
    <Chips
      {...props}
      choices={[
        { value: 'yes', label: t.form.yes, digit: '1' },
        { value: 'no', label: t.form.no, digit: '2' },
      ]}
      value={yesOrNo(props.value) ?? ''}
      onChange={(chosen) => props.onChange(chosen === 'yes' ? t.form.yes : chosen === 'no' ? t.form.no : '')}
    />
  );
}
