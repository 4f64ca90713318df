import type { Ports } from './ports';

/** What the platform says, or null where it does not; that is never a reason to stop. */
export function attempted<Result>(ports: Pick<Ports, 'log'>, ask: () => Result): Result | null {
  try {
    return ask();
  } catch (error) {
    ports.log(String(error));
    return null;
  }
}
