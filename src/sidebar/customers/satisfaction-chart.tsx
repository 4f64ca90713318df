import type { CustomerPage } from '../../app/sidebar/customers-contract';
import { Facts } from '../controls/facts';
import { useTexts } from '../session/context';
import { chartPoints, HEIGHT, WIDTH, yOf } from './chart-points';
import { pointsKey } from './points';

/** Answers over time, 5 above 1; the same in words for who cannot see it. */
export function SatisfactionChart({ answers }: { readonly answers: CustomerPage['satisfaction'] }) {
  const t = useTexts();
  const dots = chartPoints(answers);
  const last = answers.at(-1);
  if (last === undefined) return <p class="secondary">{t.customers.noAnswers}</p>;
  const mean = answers.reduce((sum, { points }) => sum + points, 0) / answers.length;
  const word = t.satisfaction[pointsKey(last.points) ?? '3'];
  const summary = t.customers.chart(answers.length, mean.toFixed(2), word, last.date);
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
        {[5, 3, 1].map((points) => (
          <g key={points}>
            <line x1="18" x2={WIDTH} y1={yOf(points)} y2={yOf(points)} class="chart-grid" />
            <text x="0" y={yOf(points) + 4} class="chart-label">
              {points}
            </text>
          </g>
        ))}
        <polyline points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} class="chart-line" />
        {dots.map(({ x, y, date, points }) => (
          <circle key={`${date} ${x}`} cx={x} cy={y} r="3.5" class="chart-dot">
            <title>{`${date}: ${t.satisfaction[pointsKey(points) ?? '3']}`}</title>
          </circle>
        ))}
      </svg>
      <figcaption>
        <Facts facts={summary.split(' · ')} />
      </figcaption>
    </figure>
  );
}
