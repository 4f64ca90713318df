import { daysBetween } from '../../../domain/civil-date';
import type { Cell } from '../../../sheets/cell';
import { printRow } from '../../../sheets/reading';
import { type ScheduleRow, schedule } from '../../../sheets/schedule';
import { printDerived, type Refreshed, refreshDerived } from '../../derived-columns';
import type { FeatureScene } from '../feature';
import type { Todo, Todos } from './todos';

/** A word that a person wrote over a computed cell is pointed at for so many days. */
const WORD_DAYS = 7;

/** Brings the computed cells of 관리 일정 up to date; a follow-up's row goes with its log row. */
export function refreshTodos({ team, torn, now }: FeatureScene, { all }: Todos): Refreshed {
  const away = torn(schedule);
  const todoAt = new Map(all.map((todo) => [todo.placed.at, todo]));
  const nameOf = new Map(team.customers.rows.map(({ row }) => [row.customerId, row.name]));
  return refreshDerived<ScheduleRow>(
    schedule,
    all.map(({ placed }) => placed),
    ({ at, row }) => {
      const todo = todoAt.get(at);
      if (!todo || away.has(at)) return null;
      const { source, state, closedBy } = todo;
      const own = source.kind === 'followUp' ? followUpCells(todo, team.language) : {};
      const name = nameOf.get(row.customerId ?? '') ?? null;
      return {
        derived: printDerived(schedule, { kind: source.kind, state, closedBy }, team.language),
        lookups: { customerName: name, ...own },
        isOpen: (_column, _word, on) => daysBetween(on, now.date) < WORD_DAYS,
      };
    },
    now.date,
  );
}

/** What a follow-up's row repeats of the log; of one that is done the texts need not have been read. */
function followUpCells(
  { entry }: Todo,
  language: FeatureScene['team']['language'],
): Record<string, Cell | null> {
  if (entry === null) return {};
  const { followUpBy: due, customerId, manager, followUp, content } = entry;
  const cells = printRow(schedule, { due, customerId, manager, reason: followUp ?? content }, language);
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, cell === '' ? null : cell]),
  );
}
