// Opening a file that a person has: by the button, its shortcut, or dropped anywhere on the page.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FileChoice } from '../../desk-server/file-protocol';
import { useDesk } from '../context';
import { Notice } from '../questions';
import { useDrop } from './drop';
import { FileChoiceDialog } from './file-choice';
import { chooseFor, sendFile } from './send-file';

type Step =
  | { readonly is: 'idle' }
  | { readonly is: 'reading' | 'opening'; readonly name: string }
  | {
      readonly is: 'asking';
      readonly name: string;
      readonly file: number;
      readonly tabs: readonly string[];
    }
  | { readonly is: 'refused'; readonly said: string };

const IDLE: Step = { is: 'idle' };

export function OpenFile({ onFocusGrid }: { readonly onFocusGrid: () => void }) {
  const { state, text } = useDesk();
  const { language } = state;
  const [step, setStep] = useState<Step>(IDLE);
  const input = useRef<HTMLInputElement>(null);
  const isBusy = step.is !== 'idle' || state.question !== null;

  const read = useCallback(
    async (chosen: readonly File[]) => {
      const [file, another] = chosen;
      if (!file) return;
      if (another) return setStep({ is: 'refused', said: text.files.oneOnly });
      setStep({ is: 'reading', name: file.name });
      const reply = await sendFile(file, language, text);
      const name = file.name.normalize('NFC');
      setStep(
        reply.ok
          ? { is: 'asking', name, file: reply.file, tabs: reply.tabs }
          : { is: 'refused', said: reply.error },
      );
    },
    [language, text],
  );
  const choose = async (name: string, choice: FileChoice) => {
    setStep(choice.into === 'nowhere' ? IDLE : { is: 'opening', name });
    const reply = await chooseFor(choice, text);
    if (choice.into === 'nowhere') return;
    setStep(reply.ok ? IDLE : { is: 'refused', said: reply.error ?? text.disconnected });
    if (reply.ok) onFocusGrid();
  };
  const isOver = useDrop(
    isBusy,
    useCallback((files: readonly File[]) => void read(files), [read]),
  );
  const ask = useCallback(() => {
    if (!isBusy) input.current?.click();
  }, [isBusy]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      // By its place on the keyboard: in Hangul the key types ㅐ.
      if (!isShortcut || event.code !== 'KeyO') return;
      event.preventDefault();
      ask();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [ask]);

  return (
    <div class="file">
      <span class="moving" role="status">
        {step.is === 'reading' && text.files.reading(step.name)}
        {step.is === 'opening' && text.files.opening(step.name)}
      </span>
      <button type="button" title={text.files.openHelp} aria-keyshortcuts="Control+O Meta+O" onClick={ask}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10.5V3M5 5.5 8 2.5l3 3M2.5 10v3.5h11V10" />
        </svg>
        {text.files.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        hidden
        onChange={({ currentTarget }) => {
          void read([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      {isOver && (
        <div class="drop" aria-hidden="true">
          <p>
            <strong>{text.files.drop}</strong>
            <span>{text.files.dropHelp}</span>
          </p>
        </div>
      )}
      {step.is === 'asking' && (
        <FileChoiceDialog
          name={step.name}
          tabs={step.tabs}
          onChoose={(into) => void choose(step.name, { file: step.file, into })}
        />
      )}
      {step.is === 'refused' && (
        <Notice heading={text.files.failed} said={step.said} onClose={() => setStep(IDLE)} />
      )}
    </div>
  );
}
