import type { CellChange, CellGroup } from '../../app/sidebar/adoption-contract';
import { useTexts } from '../session/context';

/** What stands in a cell, and what would; spaces show as they are. */
export function Change({ change, kind }: { readonly change: CellChange; readonly kind: CellGroup['kind'] }) {
  const t = useTexts();
  const { before, after, moved } = change;
  return (
    <span class="change figures">
      <span class="cell-text">{before || t.adopt.blank}</span>
      {kind !== 'unread' && (
        <>
          <span aria-hidden="true"> → </span>
          <span class="sr"> {t.adopt.becomes} </span>
          <span class="cell-text strong">{after || t.adopt.blank}</span>
        </>
      )}
      {moved !== '' && <span class="secondary moved">{moved}</span>}
    </span>
  );
}
