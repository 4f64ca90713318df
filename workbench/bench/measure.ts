import { addOnProject } from '../commands/add-on';
import type { Machine } from '../runtime/machine';
import { type Latency, TIMED_OUT } from '../runtime/script-execution';
import type { Size } from './book-of-size';
import { sheetNamed } from './fill-sheet';

export interface Measured extends Size {
  readonly scenario: string;
  /** The base alone, a team in the midst of the care process, or the base with a log that is too long for a run. */
  readonly book: 'base' | 'care' | 'long';
  readonly customers: number;
  readonly roundTrips: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Rows of the ledger that a run made different. */
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
  /** Whether it may be ended by Google's limit, because the next execution goes on with it. */
  readonly mayBeEnded?: true;
}

/** What an execution cost, and what it answered. */
export interface Spent {
  readonly measured: Measured;
  readonly isEnded: boolean;
  /** Of a procedure that came to its end. */
  readonly answer: unknown;
}

/** Runs one function of the add-on and counts what it cost. */
export function measure(machine: Machine, size: Size, scenario: Scenario, book: Measured['book']): Spent {
  const before = scenario.isSidebar ? [] : ledgerRows(machine);
  const cpu = process.cpuUsage();
  const result = machine.run(scenario.functionName, scenario.args, {
    project: addOnProject(),
    via: scenario.isSidebar ? 'sidebar' : 'trigger',
    at: scenario.at,
  });
  const { user, system } = process.cpuUsage(cpu);
  const isEnded = scenario.mayBeEnded === true && result.error?.includes(TIMED_OUT) === true;
  if (!result.ok && !isEnded) throw new Error(`${scenario.name}: ${result.error}`);
  const { roundTrips, cellsRead, cellsWritten } = result.calls;
  const after = scenario.isSidebar ? [] : ledgerRows(machine);
  const measured = {
    scenario: scenario.name,
    book,
    contracts: size.contracts,
    customers: size.contracts,
    logRows: size.logRows,
    roundTrips,
    cellsRead,
    cellsWritten,
    changedRows: after.filter((row, index) => row !== before[index]).length,
    modelledSeconds: rounded(modelled(roundTrips, cellsRead, cellsWritten)),
    cpuSeconds: rounded((user + system) / 1e6),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  const isAnswer = scenario.isSidebar && !isEnded;
  return { measured, isEnded, answer: isAnswer ? answerOf(scenario.name, result.result) : null };
}

/** Virtual milliseconds of the model, so that an execution ends where Google would end it. */
export const modelLatency: Latency = { roundTrip: 100, cellRead: 1000 / 25_000, cellWritten: 1000 / 10_000 };

function modelled(roundTrips: number, cellsRead: number, cellsWritten: number): number {
  const { roundTrip, cellRead, cellWritten } = modelLatency;
  return (roundTrips * roundTrip + cellsRead * cellRead + cellsWritten * cellWritten) / 1000;
}

/** What the door answered; throws where it refused. */
function answerOf(name: string, reply: unknown): unknown {
  if (typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true && 'value' in reply)
    return reply.value;
  throw new Error(`${name}: ${JSON.stringify(reply)}`);
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
