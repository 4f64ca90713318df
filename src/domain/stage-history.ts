import { type CareStage, careStages } from './care-stage';
import { type CivilDate, daysBetween, isCivilDate } from './civil-date';

/** A stage and the day on which the customer was first seen in it. */
export interface StageEntry {
  stage: CareStage;
  on: CivilDate;
}

/** How many came into a stage, how many of them have gone on, and how long those took. */
export interface StageConversion {
  stage: CareStage;
  entered: number;
  wentOn: number;
  /** Customers who are in it now. */
  here: number;
  /** Median days from entering it to going on; null where nobody has. */
  days: number | null;
}

/** `1 2024-10-02, 2 2024-10-05`, in order of time. */
export function printStageHistory(history: readonly StageEntry[]): string {
  return history.map(({ stage, on }) => `${stage} ${on}`).join(', ');
}

/** What can be read of it; entries that are none, or stand out of order, are left out. */
export function parseStageHistory(text: string): StageEntry[] {
  const history: StageEntry[] = [];
  for (const part of text.split(',')) {
    const [, digit, on = ''] = /^\s*([1-5])\s+(\S+)\s*$/.exec(part) ?? [];
    const stage = careStages.find((one) => String(one) === digit);
    const last = history[history.length - 1];
    if (stage === undefined || !isCivilDate(on) || (last && (last.on > on || last.stage === stage))) continue;
    history.push({ stage, on });
  }
  return history;
}

/** The history with the stage of a day; one that was left on the day it was entered is forgotten. */
export function withStage(history: readonly StageEntry[], stage: CareStage, today: CivilDate): StageEntry[] {
  const last = history[history.length - 1];
  if (last === undefined) return [{ stage, on: today }];
  if (last.stage === stage || last.on > today) return [...history];
  return last.on === today
    ? withStage(history.slice(0, -1), stage, today)
    : [...history, { stage, on: today }];
}

/** Days in the stage of now. */
export function daysInStage(history: readonly StageEntry[], today: CivilDate): number | null {
  const last = history[history.length - 1];
  return last === undefined ? null : daysBetween(last.on, today);
}

/**
 * The conversion of each stage over all customers. Who appears in a later stage has passed the ones between on the
 * same day; falling back to an earlier stage takes nothing away from what was reached before. Nobody is counted in the
 * stages before the one in which they were first seen.
 */
export function stageConversions(histories: readonly (readonly StageEntry[])[]): StageConversion[] {
  return careStages.map((stage) => {
    const days: number[] = [];
    let [entered, here] = [0, 0];
    for (const history of histories) {
      if (history[history.length - 1]?.stage === stage) here += 1;
      const into = history.find((entry) => entry.stage >= stage);
      if (into === undefined || (history[0]?.stage ?? stage) > stage) continue;
      entered += 1;
      const beyond = history.find((entry) => entry.stage > stage);
      if (beyond !== undefined) days.push(daysBetween(into.on, beyond.on));
    }
    return { stage, entered, wentOn: days.length, here, days: median(days) };
  });
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
