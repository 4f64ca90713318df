import type { CivilDate } from '../../../domain/civil-date';
import { programmeKindWords } from '../../../domain/policy/codes';
import { messages } from '../../../messages/messages';
import type { Placed } from '../../../sheets/declaration';
import { type ProgrammeRow, programmes } from '../../../sheets/programmes';
import type { Duty, DutyScene } from '../duty';
import { dutyStage } from '../duty-stage';

/** What is planned and not held yet, and what is to be held again. */
export function programmeDuties({ language, now, table, policyOn }: DutyScene): readonly Duty[] {
  const { rows } = table(programmes);
  const texts = messages[language].policy;
  const ahead = policyOn(now.date)['training.aheadDays'];
  return rows.flatMap(({ at, row }): Duty[] => {
    const { kind, title, programmeId, doneOn, nextDue, manager, customerId, customerName } = row;
    const due = doneOn === null ? row.date : isRepeated(row, rows) ? null : nextDue;
    const stage = due === null ? null : dutyStage(due, now.date, ahead);
    if (kind === null || title === null || programmeId === null || due === null || stage === null) return [];
    return [
      {
        kind: 'training',
        id: programmeId,
        due,
        stage,
        isUrgent: false,
        manager,
        customerId,
        name: customerName ?? title,
        details: [
          [programmeKindWords[kind][language], title].join(' · '),
          `→ ${doneOn === null ? texts.holdStep : texts.repeatStep}`,
        ],
        sheet: programmes,
        at,
      },
    ];
  });
}

/** Whether the same is planned or was held again later, with the same people. */
function isRepeated(row: ProgrammeRow, rows: readonly Placed<ProgrammeRow>[]): boolean {
  const after: CivilDate | null = row.doneOn;
  return rows.some(
    ({ row: other }) =>
      other.kind === row.kind &&
      other.title?.trim() === row.title?.trim() &&
      other.manager === row.manager &&
      other.customerId === row.customerId &&
      other.date !== null &&
      after !== null &&
      other.date > after,
  );
}
