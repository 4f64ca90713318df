import { useState } from 'preact/hooks';
import type { ProgrammeLine } from '../../../app/sidebar/policy-contract';
import { programmeKindWords } from '../../../domain/policy/codes';
import { Button } from '../../controls/button';
import { CutText } from '../../controls/cut-text';
import { Facts } from '../../controls/facts';
import { useOpening, useSessionState, useTexts } from '../../session/context';
import { FinishForm, finishSlot } from './finish-form';

interface ProgrammeRowProps {
  readonly line: ProgrammeLine;
  readonly isOpened: boolean;
  /** On the page of its customer, who need not be named. */
  readonly isOfCustomer?: boolean;
}

/** One training or programme; what is planned can be finished in place. */
export function ProgrammeRow({ line, isOpened, isOfCustomer = false }: ProgrammeRowProps) {
  const t = useTexts();
  const { language, today } = useOpening();
  const { programmeId, kind, title, date, manager, customerName, doneOn, result, nextDue } = line;
  const hasDraft = useSessionState().drafts[finishSlot(programmeId)] !== undefined;
  const [isOpen, setOpen] = useState(isOpened);
  const isPlanned = doneOn === null;
  const facts = [
    programmeKindWords[kind][language],
    isOfCustomer ? '' : customerName,
    manager,
    doneOn ?? date,
    nextDue === null ? '' : t.policy.programmes.next(nextDue),
  ];
  return (
    <li class="row">
      <div class="row-text">
        <CutText text={title} isStrong />
        <Facts facts={facts} />
        {result !== '' && <p class="words">{result}</p>}
      </div>
      <div class="row-side">
        <State isPlanned={isPlanned} isLate={isPlanned && date < today} />
        {isPlanned && !isOpen && !hasDraft && (
          <Button
            kind="quiet"
            label={`${t.policy.programmes.finish}: ${title}`}
            onClick={() => setOpen(true)}
          >
            {t.policy.programmes.finish}
          </Button>
        )}
      </div>
      {isPlanned && (isOpen || hasDraft) && <FinishForm line={line} onClose={() => setOpen(false)} />}
    </li>
  );
}

function State({ isPlanned, isLate }: { readonly isPlanned: boolean; readonly isLate: boolean }) {
  const t = useTexts();
  if (!isPlanned) return <span class="state active">{t.policy.programmes.finished}</span>;
  return (
    <span class={`state ${isLate ? 'expired' : 'scheduled'}`}>
      {isLate ? t.policy.programmes.late : t.policy.programmes.planned}
    </span>
  );
}
