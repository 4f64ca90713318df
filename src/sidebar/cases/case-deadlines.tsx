import type { CasePage } from '../../app/sidebar/cases-contract';
import { useOpening, useTexts } from '../session/context';
import { leftInWords, momentInWords } from './case-words';

/** Both deadlines with what is left of them, and for how long the customer was waited for. */
export function CaseDeadlines({ page }: { readonly page: CasePage }) {
  const t = useTexts();
  const { language } = useOpening();
  const words = (target: CasePage['firstResponse']) => {
    if (target.at !== null) {
      const at = momentInWords(target.at, language);
      return [at, target.state === 'missed' ? t.cases.doneLate : t.cases.doneInTime];
    }
    const due = target.due === null ? '' : t.cases.due(momentInWords(target.due, language));
    return [due, leftInWords(t, target)].filter(Boolean);
  };
  const waited = t.cases.time(Math.floor(page.waited / 60), page.waited % 60);
  return (
    <dl class="details figures">
      {(['firstResponse', 'resolution'] as const).map((what) => (
        <div key={what}>
          <dt>{t.cases.target[what]}</dt>
          <dd class={page[what].state === 'missed' && page[what].at === null ? 'late' : ''}>
            {words(page[what]).map((line) => (
              <span key={line} class="fact-line">
                {line}
              </span>
            ))}
          </dd>
        </div>
      ))}
      {page.waited > 0 && (
        <div>
          <dt>{t.cases.waited}</dt>
          <dd>{waited}</dd>
        </div>
      )}
    </dl>
  );
}
