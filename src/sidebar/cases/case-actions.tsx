import { useState } from 'preact/hooks';
import type { CasePage } from '../../app/sidebar/cases-contract';
import { Button } from '../controls/button';
import { useLogging } from '../log/start-log';
import { useSession, useTexts } from '../session/context';
import { useCaseSaves } from './case-saves';

export type CasePanel = 'replied' | 'closed' | 'reopen' | 'edit';

interface Action {
  readonly label: string;
  readonly run: () => unknown;
}

/** What can be done with a case, the next thing first. */
export function CaseActions(props: { readonly page: CasePage; readonly onOpen: (panel: CasePanel) => void }) {
  const { page, onOpen } = props;
  const t = useTexts();
  const session = useSession();
  const startLog = useLogging();
  const [isBusy, setBusy] = useState(false);
  const saves = useCaseSaves(page);
  const { actions } = t.cases;
  const { step, customerId } = page;
  const isSolved = step === 'replied' || step === 'closed';
  const answer: Action[] =
    page.firstResponse.at === null && !isSolved ? [{ label: actions.answer, run: saves.answer }] : [];
  const steps: Action[] =
    step === 'received'
      ? [{ label: actions.checked, run: () => saves.step('checked') }]
      : step === 'checked'
        ? [{ label: actions.inWork, run: () => saves.step('inWork') }]
        : [];
  const forms: Action[] = [
    ...(isSolved ? [] : [{ label: actions.replied, run: () => onOpen('replied') }]),
    ...(step === 'closed' ? [] : [{ label: actions.closed, run: () => onOpen('closed') }]),
  ];
  const waits: Action[] = isSolved
    ? [{ label: actions.reopen, run: () => onOpen('reopen') }]
    : [
        page.isWaiting
          ? { label: actions.resume, run: () => saves.wait(false) }
          : { label: actions.wait, run: () => saves.wait(true) },
      ];
  const others: Action[] = [
    { label: t.form.edit, run: () => onOpen('edit') },
    ...(customerId === ''
      ? []
      : [
          { label: actions.log, run: () => startLog({ customerId }) },
          { label: actions.toCustomer, run: () => session.go({ view: 'customers', customerId }) },
        ]),
  ];
  // What the customer waits for comes first; while we wait for the customer, that they have answered.
  const inOrder = page.isWaiting
    ? [...waits, ...answer, ...steps, ...forms]
    : [...answer, ...steps, ...forms, ...waits];
  const run = async (action: Action) => {
    setBusy(true);
    await action.run();
    setBusy(false);
  };
  return (
    <section class="buttons" aria-label={actions.label}>
      {inOrder.map((action, index) => (
        <Button
          key={action.label}
          kind={index === 0 && step !== 'closed' ? 'primary' : 'plain'}
          isBusy={isBusy}
          onClick={() => void run(action)}
        >
          {action.label}
        </Button>
      ))}
      {others.map((action) => (
        <Button key={action.label} kind="quiet" onClick={() => void action.run()}>
          {action.label}
        </Button>
      ))}
    </section>
  );
}
