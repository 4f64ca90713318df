/** What 이용 정보 and the purchases of a customer say, in Korean. */
export const usageKo = {
  added: '이용 정보 입력',
  interval: (days: number) => `평균 ${days}일마다`,
  usual: (item: string) => `자주 ${item}`,
} as const;
