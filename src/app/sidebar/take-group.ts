import { messages } from '../../messages/messages';
import { customers } from '../../sheets/customers';
import { printRow } from '../../sheets/reading';
import type { Caller } from './caller';
import type { InputOf, OutputOf } from './contract';
import { careValue } from './customer-care';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { MOST_AT_ONCE, saveColumn } from './save-column';
import { customerRows } from './segments';

/** Takes over what is proposed for everybody of a group, type or stage for whom nobody has chosen, with one undo. */
export function takeGroup(
  caller: Caller,
  key: string,
  { what, value }: InputOf<'takeGroup'>['draft'],
): OutputOf<'takeGroup'> {
  const { language } = caller;
  const texts = messages[language].schedule.changes;
  if (value === '') return refuse(language, 'bad-input');
  const cells =
    what === 'careStage'
      ? printRow(customers, { careStage: Number(value) }, language)
      : cellsOfTexts(caller, customers, { [what]: value });
  const { count, canUndo } = saveColumn(caller, key, (begun) => ({
    sheet: customers,
    keyColumn: 'customerId',
    column: what,
    cell: cells[what] ?? '',
    rows: customerRows(caller)
      .flatMap((row) => {
        const { chosen, proposed } = careValue(row, what);
        const id = row.customerId ?? '';
        // What an execution that died has written is still to be told.
        const isMeant = begun ? begun.has(id) && (chosen === '' || chosen === value) : chosen === '';
        return isMeant && (begun || proposed === value)
          ? [{ key: id, whose: `${row.name ?? ''} ${id}`.trim() }]
          : [];
      })
      .slice(0, MOST_AT_ONCE),
    why: texts.proposalsTaken,
    whose: texts.customers,
  }));
  return { taken: count, canUndo };
}
