import { useState } from 'preact/hooks';
import type { CasePage } from '../../app/sidebar/cases-contract';
import { Facts } from '../controls/facts';
import { Answered, useAnswer } from '../pages/use-answer';
import { useOpening, useSession, useSessionState, useTexts } from '../session/context';
import { CaseActions, type CasePanel } from './case-actions';
import { CaseDeadlines } from './case-deadlines';
import { CaseSteps } from './case-steps';
import { badgeOf, momentInWords } from './case-words';
import { EditForm, editSlot } from './edit-form';
import { ReopenForm, reopenSlot } from './reopen-form';
import { SolveForm, solveSlot } from './solve-form';

/** One case: what was said, its deadlines, its steps and what can be done, how it was solved, what happened. */
export function CaseDetail({ caseId }: { readonly caseId: string }) {
  const session = useSession();
  const asked = useAnswer(`case ${caseId}`, () => session.client.casePage({ caseId }));
  return <Answered asked={asked}>{(page) => <Detail page={page} />}</Answered>;
}

function Detail({ page }: { readonly page: CasePage }) {
  const t = useTexts();
  const { language } = useOpening();
  const [opened, setPanel] = useState<CasePanel | null>(null);
  const panel = useKeptPanel(page.caseId) ?? opened;
  const close = () => setPanel(null);
  const { word, look } = badgeOf(t, page);
  const { fields } = page;
  return (
    <>
      <header class="case-head">
        <h2>{page.customerName || page.caseId}</h2>
        <span class={`state ${look}`}>{word}</span>
        <Facts
          facts={[
            page.caseId,
            t.cases.kind[page.kind],
            t.cases.severity.words[page.severity],
            fields.channel,
            momentInWords(page.receivedAt, language),
            page.manager || t.today.noManager,
            page.recordId === null ? '' : `${t.cases.fields.record} ${page.recordId}`,
          ]}
        />
      </header>
      <p class="case-text">{fields.content}</p>
      <CaseSteps step={page.step} />
      <CaseDeadlines page={page} />
      {page.escalation !== null && <p class="banner warning">{t.cases.escalation[page.escalation]}</p>}
      {panel === null && <CaseActions page={page} onOpen={setPanel} />}
      {panel === 'edit' && <EditForm page={page} onClose={close} />}
      {panel === 'reopen' && <ReopenForm page={page} onClose={close} />}
      {(panel === 'replied' || panel === 'closed') && <SolveForm page={page} to={panel} onClose={close} />}
      <Solving page={page} />
      <section class="section" aria-label={t.cases.history}>
        <h2>{t.cases.history}</h2>
        <ol class="timeline figures">
          {[...page.history].reverse().map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** A form whose draft was kept or refused opens by itself. */
function useKeptPanel(caseId: string): CasePanel | null {
  const { drafts } = useSessionState();
  const slots: readonly (readonly [CasePanel, string])[] = [
    ['replied', solveSlot(caseId, 'replied')],
    ['closed', solveSlot(caseId, 'closed')],
    ['reopen', reopenSlot(caseId)],
    ['edit', editSlot(caseId)],
  ];
  return slots.find(([, slot]) => drafts[slot] !== undefined)?.[0] ?? null;
}

function Solving({ page }: { readonly page: CasePage }) {
  const t = useTexts();
  const points = ([1, 2, 3, 4, 5] as const).find((one) => one === page.satisfaction);
  const facts = [
    ['cause', page.cause],
    ['solution', page.solution],
    ['prevention', page.prevention],
    ['satisfaction', points === undefined ? '' : t.satisfaction[points]],
  ] as const;
  const known = facts.filter(([, text]) => text !== '');
  if (known.length === 0) return null;
  return (
    <section class="section" aria-label={t.cases.solving}>
      <h2>{t.cases.solving}</h2>
      <dl class="details">
        {known.map(([field, text]) => (
          <div key={field}>
            <dt>{t.cases.fields[field]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
