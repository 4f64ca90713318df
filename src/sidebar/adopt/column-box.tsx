import { useState } from 'preact/hooks';
import type { AdoptionColumn, AdoptionPreview } from '../../app/sidebar/adoption-contract';
import { Combobox } from '../controls/combobox';
import { useTexts } from '../session/context';

/** Below this the proposal says of itself that it is a guess. */
const SURE = 0.75;
const KEEP = ' ';

interface ColumnBoxProps {
  readonly column: AdoptionColumn;
  readonly fields: AdoptionPreview['fields'];
  readonly field: string | null;
  readonly onChoose: (field: string | null) => void;
}

/** One column of the owner's, and what it becomes: typed to find it, or left alone. */
export function ColumnBox({ column, fields, field, onChoose }: ColumnBoxProps) {
  const t = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const [isEntered, setEntered] = useState(false);
  const label = field === null ? t.adopt.columns.keep : (labelOf(fields, field) ?? field);
  const wanted = (typed ?? '').trim().toLowerCase();
  const all = [{ key: KEEP, label: t.adopt.columns.keep }, ...fields];
  // The lists of all the boxes together would be thousands of lines; only the one in use is drawn.
  const options = isEntered ? all.filter((one) => one.label.toLowerCase().includes(wanted)) : [];
  const isGuess = field !== null && field === column.field && column.confidence < SURE;
  return (
    <li
      class={field === null ? 'column kept' : 'column'}
      onFocusIn={() => setEntered(true)}
      onFocusOut={() => {
        // What was typed and not chosen is no choice.
        setEntered(false);
        setTyped(null);
      }}
    >
      <Combobox
        label={t.adopt.columns.column(column.column, column.header)}
        help={
          <>
            {column.sample.length > 0 && (
              <span class="sample">{t.adopt.columns.sample([...new Set(column.sample)].join(', '))}</span>
            )}{' '}
            <span>
              {isGuess && <b>{t.adopt.columns.unsure} </b>}
              {column.why}
            </span>
          </>
        }
        text={typed ?? label}
        onText={setTyped}
        isFirstActive={wanted !== ''}
        options={options.map((one) => ({ id: one.key, content: one.label }))}
        footer={isEntered && options.length === 0 ? t.adopt.columns.notThere : undefined}
        onChoose={(id) => {
          setTyped(null);
          onChoose(id === KEEP ? null : id);
        }}
      />
    </li>
  );
}

function labelOf(fields: AdoptionPreview['fields'], key: string): string | undefined {
  return fields.find((one) => one.key === key)?.label;
}
