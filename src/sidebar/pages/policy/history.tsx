import type { VersionLine } from '../../../app/sidebar/policy-contract';
import { Facts } from '../../controls/facts';
import { useTexts } from '../../session/context';

const looks = { inForce: 'active', planned: 'scheduled', past: 'terminated' } as const;

/** The versions of an article, newest first. */
export function History({ versions }: { readonly versions: readonly VersionLine[] }) {
  const t = useTexts();
  if (versions.length === 0) return null;
  return (
    <section class="section" aria-label={t.policy.history}>
      <h2>{t.policy.history}</h2>
      <ul class="rows">
        {versions.map(({ policyId, version, shown, inForceFrom, reason, approver, state }) => (
          <li key={policyId} class="row">
            <div class="row-text">
              <p class="strong figures">{version === null ? '' : t.policy.version(version)}</p>
              <p class="words">{shown}</p>
              <Facts
                facts={[
                  inForceFrom === null ? '' : t.policy.since(inForceFrom),
                  approver === '' ? '' : t.policy.approvedBy(approver),
                ]}
              />
              {reason !== '' && <p class="secondary words">{reason}</p>}
            </div>
            <div class="row-side">
              <span class={`state ${looks[state]}`}>{t.policy.states[state]}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
