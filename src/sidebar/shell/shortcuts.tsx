import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button';
import { useTexts } from '../session/context';
import { singleKeysAreOn, turnSingleKeys } from './single-keys';

/** The list of shortcuts, as a dialog. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setOn] = useState(singleKeysAreOn());
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="shortcuts-title" onClose={onClose}>
      <h1 id="shortcuts-title">{t.shell.shortcuts}</h1>
      <dl class="shortcuts">
        {t.shortcuts.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            setOn(event.currentTarget.checked);
            turnSingleKeys(event.currentTarget.checked);
          }}
        />
        {t.shell.singleKeys}
      </label>
      <div class="buttons">
        <Button kind="primary" onClick={() => dialog.current?.close()}>
          {t.shell.close}
        </Button>
      </div>
    </dialog>
  );
}
