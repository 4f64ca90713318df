import type { CaseFigures } from '../../app/sidebar/cases-contract';
import { formatShare } from '../../messages/formats';
import { useTexts } from '../session/context';

/** How the team has answered lately, and why customers complained. */
export function Figures({ figures }: { readonly figures: CaseFigures }) {
  const { cases: t } = useTexts();
  const { from, to, firstResponse, causes } = figures;
  const { met, count, share } = firstResponse;
  const most = Math.max(1, ...causes.map((cause) => cause.count));
  return (
    <section class="section" aria-label={t.figures(from, to)}>
      <h2 class="figures">{t.figures(from, to)}</h2>
      <dl class="details">
        <div>
          <dt>{t.firstResponseShare}</dt>
          <dd class="figures">{share === null ? t.noShare : t.shareOf(formatShare(share), met, count)}</dd>
        </div>
      </dl>
      <p class="line">{t.shareHelp}</p>
      {causes.length > 0 && (
        <>
          <table class="causes">
            <thead>
              <tr>
                <th scope="col">{t.causes}</th>
                <th scope="col" class="amount">
                  {t.count}
                </th>
              </tr>
            </thead>
            <tbody>
              {causes.map((cause) => (
                <tr key={cause.cause}>
                  <th scope="row">
                    {cause.cause || t.noCause}
                    <span class="bar" style={{ width: `${(cause.count / most) * 100}%` }} />
                  </th>
                  <td class="amount figures">{cause.count}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="line">{t.causesHelp}</p>
        </>
      )}
    </section>
  );
}
