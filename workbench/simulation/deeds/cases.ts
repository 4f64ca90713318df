// 불만·요청 from the sidebar: opened by hand or with a log entry, and taken from step to step.
import { careChannels, severities } from '../../../src/domain/policy/codes';
import { careLog } from '../../../src/sheets/care-log';
import { type CaseStep, caseKindWords, caseStepWords } from '../../../src/sheets/case-words';
import { cases } from '../../../src/sheets/cases';
import type { RowTexts, Save } from '../saves';
import { type Tab, textAt } from '../tabs';
import { managerNames, type Team } from '../team';
import { known, type PlannedSave, rowOf } from './plan';
import { anyRow } from './rows';

export const casePlans: readonly PlannedSave[] = [
  { name: 'opens a case', plan: opened, weight: 3, regret: 0.15 },
  { name: 'logs a complaint', plan: complaint, weight: 3, regret: 0.15 },
  { name: 'logs a complaint with a case', plan: complaintWithCase, weight: 3, regret: 0.2 },
  { name: 'answers a case', plan: answered, weight: 2, regret: 0 },
  { name: 'takes a case on', plan: steppedOn, weight: 8, regret: 0 },
  { name: 'waits in a case', plan: waiting, weight: 3, regret: 0 },
  { name: 'reopens a case', plan: reopened, weight: 2, regret: 0 },
  { name: 'corrects a case', plan: corrected, weight: 2, regret: 0 },
];

const steps: readonly CaseStep[] = ['received', 'checked', 'inWork', 'replied', 'closed'];
/** What a click may change besides its own step. */
const clicked = {
  besides: ['pauses', 'manager', 'step', 'firstRespondedAt', 'resolvedAt', 'closedAt', 'satisfaction'],
  grows: ['history'],
} as const;

function opened(team: Team): Save | null {
  const customer = known(team);
  if (!customer) return null;
  const severity = team.random.pick(['urgent', 'high', 'normal', 'low'] as const);
  const kind = team.random.pick(['complaint', 'request'] as const);
  const texts = {
    customerId: customer.customerId,
    channel: careChannels.phone.ko,
    content: `접수 ${team.nextNumber()}`,
    manager: team.random.pick(managerNames),
  };
  const words = { kind: caseKindWords[kind].ko, severity: severities[severity].ko };
  return {
    name: 'addCase',
    draft: { ...texts, kind, severity },
    ...newCase({ ...texts, ...words, customerName: customer.name }),
  };
}

function newCase(texts: RowTexts['texts']): RowTexts {
  return {
    ...rowOf(cases, 'caseId', { answered: 'caseId' }, { ...texts, step: caseStepWords.received.ko }),
    besides: ['receivedAt', 'history', 'recordId'],
  };
}

/** The hourly run opens its case. */
function complaint(team: Team): Save | null {
  return logged(team, team.random.pick([1, 2, 3, null]), undefined);
}

function complaintWithCase(team: Team): Save | null {
  return logged(team, 2, 'high');
}

function logged(team: Team, points: 1 | 2 | 3 | null, severity: 'high' | undefined): Save | null {
  const customer = known(team);
  if (!customer) return null;
  const texts = {
    customerId: customer.customerId,
    channel: careChannels.email.ko,
    content: `불만 ${team.nextNumber()}`,
    manager: team.random.pick(managerNames),
  };
  const rest = { contractId: '', satisfaction: points, result: '', followUp: '', followUpBy: null };
  const category = caseKindWords.complaint.ko;
  const satisfaction = points === null ? '' : ({ 1: '매우 불만족', 2: '불만족', 3: '보통' } as const)[points];
  const entry = {
    date: team.today,
    customerName: customer.name,
    customerType: customer.type,
    category,
    satisfaction,
  };
  const words = { kind: category, severity: severities.high.ko, customerName: customer.name };
  return {
    name: 'logContact',
    draft: { ...texts, ...rest, date: team.today, category, ...(severity ? { severity } : {}) },
    ...rowOf(careLog, 'recordId', { answered: 'recordId' }, { ...texts, ...entry }),
    also: severity ? [newCase({ ...texts, ...words })] : [],
  };
}

function answered(team: Team): Save | null {
  return clickedIn(
    team,
    'answerCase',
    (step) => step !== 'closed',
    () => ({ draft: {}, texts: {} }),
  );
}

function steppedOn(team: Team): Save | null {
  return clickedIn(
    team,
    'stepCase',
    (step) => step !== 'closed',
    (step) => {
      const later = steps.slice(steps.indexOf(step) + 1);
      const to = team.random.chance(0.7) ? (later[0] ?? 'closed') : team.random.pick(later);
      const isSolved = to === 'replied' || to === 'closed';
      const solving = {
        cause: to === 'closed' ? '안내 부족' : '',
        solution: isSolved ? `해결 ${team.nextNumber()}` : '',
        prevention: to === 'closed' ? '안내문 고침' : '',
      };
      const written = Object.fromEntries(Object.entries(solving).filter(([, text]) => text !== ''));
      return {
        draft: { from: step, to, ...solving, satisfaction: to === 'closed' ? 4 : null },
        texts: { step: caseStepWords[to].ko, ...written },
      };
    },
  );
}

function waiting(team: Team): Save | null {
  const isWaiting = team.random.chance(0.6);
  return clickedIn(
    team,
    'waitInCase',
    (step) => step !== 'closed' && step !== 'replied',
    () => ({ draft: { isWaiting }, texts: {} }),
  );
}

function reopened(team: Team): Save | null {
  return clickedIn(
    team,
    'reopenCase',
    (step) => step === 'closed' || step === 'replied',
    () => ({
      draft: { reason: '다시 일어났어요' },
      texts: { step: caseStepWords.inWork.ko, resolvedAt: '', closedAt: '', satisfaction: '' },
    }),
  );
}

function corrected(team: Team): Save | null {
  const tab = team.later(cases);
  const row = tab && anyRow(team, tab, (one) => textAt(tab, one, 'caseId') !== '');
  if (tab === null || row === null) return null;
  const after = `고친 접수 ${team.nextNumber()}`;
  const edits = [{ field: 'content', before: textAt(tab, row, 'content'), after }];
  const id = textAt(tab, row, 'caseId');
  return {
    name: 'saveCase',
    draft: { caseId: id, edits },
    ...rowOf(cases, 'caseId', id, { content: after }),
  };
}

/** A click in a case whose step fits. */
function clickedIn(
  team: Team,
  name: string,
  fits: (step: CaseStep) => boolean,
  click: (step: CaseStep) => { readonly draft: object; readonly texts: RowTexts['texts'] },
): Save | null {
  const tab = team.later(cases);
  if (!tab) return null;
  const row = anyRow(team, tab, (one) => textAt(tab, one, 'caseId') !== '' && fits(stepAt(tab, one)));
  if (row === null) return null;
  const id = textAt(tab, row, 'caseId');
  const { draft, texts } = click(stepAt(tab, row));
  return { name, draft: { caseId: id, ...draft }, ...rowOf(cases, 'caseId', id, texts), ...clicked };
}

function stepAt(tab: Tab, row: number): CaseStep {
  const word = textAt(tab, row, 'step');
  return steps.find((step) => caseStepWords[step].ko === word) ?? 'received';
}
