// The question where the tabs of a file belong.
import { useDesk } from '../context';
import { Modal } from '../modal';

interface FileChoiceProps {
  readonly name: string;
  readonly tabs: readonly string[];
  readonly onChoose: (into: 'new' | 'current' | 'nowhere') => void;
}

export function FileChoiceDialog({ name, tabs, onChoose }: FileChoiceProps) {
  const { state, text } = useDesk();
  const { files } = text;
  const ways = [
    { into: 'new', label: files.intoNew, help: files.intoNewHelp },
    { into: 'current', label: files.intoCurrent(state.bookName), help: files.intoCurrentHelp },
  ] as const;
  return (
    <Modal title={files.where} onClose={() => onChoose('nowhere')}>
      <h2>{files.where}</h2>
      <dl class="file-facts">
        <dt>{files.file}</dt>
        <dd>{name}</dd>
        <dt>{files.tabs(tabs.length)}</dt>
        <dd>{files.listed(tabs)}</dd>
      </dl>
      <div class="ways">
        {ways.map(({ into, label, help }) => (
          <button
            key={into}
            type="button"
            class="way"
            aria-describedby={`way-${into}`}
            onClick={() => onChoose(into)}
          >
            <strong>{label}</strong>
            <span id={`way-${into}`} class="quiet">
              {help}
            </span>
          </button>
        ))}
      </div>
      <div class="buttons">
        <span class="quiet kept">{files.untouched}</span>
        <button type="button" onClick={() => onChoose('nowhere')}>
          {text.cancel}
        </button>
      </div>
    </Modal>
  );
}
