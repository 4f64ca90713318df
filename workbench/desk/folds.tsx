// Groups of columns and rows of the tab that is open, each with a button that folds it.
import type { SheetOutline } from '../desk-server/protocol';
import { useDesk } from './context';

export function Folds({ outline }: { readonly outline: SheetOutline | null }) {
  const { act, text } = useDesk();
  if (!outline || outline.folds.length === 0) return null;
  const { sheetId } = outline;
  return (
    <div class="folds" role="toolbar" aria-label={text.folds}>
      {outline.folds.map(({ axis, first, count, collapsed, label }) => (
        <button
          key={`${axis} ${first}`}
          type="button"
          class="fold"
          aria-expanded={!collapsed}
          title={collapsed ? text.unfold(label) : text.fold(label)}
          onClick={() => void act({ do: collapsed ? 'unfold' : 'fold', axis, sheetId, at: first, count })}
        >
          <span aria-hidden="true">{collapsed ? '＋' : '－'}</span> {label}
        </button>
      ))}
    </div>
  );
}
