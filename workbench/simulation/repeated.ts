/** The elements that stand in a list before, each as often as it is there once more. */
export function repeated<One>(list: readonly One[]): One[] {
  const seen = new Set<One>();
  return list.filter((one) => seen.size === seen.add(one).size);
}
