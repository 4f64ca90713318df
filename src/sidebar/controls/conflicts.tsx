import { useState } from 'preact/hooks';
import type { Conflict } from '../../app/sidebar/answer-contract';
import { useTexts } from '../session/context';
import { Button } from './button';
import { Chips } from './chips';

type Side = 'before' | 'theirs' | 'yours';

const sides = ['before', 'theirs', 'yours'] as const;

/** Fields that somebody else changed meanwhile, each with a choice; nothing is overwritten unasked. */
export function Conflicts(props: {
  readonly conflicts: readonly Conflict[];
  readonly nameOf: (field: string) => string;
  readonly onSettle: (chosen: readonly { readonly conflict: Conflict; readonly text: string }[]) => void;
}) {
  const t = useTexts();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [isTried, setTried] = useState(false);
  const settle = () => {
    setTried(true);
    const all = props.conflicts.flatMap((conflict) => {
      const side = chosen[conflict.field];
      return side === undefined ? [] : [{ conflict, text: conflict[side] }];
    });
    if (all.length === props.conflicts.length) props.onSettle(all);
  };
  return (
    <section class="panel" aria-label={t.conflict.title}>
      <h2>{t.conflict.title}</h2>
      <p class="secondary">{t.conflict.help}</p>
      {props.conflicts.map((conflict) => (
        <Chips
          key={conflict.field}
          label={props.nameOf(conflict.field)}
          isRequired
          choices={sides.map((side, index) => ({
            value: side,
            label: `${t.conflict[side]}: ${conflict[side] || t.form.none}`,
            digit: String(index + 1),
          }))}
          value={chosen[conflict.field] ?? ''}
          onChange={(value) => {
            const side = sides.find((one) => one === value);
            if (side !== undefined) setChosen({ ...chosen, [conflict.field]: side });
          }}
          error={isTried && chosen[conflict.field] === undefined ? t.form.choose : undefined}
        />
      ))}
      <div class="buttons">
        <Button onClick={settle}>{t.conflict.settle}</Button>
      </div>
    </section>
  );
}
