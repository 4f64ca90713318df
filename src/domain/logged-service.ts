import type { CivilDate } from './civil-date';
import type { ContractTerm } from './contract';

/** A log row as far as it points at a contract. */
export interface LoggedContact {
  date: CivilDate;
  customerId: string | null;
  contractId: string | null;
}

/** Finds the service a contact was about: that of its contract, else of the customer's only term running that day. */
export function loggedServices(terms: readonly ContractTerm[]): (contact: LoggedContact) => string | null {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const byCustomer = new Map<string, ContractTerm[]>();
  for (const term of terms) {
    if (term.customerId === null) continue;
    const others = byCustomer.get(term.customerId);
    if (others === undefined) byCustomer.set(term.customerId, [term]);
    else others.push(term);
  }
  return ({ date, customerId, contractId }) => {
    const named = contractId === null ? undefined : byId.get(contractId);
    if (named !== undefined) return named.service;
    const running =
      customerId === null ? [] : (byCustomer.get(customerId) ?? []).filter((term) => isRunningOn(term, date));
    return running.length === 1 ? (running[0]?.service ?? null) : null;
  };
}

function isRunningOn(term: ContractTerm, day: CivilDate): boolean {
  const isEndedEarly = term.terminatedOn !== null && term.terminatedOn <= day;
  return term.start <= day && day <= term.end && !isEndedEarly;
}
