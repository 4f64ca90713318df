// Calls of the add-on's one door, as its sidebar makes them.
import type { Machine } from '../runtime/machine';
import type { Project } from '../runtime/project';

type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } };

/** A call that the add-on refused, in its own words. */
export class RefusedCall extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What a procedure answers; throws what it refuses, and what the execution died of. */
export function call(machine: Machine, project: Project, name: string, input: unknown): unknown {
  const run = machine.run('rpc', [name, input], { project, via: 'editor' });
  if (!run.ok) throw new Error(run.error ?? `${name} ended without an answer.`);
  const reply = run.result as Reply; // the add-on's own answer, made of JSON
  if (!reply.ok) throw new RefusedCall(reply.error.code, reply.error.message);
  return reply.value;
}

/** What an adoption or an undo answers. */
export interface Progress {
  readonly state: 'done' | 'undone' | 'going';
  readonly done: number;
  readonly of: number;
  readonly report: readonly string[];
}

/** Goes on in further executions until it has come to its end. */
export function finish(machine: Machine, project: Project, first: Progress): Progress {
  let progress = first;
  while (progress.state === 'going') {
    const next = call(machine, project, 'continueAdoption', {}) as Progress; // as above
    progress = { ...next, report: first.report };
  }
  return progress;
}
