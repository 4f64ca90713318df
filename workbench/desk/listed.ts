/** The first names, and how many there are besides. */
export function listed(names: readonly string[], others: (rest: number) => string): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} ${others(names.length - 5)}` : shown;
}
