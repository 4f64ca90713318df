/** First and last row, or column, of what is read at once. */
export type Block = readonly [number, number];

interface Gathering {
  /** Numbers at most so far apart go into one block. */
  readonly bridged: number;
  /** The widest gaps stay, so that there are at most so many blocks. */
  readonly most?: number;
}

/** Rising numbers gathered into blocks that are worth reading at once. */
export function blocksOf(
  numbers: readonly number[],
  { bridged, most = Number.POSITIVE_INFINITY }: Gathering,
): Block[] {
  const gaps = numbers.slice(1).map((one, index) => one - (numbers[index] ?? one));
  const narrow = gaps.sort((a, b) => b - a)[most - 1] ?? 0;
  const blocks: [number, number][] = [];
  for (const one of numbers) {
    const block = blocks[blocks.length - 1];
    if (block && one - block[1] <= Math.max(bridged, narrow)) block[1] = one;
    else blocks.push([one, one]);
  }
  return blocks;
}
