import { type CivilMoment, dateOfMoment } from '../../../domain/civil-moment';
import { severities } from '../../../domain/policy/codes';
import type { Language } from '../../../messages/language';
import { messages } from '../../../messages/messages';
import { caseKindWords } from '../../../sheets/case-words';
import { type CaseRow, cases } from '../../../sheets/cases';
import type { Duty, DutyScene } from '../duty';
import { type CaseRules, type CaseState, caseState, minuteOf } from './service';

/**
 * What has to be done about open cases: the first response as soon as one is there, the solution once its deadline
 * is near, today or past. Nothing while the customer is waited for. The administrators read of all, at once where a
 * deadline is about to be missed or was.
 */
export function caseDuties(scene: DutyScene, rules: CaseRules): readonly Duty[] {
  const now = minuteOf(scene.now);
  return scene.table(cases).rows.flatMap((placed): Duty[] => {
    const { row } = placed;
    const state = caseState(row, rules, now);
    if (state === null || row.caseId === null || state.next === null) return [];
    const target = state.level[state.next];
    const { due } = target;
    if (due === null) return [];
    const isOverdue = target.state === 'missed';
    const isToday = dateOfMoment(due) <= scene.now.date;
    if (state.next === 'resolution' && target.state === 'open' && !isToday) return [];
    return [
      {
        kind: 'case',
        id: row.caseId,
        due: dateOfMoment(due),
        stage: isOverdue ? 'overdue' : isToday ? 'due' : 'soon',
        isUrgent: state.level.escalation !== null || (state.next === 'firstResponse' && isToday),
        manager: row.manager,
        customerId: row.customerId,
        name: row.customerName ?? '',
        details: detailsOf(row, state, due, scene.language),
        sheet: cases,
        at: placed.at,
      },
    ];
  });
}

function detailsOf(row: CaseRow, state: CaseState, due: CivilMoment, language: Language): readonly string[] {
  const texts = messages[language].cases;
  const { next, level, severity } = state;
  if (next === null) return [];
  const line = texts.dueIn({
    target: texts[next],
    due,
    left: leftInWords(level[next].left ?? 0, level[next].state === 'missed', language),
  });
  const what = texts.ofCase({
    kind: caseKindWords[row.kind ?? 'complaint'][language],
    severity: severities[severity][language],
    caseId: row.caseId ?? '',
  });
  const details = [line, what, briefly(row.content ?? '')];
  return level.escalation === null ? details : [...details, texts.escalated];
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
