import type { CaseLine } from '../../app/sidebar/cases-contract';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { useSession, useTexts } from '../session/context';
import { badgeOf, leftInWords } from './case-words';

/** One case: whose it is, what is next and how long that has, how it stands. */
export function CaseRow({ line }: { readonly line: CaseLine }) {
  const t = useTexts();
  const session = useSession();
  const { word, look } = badgeOf(t, line);
  const { next } = line;
  const due = next === null ? '' : `${t.cases.target[next.what]} ${leftInWords(t, next)}`;
  return (
    <li>
      <button
        type="button"
        class="row row-button"
        onClick={() => session.go({ page: { name: 'cases', id: line.caseId } })}
      >
        <span class="row-text">
          <CutText text={line.customerName || line.caseId} isStrong />
          <Facts
            facts={[
              due,
              t.cases.kind[line.kind],
              t.cases.severity.words[line.severity],
              line.step === 'closed' ? '' : t.cases.steps[line.step],
              line.manager || t.today.noManager,
            ]}
          />
          <span class="cut secondary" title={line.content}>
            {line.content}
          </span>
        </span>
        <span class="row-side">
          <span class={`state ${look}`}>{word}</span>
        </span>
      </button>
    </li>
  );
}
