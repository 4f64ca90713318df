import type { CivilDate } from '../../domain/civil-date';
import { type Span, termsOverlap } from '../../domain/term';
import { messages } from '../../messages/messages';
import { isBlank } from '../../sheets/cell';
import { type ContractRow, contractLedger } from '../../sheets/contract-ledger';
import { readTable } from '../../sheets/reading';
import type { Caller } from './caller';
import type { ContractField } from './contracts-contract';
import { refuse } from './failure';
import { present } from './find-row';
import { type Cells, says } from './row-cells';

/** So many contracts of one customer are compared, the newest ones. */
const MOST_CONTRACTS = 200;

/**
 * Refuses an end before the start, and a term that overlaps another of the same customer and service, by name.
 * `field` is where the sentence stands; `own` are the cells of the term itself, which is not its own neighbour.
 */
export function checkTerm(caller: Caller, cells: Cells, own: Cells, field: ContractField | 'newEnd'): void {
  const text = messages[caller.language].fields;
  const { customerId, service, start, end, terminatedOn } = termOf(cells);
  if (start === null || end === null) return;
  if (end < start) refuse(caller.language, 'bad-input', { fields: { [field]: text.endBeforeStart } });
  const days = runningDays({ start, end, terminatedOn });
  if (customerId === null || service === null || days === null) return;
  const snapshot = present(
    caller,
    contractLedger,
    caller.ports.lookups.rowsWith(contractLedger, 'customerId', customerId, MOST_CONTRACTS),
  );
  for (const { row, cells: other } of readTable(contractLedger, snapshot).rows) {
    const isOwn = isSameTerm(own, other);
    const running = runningDays(row);
    if (isOwn || running === null || row.service?.trim() !== service.trim()) continue;
    if (!termsOverlap(days, running)) continue;
    const sentence = text.overlap(row.contractId ?? '', running.start, running.end);
    refuse(caller.language, 'bad-input', { message: sentence, fields: { [field]: sentence } });
  }
}

function isSameTerm(own: Cells, other: Cells): boolean {
  const id = isBlank(own.contractId ?? '') ? 'rowId' : 'contractId';
  return says(own[id], other[id]);
}

/** The cells as the ledger reads them. */
function termOf(
  cells: Cells,
): Pick<ContractRow, 'customerId' | 'service' | 'start' | 'end' | 'terminatedOn'> {
  const { customerId, service, start, end, terminatedOn } = contractLedger.columns;
  const read = <Value>(
    column: { read: (cell: Cells[string]) => { value: Value | null } | object },
    key: string,
  ) => {
    const reading = column.read(cells[key] ?? '');
    return 'value' in reading ? reading.value : null;
  };
  return {
    customerId: read(customerId, 'customerId'),
    service: read(service, 'service'),
    start: read(start, 'start'),
    end: read(end, 'end'),
    terminatedOn: read(terminatedOn, 'terminatedOn'),
  };
}

function runningDays({
  start,
  end,
  terminatedOn,
}: Pick<ContractRow, 'start' | 'end' | 'terminatedOn'>): Span | null {
  if (start === null || end === null || end < start) return null;
  if (terminatedOn !== null && terminatedOn < start) return null;
  const last: CivilDate = terminatedOn !== null && terminatedOn < end ? terminatedOn : end;
  return { start, end: last };
}
