// A book's data as it was at one moment: to save it while work goes on, or to go back to it.
import type { OutgoingMail } from '../apps-script/host';
import type { RuntimeState } from '../apps-script/state';
import { detached } from '../book/detached-sheet';
import type { WorkbookModel } from '../book/model';
import type { Machine } from '../runtime/machine';

export interface Checkpoint {
  readonly workbook: WorkbookModel;
  readonly state: RuntimeState;
  readonly unwritten: Map<string, { readonly mail: OutgoingMail; readonly at: string }>;
}

export function checkpoint({ workbook, state, unwritten }: Machine): Checkpoint {
  return {
    workbook: copied(workbook),
    state: structuredClone(state),
    unwritten: new Map(unwritten),
  };
}

/** Makes the machine's book what it was; the checkpoint must not be used again. */
export function goBack(machine: Machine, { workbook, state, unwritten }: Checkpoint): void {
  Object.assign(machine.workbook, workbook);
  Object.assign(machine.state, state);
  machine.unwritten.clear();
  for (const [file, mail] of unwritten) machine.unwritten.set(file, mail);
}

function copied(workbook: WorkbookModel): WorkbookModel {
  return {
    ...workbook,
    editors: [...workbook.editors],
    sheets: workbook.sheets.map(detached),
    metadata: workbook.metadata.map((entry) => ({ ...entry, location: { ...entry.location } })),
    namedRanges: structuredClone(workbook.namedRanges),
  };
}
