import { type GroupProposal, proposeGroup } from '../../../domain/care-group';
import { type CareStage, careStages, reachedStage, type StageFacts } from '../../../domain/care-stage';
import type { CivilDate } from '../../../domain/civil-date';
import {
  type ContactFact,
  type CustomerFacts,
  contactCategories,
  hasEverBought,
  type UseFact,
  useOf,
} from '../../../domain/customer-facts';
import { proposeType, type TypeProposal } from '../../../domain/customer-type';
import type { Policy } from '../../../domain/policy/articles';
import type { CadenceGroup } from '../../../domain/policy/care-articles';
import { careGroups, codeOf } from '../../../domain/policy/codes';
import type { Purchase } from '../../../domain/purchases';
import type { LogRow } from '../../../sheets/care-log';
import type { CaseRow } from '../../../sheets/cases';
import type { CustomerRow } from '../../../sheets/customers';
import type { UsageRow } from '../../../sheets/usage';
import type { PastEntry } from '../../archive/figures';
import type { Contract } from '../../contracts';
import { groupRules, typeRules } from './rules';

/** How a customer stands in the care process on a day. */
export interface Standing {
  readonly facts: CustomerFacts;
  readonly groupProposal: GroupProposal | null;
  readonly typeProposal: TypeProposal;
  /** By which the customer is contacted: what a person chose, else what is proposed. */
  readonly group: CadenceGroup;
  readonly stageFacts: StageFacts;
  readonly reached: CareStage;
  readonly stage: CareStage;
}

/** What is known of a customer besides their own row. */
export interface Dealings {
  readonly log: readonly LogRow[];
  /** Entries that have left the log: more than a year old. */
  readonly past: readonly PastEntry[];
  /** Rows of 이용 정보. */
  readonly usage: readonly UsageRow[];
  /** Of both, each once. */
  readonly purchases: readonly Purchase[];
  /** Rows of 불만·요청. */
  readonly cases: readonly Pick<CaseRow, 'step'>[];
  readonly contracts: readonly Pick<Contract, 'term' | 'monthlyValue' | 'row' | 'status'>[];
  readonly referrals: number;
  /** Ids of customers who may be the same one. */
  readonly duplicates: readonly string[];
}

/** What step 1 of the care process asks for. */
const neededColumns = ['name', 'phone', 'source', 'needs'] as const;

export function standingOf(
  row: CustomerRow,
  { log, past, usage, purchases, cases, contracts, referrals, duplicates }: Dealings,
  policy: Policy,
  today: CivilDate,
): Standing {
  const facts: CustomerFacts = {
    contacts: [...past.map(pastContact), ...log.flatMap(contactOf), ...usage.flatMap(notedContact)],
    purchases: purchases.map(({ date, amount }) => ({ on: date, won: amount ?? 0 })),
    uses: usage.flatMap(({ kind, date }) => (kind === 'use' && date !== null ? [date] : [])),
    terms: contracts.flatMap(({ term, monthlyValue }): UseFact[] => {
      const use = useOf(term, monthlyValue);
      return use ? [use] : [];
    }),
    referrals,
    since: row.relationSince,
  };
  const groupProposal = proposeGroup(facts, groupRules(policy), today);
  const stageFacts: StageFacts = {
    missing: neededColumns.filter((column) => row[column] === null),
    duplicates,
    isClassified: row.careGroup !== null || groupProposal !== null || row.customerType !== null,
    hasManager: row.manager !== null || contracts.some((contract) => contract.row.manager !== null),
    contacts: facts.contacts.length,
    isBuyer: isBuyer(facts, today),
    openProblems: cases.filter(({ step }) => step !== 'closed').length,
  };
  const reached = reachedStage(stageFacts);
  return {
    facts,
    groupProposal,
    typeProposal: proposeType(facts, typeRules(policy), today),
    group: row.careGroup === null ? (groupProposal?.group ?? 'other') : groupOf(row.careGroup),
    stageFacts,
    reached,
    stage: careStages.find((stage) => stage === row.careStage) ?? reached,
  };
}

/** A word of the team's own is none of the five groups. */
function groupOf(word: string): CadenceGroup {
  return codeOf(careGroups, word) ?? 'other';
}

function pastContact({ date, rating }: PastEntry): ContactFact {
  return { on: date, category: null, points: rating };
}

function contactOf({ date, category, satisfaction }: LogRow): ContactFact[] {
  if (date === null) return [];
  return [
    {
      on: date,
      category: category === null ? null : codeOf(contactCategories, category),
      points: satisfaction,
    },
  ];
}

/** A question, support or purchase that 이용 정보 notes was a contact too. */
function notedContact({ kind, date }: UsageRow): ContactFact[] {
  if (date === null || kind === 'use' || kind === null) return [];
  return [{ on: date, category: kind === 'question' ? 'question' : null, points: null }];
}

/** A former customer whose terms have all ended is one to be won again. */
function isBuyer(facts: CustomerFacts, today: CivilDate): boolean {
  return facts.terms.length > 0 ? facts.terms.some(({ last }) => last >= today) : hasEverBought(facts);
}
