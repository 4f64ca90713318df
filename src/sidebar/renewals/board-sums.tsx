import type { BoardView } from '../../app/sidebar/renewals-contract';
import { formatWon } from '../../messages/formats';
import { useOpening, useTexts } from '../session/context';

/** What is at risk, in all and by the month of the end. */
export function BoardSums({ view }: { readonly view: BoardView }) {
  const t = useTexts();
  const { language } = useOpening();
  const won = (value: number) => formatWon(value, language);
  return (
    <section class="panel" aria-label={t.board.atRisk}>
      <p class="secondary">{t.board.atRisk}</p>
      <p class="big figures">{t.contract.monthly(won(view.atRisk.monthlyValue))}</p>
      <table class="sums figures">
        <caption class="sr">{t.board.byMonth}</caption>
        <tbody>
          {view.byMonth.map(({ month, count, monthlyValue }) => (
            <tr key={month}>
              <th scope="row">{t.board.month(month)}</th>
              <td>{t.board.count(count)}</td>
              <td>{won(monthlyValue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.renewed.count > 0 && <p class="secondary">{t.board.renewed(view.renewed.count)}</p>}
      <p class="secondary">{t.board.definition}</p>
    </section>
  );
}
