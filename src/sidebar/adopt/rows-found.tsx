import type { RowsPreview, RowsWish } from '../../app/sidebar/adoption-contract';
import { Facts } from '../controls/facts';
import { useTexts } from '../session/context';
import { ColumnBox } from './column-box';
import { Fold } from './fold';
import { LongList } from './long-list';
import { Pick } from './pick';

interface RowsFoundProps {
  readonly tab: string;
  readonly preview: RowsPreview;
  readonly mapping: RowsWish['mapping'];
  readonly take: readonly string[];
  readonly onField: (column: string, field: string | null) => void;
  readonly onTake: (key: string, isTaken: boolean) => void;
}

/** The rows of another tab: new ones, those that are there, those that differ, and what could not be read. */
export function RowsFound({ tab, preview, mapping, take, onField, onTake }: RowsFoundProps) {
  const t = useTexts();
  const texts = t.adopt.addRows;
  const { sheet, columns, fields, fresh, matching, differing, unread } = preview;
  return (
    <>
      <p>{texts.to(tab, sheet)}</p>
      <Fold summary={<span class="strong figures">{texts.columns(columns.length)}</span>}>
        <ol class="columns">
          {columns.map((column) => {
            const chosen = mapping[column.column];
            return (
              <ColumnBox
                key={column.column}
                column={column}
                fields={fields}
                field={chosen === undefined ? column.field : chosen}
                onChoose={(field) => onField(column.column, field)}
              />
            );
          })}
        </ol>
      </Fold>
      {fresh.length === 0 ? (
        <p>{texts.freshNone}</p>
      ) : (
        <Fold summary={<span class="strong figures">{texts.fresh(fresh.length)}</span>} isOpen>
          <LongList
            items={fresh.map(({ row, text }) => ({
              key: String(row),
              content: (
                <>
                  {texts.row(row)}
                  <Facts facts={text.split(' · ')} />
                </>
              ),
            }))}
          />
        </Fold>
      )}
      {matching > 0 && <p class="secondary figures">{texts.matching(matching)}</p>}
      {differing.length > 0 && (
        <section class="section" aria-label={texts.differing(differing.length)}>
          <h2>{texts.differing(differing.length)}</h2>
          <p class="secondary">{texts.differingHelp}</p>
          <ul class="questions">
            {differing.map(({ key, row, whose, field, here, there }) => (
              <Pick
                key={key}
                where={`${whose} · ${field} · ${texts.row(row)}`}
                lines={[texts.here(here || t.adopt.blank)]}
                label={texts.there(there || t.adopt.blank)}
                isPicked={take.includes(key)}
                onPick={(isTaken) => onTake(key, isTaken)}
              />
            ))}
          </ul>
        </section>
      )}
      {unread.length > 0 && (
        <Fold summary={<span class="strong figures">{texts.unread(unread.length)}</span>}>
          <LongList items={unread.map(({ cell, text }) => ({ key: cell, content: `${cell} · ${text}` }))} />
        </Fold>
      )}
    </>
  );
}
