/** Two customers as the one id that a page has room for. */
export function pairId(one: string, other: string): string {
  return [one, other].map(encodeURIComponent).join('/');
}

export function pairOf(id: string): { readonly one: string; readonly other: string } {
  const [one = '', other = ''] = id.split('/').map(decodeURIComponent);
  return { one, other };
}
