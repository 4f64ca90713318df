// What the runtime calls inside a script's context, once per execution: start, then invoke.
import { installDate } from './date';
import { installDefaultLocale } from './default-locale';
import { type EventRequest, eventObject } from './event';
import type { Execution } from './execution';
import { attach } from './facade';
import { installGlobals } from './globals';
import { clientJson, plainJson } from './result-json';

/** How a function ended, in primitives, because the host is another realm. */
export type Outcome =
  | { readonly ok: true; readonly json: string | null }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string };

/** What the function gets: JSON of its arguments, or a trigger's event. */
export type Parameters = { readonly json: string } | { readonly event: EventRequest };

/** Gives the context its clock, its zone and Google's services. */
export function start(execution: Execution): void {
  attach(execution);
  installDefaultLocale(execution.manifest.timeZone);
  installDate(execution.manifest.timeZone, execution);
  installGlobals();
}

/** The arguments as values of this context. */
export function prepare(parameters: Parameters): unknown[] {
  if ('event' in parameters) return [eventObject(parameters.event)];
  return JSON.parse(parameters.json) as unknown[];
}

/** Calls the function; `report` hears how it ended, for an asynchronous function when its promise settles. */
export function invoke(
  target: (...parameters: unknown[]) => unknown,
  parameters: readonly unknown[],
  toClient: boolean,
  report: (outcome: Outcome) => void,
): void {
  const succeed = (value: unknown): void => {
    report({ ok: true, json: toClient ? clientJson(value) : plainJson(value) });
  };
  try {
    const result = target(...parameters);
    if (result instanceof Promise) {
      result.then(succeed).catch((error: unknown) => report(failure(error)));
    } else succeed(result);
  } catch (error) {
    report(failure(error));
  }
}

/** Describes whatever a script threw; a thrown non-error has no name, as in Google's log. */
export function failure(error: unknown): Outcome {
  if (typeof error !== 'object' || error === null || !('message' in error)) {
    return { ok: false, name: '', message: String(error), stack: '' };
  }
  const name = 'name' in error ? String(error.name) : 'Error';
  const stack = 'stack' in error ? String(error.stack) : '';
  return { ok: false, name, message: String(error.message), stack };
}
