/** Work that comes one after another, in the order in which it was asked for. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Does the work when all before it is done; a failure stops nothing that comes after. */
  take<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when everything begun so far is done. */
  idle(): Promise<unknown> {
    return this.last;
  }
}
