/** What a row of the report says. */
export interface Tally {
  readonly name: string;
  /** Service calls of the fault-free run. */
  readonly calls: number;
  /** Points struck, or interleavings tried. */
  readonly points: number;
  /** Different books that were left behind, each followed to its end. */
  readonly aftermaths: number;
  /** A sentence each, with the point. */
  readonly violations: readonly string[];
  readonly seconds: number;
}
