/** A table in Markdown, numbers to the right. */
export function tableOf(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function number(value: number): string {
  return value.toLocaleString('en-US');
}
