import type { ContactDraft } from '../../app/sidebar/log-contract';
import type { Opening } from '../../app/sidebar/opening-contract';
import type { Closing } from '../../app/sidebar/schedule-contract';
import type { CivilDate } from '../../domain/civil-date';
import { opensCase, severityOf } from '../cases/opens-case';
import { isStage } from '../contracts/stages';
import { dateOf } from '../controls/typed-date';
import { isWon, wonText } from '../controls/typed-won';

/** What a contact closes: of whom, so that another customer's ticks are not kept. */
export interface Ticked {
  readonly of: string;
  readonly closes: readonly Closing[];
}

/** The log form as typed. */
export interface LogDraft {
  readonly customerId: string;
  readonly customerText: string;
  readonly contractId: string;
  readonly date: string;
  readonly channel: string;
  readonly category: string;
  /** '5' … '1', '' when not asked. */
  readonly satisfaction: string;
  readonly content: string;
  readonly result: string;
  readonly followUp: string;
  readonly followUpBy: string;
  readonly manager: string;
  readonly soldItem: string;
  readonly soldFor: string;
  /** Open to-dos that the contact closes; absent until they are known. */
  readonly ticked?: Ticked;
  /** The renewal stage that the contact leads to; '' where it stays. */
  readonly renewalStage: string;
  readonly lossReason: string;
  readonly lossDetail: string;
  /** Of a complaint. */
  readonly severity: string;
}

export const LOG_SLOT = 'log';

export const blankLog: LogDraft = {
  customerId: '',
  customerText: '',
  contractId: '',
  date: '',
  channel: '',
  category: '',
  satisfaction: '',
  content: '',
  result: '',
  followUp: '',
  followUpBy: '',
  manager: '',
  soldItem: '',
  soldFor: '',
  renewalStage: '',
  lossReason: '',
  lossDetail: '',
  severity: 'normal',
};

/** What choosing a customer fills in: the name, the only running contract, who logs. */
export function withCustomer(opening: Opening, customerId: string): Partial<LogDraft> {
  const customer = opening.customers.find(([id]) => id === customerId);
  if (customer === undefined) return { customerId: '', contractId: '' };
  const [, name, , , manager] = customer;
  const [contract, ...others] = contractsOf(opening, customerId);
  return {
    customerId,
    customerText: name,
    contractId: others.length === 0 ? (contract?.[0] ?? '') : '',
    manager: opening.me.name ?? manager,
  };
}

export function contractsOf(opening: Opening, customerId: string): Opening['contracts'] {
  return customerId === '' ? [] : opening.contracts.filter(([, of]) => of === customerId);
}

export type LogProblem =
  | 'customerId'
  | 'date'
  | 'content'
  | 'followUp'
  | 'followUpBy'
  | 'soldFor'
  | 'lossReason';

/**
 * What is sent, or which fields keep it back.
 *
 * @param usualDue the due day of a follow-up for which none is given
 */
export function contactOf(
  draft: LogDraft,
  today: CivilDate,
  usualDue: CivilDate | null = null,
): { readonly contact: ContactDraft } | { readonly problems: readonly LogProblem[] } {
  const date = draft.date.trim() === '' ? today : dateOf(draft.date, today, 'back');
  const followUpBy = dateOf(draft.followUpBy, today, 'ahead');
  const followUp = draft.followUp.trim();
  const soldItem = draft.soldItem.trim();
  const soldFor = wonText(draft.soldFor);
  const hasDue = draft.followUpBy.trim() !== '';
  const problems: LogProblem[] = [];
  if (draft.customerId === '') problems.push('customerId');
  if (draft.content.trim() === '') problems.push('content');
  if (hasDue && followUp === '') problems.push('followUp');
  if (hasDue && (followUpBy === null || followUpBy < today)) problems.push('followUpBy');
  if (!isWon(draft.soldFor)) problems.push('soldFor');
  if (date === null || date > today) problems.push('date');
  const isLost = draft.renewalStage === 'lost';
  if (isLost && draft.lossReason === '') problems.push('lossReason');
  if (problems.length > 0 || date === null) return { problems };
  return {
    contact: {
      customerId: draft.customerId,
      contractId: draft.contractId,
      date,
      channel: draft.channel,
      category: draft.category,
      satisfaction: draft.satisfaction === '' ? null : Number(draft.satisfaction),
      content: draft.content.trim(),
      result: draft.result.trim(),
      followUp,
      followUpBy: followUp === '' || hasDue ? followUpBy : usualDue,
      manager: draft.manager,
      ...(soldItem === '' && soldFor === '' ? {} : { purchase: { item: soldItem, amount: soldFor } }),
      ...(isStage(draft.renewalStage)
        ? {
            renewal: {
              stage: draft.renewalStage,
              lossReason: isLost ? draft.lossReason : '',
              lossDetail: isLost ? draft.lossDetail.trim() : '',
            },
          }
        : {}),
      ...(opensCase(draft) ? { severity: severityOf(draft) } : {}),
    },
  };
}
