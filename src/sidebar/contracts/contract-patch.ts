import type { ContractLine } from '../../app/sidebar/contracts-contract';
import type { Patch } from '../session/state';

/** Changes one contract on its customer's page. */
export function contractPatch(
  customerId: string,
  contractId: string,
  change: (contract: ContractLine) => ContractLine,
): Pick<Patch, 'page'> {
  return {
    page: {
      customerId,
      change: (page) => ({
        ...page,
        contracts: page.contracts.map((one) => (one.contractId === contractId ? change(one) : one)),
      }),
    },
  };
}
