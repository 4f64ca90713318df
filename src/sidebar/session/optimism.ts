import type { CustomerPage } from '../../app/sidebar/customers-contract';
import type { Opening } from '../../app/sidebar/opening-contract';
import type { Fetched, Loading, Patch } from './state';

/** The opening as it will be once the server has taken every save. */
function openingWith(opening: Fetched<Opening>, patches: readonly Patch[]): Opening {
  return patches
    .filter(({ madeAt }) => madeAt > opening.askedAt)
    .reduce((value, patch) => patch.opening?.(value) ?? value, opening.value);
}

/** A customer's page as it will be once the server has taken every save. */
export function pageWith(page: Fetched<CustomerPage>, patches: readonly Patch[]): CustomerPage {
  return patches
    .filter((patch) => patch.madeAt > page.askedAt && patch.page?.customerId === page.value.customerId)
    .reduce((value, patch) => patch.page?.change(value) ?? value, page.value);
}

/** Remembers the last answer: the customers' index hangs on the identity of what comes out. */
export function rememberOpening(): (loading: Loading<Opening>, patches: readonly Patch[]) => Opening | null {
  let last: { loading: Loading<Opening>; patches: readonly Patch[]; value: Opening | null } | null = null;
  return (loading, patches) => {
    if (last === null || last.loading !== loading || last.patches !== patches) {
      last = { loading, patches, value: loading.state === 'here' ? openingWith(loading, patches) : null };
    }
    return last.value;
  };
}
