import { printAskedFee } from '../../domain/typed-rise';
import { cellText, isBlank } from '../../sheets/cell';
import { contractLedger } from '../../sheets/contract-ledger';
import type { SheetDeclaration } from '../../sheets/declaration';
import type { Ports } from '../ports';
import { noteRise } from '../rise-memory';
import type { Cells } from './row-cells';

/**
 * Marks a fee that the sidebar writes, so that the next run does not take it for one that was typed into the sheet: what
 * the law asks for was asked here. Written along with the row; where it is lost, a person is asked once more.
 */
export function askedFee(
  ports: Pick<Ports, 'store' | 'log'>,
  sheet: SheetDeclaration,
  found: Cells,
  cells: Cells,
): Cells {
  const isKept = !isBlank(found.raisedFrom ?? '');
  if (sheet !== contractLedger || !('fee' in cells) || isKept) return {};
  noteRise(ports);
  return { raisedFrom: printAskedFee(cellText(found.contractId ?? ''), cellText(cells.fee ?? '')) };
}
