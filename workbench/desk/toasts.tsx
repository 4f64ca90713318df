// Messages in the corner that stop nobody.
import { useEffect } from 'preact/hooks';
import { useDesk } from './context';

/** Google's toasts stay five seconds unless told otherwise. */
const STAY = 5000;

export function Toasts() {
  const { state } = useDesk();
  return (
    <div class="toasts" role="status">
      {state.toasts.map((toast) => (
        <Toast key={toast.id} {...toast} />
      ))}
    </div>
  );
}

function Toast({
  id,
  title,
  text: said,
}: {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}) {
  const { act, text } = useDesk();
  useEffect(() => {
    const timer = window.setTimeout(() => void act({ do: 'forget-toast', id }), STAY);
    return () => window.clearTimeout(timer);
  }, [act, id]);
  return (
    <div class="toast">
      <div>
        {title !== '' && <strong>{title}</strong>}
        <span>{said}</span>
      </div>
      <button
        type="button"
        class="round"
        aria-label={text.close}
        onClick={() => void act({ do: 'forget-toast', id })}
      >
        ×
      </button>
    </div>
  );
}
