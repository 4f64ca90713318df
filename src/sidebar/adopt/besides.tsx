import type { AdoptionPreview } from '../../app/sidebar/adoption-contract';
import { useTexts } from '../session/context';
import { Fold } from './fold';
import { type Item, LongList } from './long-list';

/** What a preview tells besides cells: rows that are passed over, likely doubles, what is added. */
export function Besides({ preview }: { readonly preview: AdoptionPreview }) {
  const t = useTexts();
  const texts = t.adopt.changes;
  const { skippedRows, duplicates, additions, addedColumns } = preview;
  const kinds: Readonly<Record<string, string>> = texts.kinds;
  return (
    <>
      <Told
        title={texts.skipped(skippedRows.length)}
        help={texts.skippedHelp}
        items={skippedRows.map(({ row, kind, text }) => ({
          key: String(row),
          content: [t.adopt.addRows.row(row), kinds[kind] ?? kind, text].filter(Boolean).join(' · '),
        }))}
      />
      <Told
        title={texts.duplicates(duplicates.length)}
        help={texts.duplicatesHelp}
        items={duplicates.map(({ rows, why }) => ({
          key: rows.join(' '),
          content: `${texts.duplicate(rows.join(', '))} · ${why}`,
        }))}
      />
      <Told
        title={texts.additions(additions.length)}
        items={additions.map((text) => ({ key: text, content: text }))}
      />
      <Told
        title={texts.addedColumns(addedColumns.length)}
        items={addedColumns.map((label) => ({ key: label, content: label }))}
      />
    </>
  );
}

function Told(props: { readonly title: string; readonly help?: string; readonly items: readonly Item[] }) {
  if (props.items.length === 0) return null;
  return (
    <Fold summary={<span class="strong figures">{props.title}</span>}>
      {props.help !== undefined && <p class="secondary">{props.help}</p>}
      <LongList items={props.items} />
    </Fold>
  );
}
