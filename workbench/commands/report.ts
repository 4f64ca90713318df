// What people and programs are told about executions and mails.
import type { MailRecord } from '../apps-script/state';
import type { Execution } from '../runtime/machine';
import type { RunResult } from '../runtime/run-script';
import type { Terminal } from './command';

export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(JSON.stringify(value, null, 2));
}

export function mailView({ at, to, cc, subject, text, html, state }: MailRecord) {
  return { at, to, cc, subject, text, html, state };
}

export function runView({ ok, result, error, mails, calls, log }: RunResult) {
  return { ok, result, error, mails: mails.map(mailView), calls, log };
}

export function executionView(execution: Execution) {
  const { at, functionName, via, user } = execution;
  return { at, function: functionName, via, user, ...runView(execution) };
}

/** A few lines for a person; errors go to standard error in Google's words. */
export function printRun(terminal: Terminal, run: RunResult): void {
  for (const line of run.log) terminal.out(line);
  for (const mail of run.mails) terminal.out(`mail to ${mail.to}: ${mail.subject}`);
  for (const item of run.shown)
    terminal.out(`shown: ${item.kind} ${'title' in item ? item.title : item.caption}`);
  if (run.result !== null) terminal.out(`result: ${JSON.stringify(run.result, null, 2)}`);
  const { roundTrips, cellsRead, cellsWritten } = run.calls;
  terminal.out(`${roundTrips} round trips, ${cellsRead} cells read, ${cellsWritten} cells written`);
  printError(terminal, run);
}

export function printError(terminal: Terminal, { error, stack }: RunResult): void {
  if (error !== null) terminal.err(stack === null ? error : `${error}\n${stack}`);
}

/** One line per execution, with its error below. */
export function printExecutions(terminal: Terminal, executions: readonly Execution[]): void {
  for (const execution of executions) {
    const { at, functionName, user, ok, mails } = execution;
    const sent = mails.length > 0 ? `, ${mails.length} mails` : '';
    terminal.out(`${at}  ${functionName}  ${ok ? 'completed' : 'failed'}  as ${user}${sent}`);
    if (!ok) terminal.err(`${at}  ${functionName}: ${execution.error}`);
  }
}
