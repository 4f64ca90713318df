import { formatWon } from '../../messages/formats';
import { Chips, numbered } from '../controls/chips';
import { DateField } from '../controls/date-field';
import { useOpening, useTexts } from '../session/context';
import { type PriceRise, readConsent } from './price-rise';

interface ConsentFieldsProps {
  readonly rise: PriceRise;
  readonly value: { readonly consentOn: string; readonly consentHow: string };
  readonly onChange: (parts: { consentOn?: string; consentHow?: string }) => void;
  /** Whether what is missing is said, as after a try to save. */
  readonly isTried: boolean;
  readonly refusal: string | undefined;
}

/** A price goes up: since when, from what to what, and how the customer agreed to it. */
export function ConsentFields({ rise, value, onChange, isTried, refusal }: ConsentFieldsProps) {
  const t = useTexts();
  const { language, today } = useOpening();
  const { problem } = readConsent(value, rise, today);
  const sentence = problem === null || !isTried ? undefined : t.consent.problems[problem](rise.from);
  return (
    <section class="section" aria-label={t.consent.title}>
      <p class="banner warning" role="status">
        {t.consent.rises(formatWon(rise.old, language), formatWon(rise.next, language), rise.from)}
      </p>
      <p class="secondary">{rise.isNeeded ? t.consent.law : t.consent.optional}</p>
      <DateField
        label={t.consent.on}
        isRequired={rise.isNeeded}
        direction="back"
        text={value.consentOn}
        onChange={(consentOn) => onChange({ consentOn })}
        error={refusal ?? (problem === 'missing' && value.consentOn !== '' ? undefined : sentence)}
      />
      <Chips
        label={t.consent.how}
        isRequired={rise.isNeeded}
        choices={numbered(t.consent.ways)}
        value={value.consentHow}
        onChange={(consentHow) => onChange({ consentHow })}
        error={problem === 'missing' && isTried && value.consentHow === '' ? t.form.choose : undefined}
      />
    </section>
  );
}
