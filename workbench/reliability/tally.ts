/** What a row of the report says. */
export interface Tally {
  readonly name: string;
  /** Service calls of the fault-free run. */
  readonly calls: number;
  /** Points at which something else can come of a fault, and how many of them were tried. */
  readonly points: number;
  readonly tried: number;
  /** Different books that were left behind, each followed to its end. */
  readonly aftermaths: number;
  /** A sentence each, with the point. */
  readonly violations: readonly string[];
  /** Of the processor, which other work on the machine does not lengthen. */
  readonly seconds: number;
}

/** Every point, or at most so many of them, spread evenly: each from the middle of its share. */
export function spread<Point>(points: readonly Point[], most: number): readonly Point[] {
  const step = Math.max(1, points.length / most);
  return Array.from(
    { length: Math.min(points.length, most) },
    (_, index) => points[Math.floor((index + 0.5) * step)],
  ).flatMap((point) => point ?? []);
}

/** Processor time of this process so far. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
