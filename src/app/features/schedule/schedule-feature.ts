import { careLog } from '../../../sheets/care-log';
import { customers } from '../../../sheets/customers';
import { schedule } from '../../../sheets/schedule';
import { segments } from '../../../sheets/segments';
import { momentText } from '../../ports';
import { isColumnRead } from '../../team-book';
import type { Feature, FeatureScene } from '../feature';
import { checkStages } from './check-stages';
import { contactDuties, dutyColumns } from './contact-duties';
import { customerColumns } from './customer-columns';
import { followUpTodos } from './new-todo';
import { plannedContacts } from './plan-contacts';
import { refreshTodos } from './refresh-todos';
import { segmentRows } from './segment-rows';
import { standingsOf } from './standings';
import { todosOf } from './todos';

/** 관리 일정, and how customers stand in the care process. Contacts are planned once a person has begun the schedule. */
export const scheduleFeature: Feature = {
  job: 'planContacts',
  needs: [
    [customers, ['customerId']],
    [careLog, ['customerId', 'date', 'recordId', 'followUpBy', 'followedUpOn']],
    [schedule, ['todoId', 'due', 'customerId', 'doneOn', 'skippedFor', 'closedBy', 'source']],
  ],
  refresh(scene) {
    const standings = standingsOf(scene);
    const todos = todosOf(scene.team, scene.now.date);
    const { team, now } = scene;
    const isBegun = typeof team.snapshots.get(schedule.key) === 'object';
    const isAll = isColumnRead(team, customers, 'careGroup');
    const planned = isBegun ? plannedContacts(scene, standings, todos) : null;
    return {
      ...refreshTodos(scene, todos),
      added: planned ? [...followUpTodos(scene, todos), ...planned.added] : [],
      // A computed tab stays as it is where not all customers were looked at.
      computed:
        isAll && (isBegun || team.snapshots.get(segments.key) !== 'missing')
          ? [[segments, segmentRows(scene, standings)]]
          : [],
      findings: checkStages(scene, standings),
      ...(isAll ? { care: { seenAt: momentText(now), waiting: planned?.waiting ?? {} } } : {}),
    };
  },
  customerColumns: (scene: FeatureScene) =>
    customerColumns(scene, standingsOf(scene), todosOf(scene.team, scene.now.date)),
  dutyColumns: [[schedule, dutyColumns]],
  duties: contactDuties,
};
