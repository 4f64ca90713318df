/** The stages of the care process, as sheets and sidebar call them. */
export const stageNames = {
  ko: { 1: '정보 관리', 2: '분류', 3: '정기 상담', 4: '영업·문제 해결', 5: '지속 관계' },
  en: { 1: 'Information', 2: 'Classification', 3: 'Consultation', 4: 'Sale', 5: 'Relationship' },
} as const;
