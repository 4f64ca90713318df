import type { Planned, ToldWrite } from './journal';

/** A save of any number of rows; none where all is as wanted already. */
export function plannedWrites<Result>(result: Result, writes: readonly ToldWrite[]): Planned<Result> {
  const [first, ...also] = writes;
  return first === undefined
    ? { result, told: { what: '', whose: '', why: '' }, write: null }
    : { result, ...first, also };
}
