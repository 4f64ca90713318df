// What the fake server knows of renewals: invented rows, and the sums that the domain makes of them.
import type { InputOf, OutputOf } from '../../src/app/sidebar/contract';
import type { BoardRow, RenewalProcedures } from '../../src/app/sidebar/renewals-contract';
import { addDays, daysBetween } from '../../src/domain/civil-date';
import type { ContractTerm, RenewalStage } from '../../src/domain/contract';
import { boardEnd, renewalBoard } from '../../src/domain/renewal-board';
import { type Book, TODAY } from './fake-book';

const stages: readonly RenewalStage[] = ['target', 'informed', 'consulting', 'proposed', 'committed', 'lost'];
/** As the server does. */
const MOST_ROWS = 200;

type RenewalAnswers = {
  readonly [Name in keyof RenewalProcedures]: (input: InputOf<Name>) => OutputOf<Name>;
};

export class FakeRenewals {
  readonly stages = new Map<string, RenewalStage>();
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  readonly answers: RenewalAnswers = {
    renewalBoard: ({ months, mine }) => {
      const { opening } = this.#book;
      const names = new Map(opening.customers.map(([id, name]) => [id, name]));
      const contracts = opening.contracts.slice(0, 600).map(([id, customerId, service, ends], index) => {
        const end = addDays(ends, Math.floor(index / 60) * 3);
        const term: ContractTerm = {
          id,
          customerId,
          service,
          start: addDays(end, -365),
          end,
          terminatedOn: null,
          pausedFrom: null,
          pausedUntil: null,
          renewalStage: this.stages.get(id) ?? stages[index % stages.length] ?? null,
          previousId: null,
          memo: '',
        };
        const manager = index % 3 === 0 ? '김영희' : '박철수';
        return { term, monthlyValue: 50_000 + 10_000 * (index % 7), successorId: null, manager };
      });
      const own = contracts.filter(({ manager }) => !mine || manager === opening.me.name);
      const board = renewalBoard(own, { today: TODAY, months, graceDays: 30 });
      return {
        until: boardEnd(TODAY, months),
        atRisk: board.atRisk,
        renewed: { count: board.rows.length > 0 ? 2 : 0, monthlyValue: 100_000 },
        byMonth: board.byMonth,
        byStage: board.byStage,
        rows: board.rows.slice(0, MOST_ROWS).map(
          ({ contract, stage }, index): BoardRow => ({
            contractId: contract.term.id,
            customerId: contract.term.customerId,
            customerName: names.get(contract.term.customerId ?? '') ?? '',
            service: contract.term.service ?? '',
            end: contract.term.end,
            daysLeft: daysBetween(TODAY, contract.term.end),
            status: 'expiring',
            stage,
            monthlyValue: contract.monthlyValue,
            nextActionOn: index % 2 === 0 ? addDays(TODAY, 2) : null,
            manager: contract.manager,
            renewsItself: index % 4 === 3,
            noticeDeadline: index % 4 === 3 ? addDays(contract.term.end, -14) : null,
          }),
        ),
        more: Math.max(0, board.rows.length - MOST_ROWS),
      };
    },
    lossAnalysis: ({ months }) => {
      const isEmpty = this.#book.opening.contracts.length === 0;
      const revenue = {
        start: 1_000_000,
        fresh: 100_000,
        reactivation: 0,
        expansion: 50_000,
        contraction: 20_000,
        churn: 80_000,
        end: 1_050_000,
      };
      const reasons = [
        { reason: '가격', count: 3, monthlyValue: 240_000 },
        { reason: '경쟁사 이동', count: 1, monthlyValue: 80_000 },
        { reason: null, count: 1, monthlyValue: 0 },
      ];
      return {
        reasons: isEmpty ? [] : reasons,
        months: Array.from({ length: months }, (_, ago) => ({
          month: monthAgo(ago),
          renewal: isEmpty
            ? { due: 0, renewed: 0, pending: 0, rate: null }
            : { due: 12, renewed: 9 - (ago % 3), pending: ago === 0 ? 4 : 0, rate: (9 - (ago % 3)) / 12 },
          customers: {
            atStart: isEmpty ? 0 : 120,
            lost: ago,
            pending: ago === 1 ? 1 : 0,
            rate: isEmpty ? null : ago / 120,
          },
          revenue,
          grossChurn: isEmpty ? null : 0.1,
          netChurn: isEmpty ? null : 0.05 - ago * 0.02,
          losses: [],
        })),
      };
    },
    settleRise: () => ({ canUndo: true }),
    previewOffers: ({ date }) => {
      const [first] = this.#book.opening.customers;
      return {
        date,
        isBusinessDay: true,
        hasSender: true,
        mails:
          first === undefined
            ? []
            : [
                {
                  contractIds: ['K-2023-0001'],
                  customerName: first[1],
                  to: 'customer@example.com',
                  replyTo: 'younghee.kim@example.com',
                  stages: [30],
                  subject: '[푸른 헬스] 프리미엄 서비스 이용 기간이 2024-11-01 (금)에 끝납니다',
                  text: `${first[1]} 고객님, 안녕하십니까. 푸른 헬스입니다.\n\n이용하고 계신 프리미엄 서비스 계약이 30일 뒤에 끝납니다.`,
                },
              ],
        more: 0,
        unreached:
          first === undefined ? [] : [{ contractId: 'K-2023-0002', customerName: '김철수', why: 'noEmail' }],
        trouble: null,
      };
    },
  };
}

function monthAgo(ago: number): `${number}-${number}` {
  const count = 2024 * 12 + 9 - ago;
  const month = String((count % 12) + 1).padStart(2, '0');
  return `${Math.floor(count / 12)}-${month}` as `${number}-${number}`; // digits, padded
}
