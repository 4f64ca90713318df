import { careLog } from '../../../sheets/care-log';
import { customers } from '../../../sheets/customers';
import { schedule } from '../../../sheets/schedule';
import type { Feature, FeatureScene } from '../feature';
import { checkStages } from './check-stages';
import { contactDuties, dutyColumns } from './contact-duties';
import { customerColumns } from './customer-columns';
import { followUpTodos } from './new-todo';
import { plannedContacts } from './plan-contacts';
import { refreshTodos } from './refresh-todos';
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
    const isBegun = typeof scene.team.snapshots.get(schedule.key) === 'object';
    return {
      ...refreshTodos(scene, todos),
      added: isBegun ? [...followUpTodos(scene, todos), ...plannedContacts(scene, standings, todos)] : [],
      computed: [],
      findings: checkStages(scene, standings),
    };
  },
  customerColumns: (scene: FeatureScene) =>
    customerColumns(scene, standingsOf(scene), todosOf(scene.team, scene.now.date)),
  dutyColumns: [[schedule, dutyColumns]],
  duties: contactDuties,
};
