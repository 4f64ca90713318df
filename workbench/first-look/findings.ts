import { rowsOf } from './table';

/** What 상태 점검 found in the data: where it is, what is wrong, and what to do. */
export function findingLines(health: readonly (readonly string[])[]): string[] {
  const findings = rowsOf(health).filter((cell) => cell('구분') === '데이터');
  if (findings.length === 0) return ['  없어요.'];
  return findings.flatMap((cell) => [
    `  ${cell('시트')} ${cell('행')}행 ${cell('열')}: ${cell('내용')}`,
    `    → ${cell('이렇게 하세요')}`,
  ]);
}
