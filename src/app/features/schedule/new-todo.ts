import { parseSourceKey, sourceKey, todoState } from '../../../domain/care-todo';
import { careLog } from '../../../sheets/care-log';
import { type ScheduleRow, schedule } from '../../../sheets/schedule';
import { printDerived } from '../../derived-columns';
import type { AddedRow, FeatureScene } from '../feature';
import { freshRow } from '../fresh-row';
import type { Todos } from './todos';

/** A row of 관리 일정 as a job adds it. */
export function newTodo({ team, now }: FeatureScene, row: Partial<ScheduleRow>): AddedRow {
  const { kind } = parseSourceKey(row.source ?? null);
  const facts = { due: row.due ?? null, doneOn: null, isSkipped: false, isOvertaken: false };
  const values = { kind, state: todoState(facts, now.date), closedBy: null };
  const plan = {
    derived: printDerived(schedule, values, team.language),
    lookups: lookedUp(row, kind),
    isOpen: () => false,
  };
  return { sheet: schedule, cells: freshRow(schedule, row, plan, team.language, now.date) };

  function lookedUp(of: Partial<ScheduleRow>, what: typeof kind) {
    const own =
      what === 'followUp'
        ? { due: of.due, customerId: of.customerId, manager: of.manager, reason: of.reason }
        : {};
    const printed = printDerived(schedule, { customerName: of.customerName, ...own }, team.language);
    return Object.fromEntries(
      Object.entries(printed).map(([column, cell]) => [column, cell === '' ? null : cell]),
    );
  }
}

/** A row for each open follow-up of the log that has none yet. */
export function followUpTodos(scene: FeatureScene, { keys }: Todos): AddedRow[] {
  const away = scene.torn(careLog);
  return scene.team.log.rows.flatMap(({ at, row }): AddedRow[] => {
    const { recordId, followUpBy: due, followedUpOn, customerId, customerName, manager } = row;
    if (recordId === null || due === null || followedUpOn !== null || away.has(at)) return [];
    const source = sourceKey({ kind: 'followUp', recordId });
    if (source === null || keys.has(source)) return [];
    const reason = row.followUp ?? row.content;
    return [newTodo(scene, { due, customerId, customerName, manager, reason, source })];
  });
}
