// The ledger as a person reads it, and what the domain says of it: worked out from the cells, not by the add-on.
import type { CivilDate } from '../../../src/domain/civil-date';
import { isCivilDate } from '../../../src/domain/civil-date';
import type { ContractTerm, RenewalStage } from '../../../src/domain/contract';
import { services } from '../../../src/sheets/services';
import { filledRows, textAt } from '../tabs';
import type { Team } from '../team';

export interface LedgerRow {
  readonly row: number;
  readonly term: ContractTerm;
  readonly window: number;
  readonly noticeDays: number | null;
  /** `YYYY-MM-DD` from the row id; '' while it has none. */
  readonly firstSeen: string;
}

const stages: Readonly<Record<string, RenewalStage>> = {
  대상: 'target',
  안내: 'informed',
  상담: 'consulting',
  제안: 'proposed',
  확정: 'committed',
  이탈: 'lost',
};

/** Rows with a start and an end in order. */
export function ledgerRows(team: Team): LedgerRow[] {
  const tab = team.ledger;
  const service = team.tab(services);
  const ofService = new Map(
    filledRows(service, ['service']).map((row) => [textAt(service, row, 'service'), row] as const),
  );
  return filledRows(tab, tab.declaration.identity).flatMap((row): LedgerRow[] => {
    const text = (column: string) => textAt(tab, row, column).trim();
    const date = (column: string): CivilDate | null => {
      const found = text(column);
      return isCivilDate(found) ? found : null;
    };
    const start = date('start');
    const end = date('end');
    if (start === null || end === null || end < start) return [];
    const found = ofService.get(text('service'));
    const number = (column: string) =>
      found === undefined || textAt(service, found, column) === ''
        ? null
        : Number(textAt(service, found, column));
    const [, year, month, day] = /^R-(\d{4})(\d{2})(\d{2})-/.exec(text('rowId')) ?? [];
    return [
      {
        row,
        term: {
          id: text('contractId') || text('rowId'),
          customerId: text('customerId') || null,
          service: text('service') || null,
          start,
          end,
          terminatedOn: date('terminatedOn'),
          pausedFrom: date('pausedFrom'),
          pausedUntil: date('pausedUntil'),
          renewalStage: stages[text('renewalStage')] ?? null,
          previousId: text('previousId') || null,
          memo: text('memo'),
        },
        window: number('window') ?? 30,
        noticeDays: number('noticeDays'),
        firstSeen: year === undefined ? '' : `${year}-${month}-${day}`,
      },
    ];
  });
}
