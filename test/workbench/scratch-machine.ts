// A machine on an empty workbook in memory, with a fixed clock and person, for scripts of a few lines.
import { newState } from '../../workbench/apps-script/state';
import type { WorkbookModel } from '../../workbench/book/model';
import { Machine, type MachineOptions, type RunOptions } from '../../workbench/runtime/machine';
import type { Project } from '../../workbench/runtime/project';
import type { RunResult } from '../../workbench/runtime/run-script';
import { bookWith } from './book/book-with';
import { scratchProject } from './scratch-project';

const NOW = '2024-10-02T00:30:00.000Z';
export const OWNER = 'owner@example.com';

export interface ScratchOptions extends MachineOptions {
  readonly workbook?: WorkbookModel;
}

/** A machine with a project of its own: `run` starts its functions, `machine` has everything else. */
export function scratchMachine(
  files: string | Readonly<Record<string, string>>,
  { workbook = bookWith({ 시트1: [] }), ...options }: ScratchOptions = {},
): {
  readonly machine: Machine;
  readonly project: Project;
  run(functionName: string, args?: readonly unknown[], how?: Omit<RunOptions, 'project'>): RunResult;
} {
  const project = scratchProject(files);
  const machine = new Machine(workbook, newState(NOW, OWNER, 'ko'), {
    findProject: (name) => (name === project.name ? project : null),
    ...options,
  });
  return {
    machine,
    project,
    run: (functionName, args = [], how = {}) => machine.run(functionName, args, { project, ...how }),
  };
}
