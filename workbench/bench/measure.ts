import { addOnProject } from '../commands/add-on';
import type { Machine } from '../runtime/machine';
import { type Size, sheetNamed } from './book-of-size';

export interface Measured extends Size {
  readonly scenario: string;
  readonly customers: number;
  readonly roundTrips: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Rows of the ledger that came out different. */
  readonly changedRows: number;
  /** A model, not Google: 0.1 s a round trip, 25,000 cells read and 10,000 cells written a second. */
  readonly modelledSeconds: number;
  readonly cpuSeconds: number;
  /** The most memory that the process had until then, the emulated spreadsheet included. */
  readonly peakMb: number;
}

export interface Scenario {
  readonly name: string;
  readonly at: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** Whether the function is called from the sidebar rather than by the trigger. */
  readonly isSidebar: boolean;
}

/** Runs one function of the add-on and counts what it cost. */
export function measure(machine: Machine, size: Size, scenario: Scenario): Measured {
  const before = ledgerRows(machine);
  const cpu = process.cpuUsage();
  const result = machine.run(scenario.functionName, scenario.args, {
    project: addOnProject(),
    via: scenario.isSidebar ? 'sidebar' : 'trigger',
    at: scenario.at,
  });
  const { user, system } = process.cpuUsage(cpu);
  if (!result.ok) throw new Error(`${scenario.name}: ${result.error}`);
  const answer: unknown = result.result;
  if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false) {
    throw new Error(`${scenario.name}: ${JSON.stringify(answer)}`);
  }
  const { roundTrips, cellsRead, cellsWritten } = result.calls;
  const after = ledgerRows(machine);
  return {
    scenario: scenario.name,
    contracts: size.contracts,
    customers: size.contracts,
    logRows: size.logRows,
    roundTrips,
    cellsRead,
    cellsWritten,
    changedRows: after.filter((row, index) => row !== before[index]).length,
    modelledSeconds: rounded(roundTrips * 0.1 + cellsRead / 25_000 + cellsWritten / 10_000),
    cpuSeconds: rounded((user + system) / 1e6),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function ledgerRows(machine: Machine): string[] {
  const sheet = sheetNamed(machine, '이용고객 대장');
  return Array.from({ length: sheet.cells.lastRow }, (_, row) =>
    JSON.stringify(
      Array.from({ length: sheet.columnCount }, (_value, column) => sheet.cells.get(row + 1, column + 1)),
    ),
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
