import { useTexts } from '../session/context';

/** `3단계 정기 상담`; what is no stage stays as it is. */
export function useStageName(): (stage: string) => string {
  const { care } = useTexts().schedule;
  return (stage) => {
    const known = ([1, 2, 3, 4, 5] as const).find((one) => String(one) === stage);
    return known === undefined ? stage : care.stage(stage, care.stages[known]);
  };
}
