import { useSessionState } from '../session/context';
import { AddRowsStep } from './add-rows-step';
import { ChangesStep } from './changes-step';
import { ColumnsStep } from './columns-step';
import { ConfirmStep } from './confirm-step';
import { RowTabsStep } from './row-tabs-step';
import { RunStep } from './run-step';
import { TabsStep } from './tabs-step';
import { UndoStep } from './undo-step';
import { useAdoptionState } from './use-adoption';

/** 기존 대장 연결: the step on which the person stands, or the work that is under way. */
export function AdoptView() {
  const { adopting } = useSessionState().places;
  const { run } = useAdoptionState();
  if (run !== null) return <RunStep run={run} key={run.state} />;
  switch (adopting?.step) {
    case undefined:
    case 'tabs':
      return <TabsStep />;
    case 'columns':
      return <ColumnsStep key={adopting.tab} tab={adopting.tab} />;
    case 'changes':
      return <ChangesStep tab={adopting.tab} />;
    case 'confirm':
      return <ConfirmStep tab={adopting.tab} />;
    case 'undo':
      return <UndoStep tab={adopting.tab} adoptionId={adopting.adoptionId} />;
    case 'rowTabs':
      return <RowTabsStep />;
    case 'rows':
      return <AddRowsStep key={adopting.tab} tab={adopting.tab} />;
  }
}
