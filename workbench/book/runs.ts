/** A run-length list over indices 1…n: one value per index, cheap where neighbours are alike. */
export class Runs<T> {
  /** Ends (inclusive) of the runs in rising order, with their values; what lies beyond is `blank`. */
  private ends: number[] = [];
  private values: T[] = [];

  constructor(private readonly blank: T) {}

  get(index: number): T {
    return this.values[this.runAt(index)] ?? this.blank;
  }

  /** Replaces the value of each index in from…to by `change(old value)`. */
  update(from: number, to: number, change: (old: T) => T): void {
    if (to < from) return;
    const before = this.slice(1, from - 1);
    const middle = this.slice(from, to).map(([length, value]): [number, T] => [length, change(value)]);
    this.rebuild([...before, ...middle, ...this.slice(to + 1, Math.max(this.length, to))]);
  }

  /** Makes room for `count` indices from `at` on, each with `value`. */
  insert(at: number, count: number, value: T): void {
    this.rebuild([...this.slice(1, at - 1), [count, value], ...this.slice(at, this.length)]);
  }

  remove(at: number, count: number): void {
    this.rebuild([...this.slice(1, at - 1), ...this.slice(at + count, this.length)]);
  }

  /** Takes `count` indices from `from` out and puts them in front of `destination`, counted before the move. */
  move(from: number, count: number, destination: number): void {
    const block = this.slice(from, from + count - 1);
    const landing = destination > from ? destination - count : destination;
    this.remove(from, count);
    this.rebuild([
      ...this.slice(1, landing - 1),
      ...block,
      ...this.slice(landing, Math.max(this.length, landing - 1)),
    ]);
  }

  /** Sets the values of the indices from `from` on, one each. */
  assign(from: number, values: readonly T[]): void {
    const after = from + values.length;
    this.rebuild([
      ...this.slice(1, from - 1),
      ...values.map((value): [number, T] => [1, value]),
      ...this.slice(after, Math.max(this.length, after - 1)),
    ]);
  }

  copy(): Runs<T> {
    const copied = new Runs(this.blank);
    copied.rebuild(this.slice(1, this.length));
    return copied;
  }

  /** Runs as [length, value], covering from…to. */
  slice(from: number, to: number): [number, T][] {
    const runs: [number, T][] = [];
    let at = from;
    let run = this.runAt(from);
    while (at <= to) {
      const end = Math.min(this.ends[run] ?? to, to);
      runs.push([end - at + 1, this.values[run] ?? this.blank]);
      at = end + 1;
      run += 1;
    }
    return runs;
  }

  get length(): number {
    return this.ends.at(-1) ?? 0;
  }

  /** Index of the first run whose end is at or past `index`. */
  private runAt(index: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private rebuild(runs: readonly (readonly [number, T])[]): void {
    this.ends = [];
    this.values = [];
    let end = 0;
    for (const [length, value] of runs) {
      if (length <= 0) continue;
      end += length;
      if (this.values.length > 0 && this.values.at(-1) === value) this.ends[this.ends.length - 1] = end;
      else {
        this.ends.push(end);
        this.values.push(value);
      }
    }
  }
}
