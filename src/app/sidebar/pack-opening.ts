import { packRows } from '../../rpc/packed-rows';
import type { Opening, PackedOpening } from './opening-contract';

/** An opening for its way to the browser. Customer types, managers and services are few words, often said. */
export function packOpening({ customers, contracts, ...rest }: Opening): PackedOpening {
  return {
    ...rest,
    customers: packRows(customers, 5, [3, 4]),
    contracts: packRows(contracts, 4, [2]),
  };
}
