/** The two ends of a 95 % interval. */
export interface Interval {
  lower: number;
  upper: number;
}

/** So many successes out of n answers. */
export interface Share {
  successes: number;
  n: number;
}

/** The standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959964;

/** The Wilson (1927) score interval of a share, n ≥ 1. */
export function wilson({ successes, n }: Share): Interval {
  const share = successes / n;
  const centre = share + Z ** 2 / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 1 + Z ** 2 / n;
  // At the edges the formula gives 0 and 1 but for the last bit.
  return {
    lower: successes === 0 ? 0 : (centre - spread) / scale,
    upper: successes === n ? 1 : (centre + spread) / scale,
  };
}

/** The difference of two shares, first minus second, with its interval by Newcombe (1998), method 10. */
export function newcombe(first: Share, second: Share): Interval & { difference: number } {
  const [p1, p2] = [first.successes / first.n, second.successes / second.n];
  const [i1, i2] = [wilson(first), wilson(second)];
  const difference = p1 - p2;
  return {
    difference,
    lower: difference - Math.hypot(p1 - i1.lower, i2.upper - p2),
    upper: difference + Math.hypot(i1.upper - p1, p2 - i2.lower),
  };
}
