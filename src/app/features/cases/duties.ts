import { type CivilMoment, dateOfMoment } from '../../../domain/civil-moment';
import { severities } from '../../../domain/policy/codes';
import type { Language } from '../../../messages/language';
import { messages } from '../../../messages/messages';
import { caseKindWords } from '../../../sheets/case-words';
import { type CaseRow, cases } from '../../../sheets/cases';
import type { Duty, DutyScene } from '../duty';
import { type CaseRules, type CaseState, caseState, isSolved, minuteOf } from './service';

/**
 * What has to be done about open cases: the first response as soon as one is there, the solution once its deadline
 * is near, today or past; each is a duty of its own, as both may be due. Nothing while the customer is waited for. The
 * administrators read of all, at once where a deadline is about to be missed or was.
 */
export function caseDuties(scene: DutyScene, rules: CaseRules): readonly Duty[] {
  const now = minuteOf(scene.now);
  return scene.table(cases).rows.flatMap(({ at, row }): Duty[] => {
    const state = isSolved(row) ? null : caseState(row, rules, now);
    if (state === null || row.caseId === null) return [];
    return owed(state).flatMap((what) => dutyOf(scene, { at, row }, state, what));
  });
}

type Owed = 'firstResponse' | 'resolution';

function owed({ next }: CaseState): readonly Owed[] {
  if (next === null) return [];
  return next === 'firstResponse' ? ['firstResponse', 'resolution'] : ['resolution'];
}

function dutyOf(
  scene: DutyScene,
  { at, row }: { readonly at: number; readonly row: CaseRow },
  state: CaseState,
  what: Owed,
): Duty[] {
  const target = state.level[what];
  const { due } = target;
  if (due === null) return [];
  const isToday = dateOfMoment(due) <= scene.now.date;
  if (what === 'resolution' && target.state === 'open' && !isToday) return [];
  return [
    {
      kind: what === 'firstResponse' ? 'case' : 'resolution',
      id: row.caseId ?? '',
      due: dateOfMoment(due),
      stage: target.state === 'missed' ? 'overdue' : isToday ? 'due' : 'soon',
      isUrgent: target.escalation !== null || (what === 'firstResponse' && isToday),
      manager: row.manager,
      customerId: row.customerId,
      name: row.customerName ?? '',
      details: detailsOf(row, state, what, due, scene.language),
      sheet: cases,
      at,
    },
  ];
}

function detailsOf(
  row: CaseRow,
  { level, severity }: CaseState,
  what: Owed,
  due: CivilMoment,
  language: Language,
): readonly string[] {
  const texts = messages[language].cases;
  const { left, state, escalation } = level[what];
  const line = texts.dueIn({
    target: texts[what],
    due,
    left: leftInWords(left ?? 0, state === 'missed', language),
  });
  const of = texts.ofCase({
    kind: caseKindWords[row.kind ?? 'complaint'][language],
    severity: severities[severity][language],
  });
  const details = [line, of, briefly(row.content ?? '')];
  return escalation === null ? details : [...details, texts.escalated];
}

/** `2시간 30분 남음 (업무 시간)`, `4시간 지남 (업무 시간)`. */
function leftInWords(left: number, isMissed: boolean, language: Language): string {
  const texts = messages[language].cases;
  const minutes = Math.abs(left);
  const time = texts.time(Math.floor(minutes / 60), minutes % 60);
  if (!isMissed) return texts.left(time);
  return minutes === 0 ? texts.justOverdue : texts.overdue(time);
}

const LONGEST_TEXT = 120;

function briefly(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length <= LONGEST_TEXT ? letters.join('') : `${letters.slice(0, LONGEST_TEXT).join('')}…`;
}
