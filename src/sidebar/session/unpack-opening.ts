import type { Opening, PackedOpening } from '../../app/sidebar/opening-contract';
import { isCivilDate } from '../../domain/civil-date';
import { unpackRows } from '../../rpc/packed-rows';

/** The opening as the views know it. */
export function unpackOpening({ customers, contracts, ...rest }: PackedOpening): Opening {
  return {
    ...rest,
    customers: unpackRows(customers).map(
      ([id = '', name = '', phone = '', type = '', manager = '']) =>
        [id, name, phone, type, manager] as const,
    ),
    contracts: unpackRows(contracts).flatMap(([id = '', customerId = '', service = '', end = '']) =>
      isCivilDate(end) ? [[id, customerId, service, end] as const] : [],
    ),
  };
}
