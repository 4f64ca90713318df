/** 1 정보 관리, 2 분류, 3 정기 상담, 4 영업·문제 해결, 5 지속 관계 (document 003). */
export type CareStage = 1 | 2 | 3 | 4 | 5;

export const careStages = [1, 2, 3, 4, 5] as const satisfies readonly CareStage[];

/** What a customer's way through the stages depends on. */
export interface StageFacts {
  /** Keys of 고객 정보 that step 1 asks for and that are blank. */
  missing: readonly string[];
  /** Ids of other customers who may be the same one. */
  duplicates: readonly string[];
  /** A group stands or is proposed, or a person chose the type. */
  isClassified: boolean;
  hasManager: boolean;
  /** Rows of the log. */
  contacts: number;
  /** A term that runs or is to come, or a purchase. */
  isBuyer: boolean;
  /** Complaints that are not dealt with. */
  openProblems: number;
}

/** What keeps a customer out of a stage. */
export type Gap =
  | { code: 'incomplete'; columns: readonly string[] }
  | { code: 'duplicate'; customerIds: readonly string[] }
  | { code: 'notClassified' }
  | { code: 'noManager' }
  | { code: 'notContacted' }
  | { code: 'notBought' }
  | { code: 'openProblems'; count: number };

/** What is missing to enter a stage, given that the stages before it are passed. */
export function gapsBefore(stage: CareStage, facts: StageFacts): Gap[] {
  switch (stage) {
    case 1:
      return [];
    case 2:
      return [
        ...(facts.missing.length > 0 ? [{ code: 'incomplete', columns: facts.missing } as const] : []),
        ...(facts.duplicates.length > 0
          ? [{ code: 'duplicate', customerIds: facts.duplicates } as const]
          : []),
      ];
    case 3:
      return gaps([!facts.isClassified, 'notClassified']);
    case 4:
      return gaps([!facts.hasManager, 'noManager'], [facts.contacts === 0, 'notContacted']);
    case 5:
      return [
        ...gaps([!facts.isBuyer, 'notBought']),
        ...(facts.openProblems > 0 ? [{ code: 'openProblems', count: facts.openProblems } as const] : []),
      ];
  }
}

/** Everything that is missing on the way to a stage. */
export function gapsUpTo(stage: CareStage, facts: StageFacts): Gap[] {
  return careStages.filter((one) => one <= stage).flatMap((one) => gapsBefore(one, facts));
}

/** The furthest stage of which every gate is passed. */
export function reachedStage(facts: StageFacts): CareStage {
  return careStages.reduce<CareStage>(
    (reached, stage) => (gapsUpTo(stage, facts).length === 0 ? stage : reached),
    1,
  );
}

type PlainGap = Exclude<Gap, { code: 'incomplete' | 'duplicate' | 'openProblems' }>;

function gaps(...found: readonly (readonly [isOpen: boolean, code: PlainGap['code']])[]): PlainGap[] {
  return found.flatMap(([isOpen, code]) => (isOpen ? [{ code }] : []));
}
