import { useState } from 'preact/hooks';
import type { ArchiveEntry, FilingPreview } from '../../app/sidebar/archive-contract';
import { Button } from '../controls/button';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { Answered, useAnswer } from '../pages/use-answer';
import { useSession, useTexts } from '../session/context';
import type { Refusal } from '../session/state';

/** How a person copies an archive into a file of their own; only then, and by their word, its tab is deleted. */
export function FilingPanel(props: {
  readonly entry: ArchiveEntry;
  readonly onLeave: () => void;
  readonly onRecount: () => void;
}) {
  const t = useTexts();
  const { archiving } = useSession();
  const { id, tab } = props.entry;
  const asked = useAnswer(`filing ${id}`, () => archiving.client.previewFiling({ id }));
  const [isSeen, setSeen] = useState(false);
  const [isDropping, setDropping] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const preview = asked.state === 'here' ? asked.value : null;
  const mayDrop = preview !== null && !preview.isChanged && isSeen && !isDropping;
  const drop = async () => {
    if (!mayDrop) return;
    setDropping(true);
    const reply = await archiving.client.fileArchive({ id });
    setDropping(false);
    if (!reply.ok) return setRefusal(reply.error);
    props.onLeave();
    await archiving.look();
  };
  return (
    <div class="row-panel">
      <Form label={t.archive.filing.title} onSave={() => void drop()} onEscape={props.onLeave}>
        <RefusalLine refusal={refusal} />
        <Answered asked={asked}>
          {(value) => <Steps preview={value} tab={tab} isSeen={isSeen} onSee={setSeen} />}
        </Answered>
        <div class="buttons">
          <Button kind="quiet" onClick={props.onLeave}>
            {t.archive.cancel}
          </Button>
          {preview?.isChanged ? (
            <Button kind="primary" onClick={props.onRecount}>
              {t.archive.recount}
            </Button>
          ) : (
            <Button kind="primary" isBusy={!mayDrop} onClick={() => void drop()}>
              {t.archive.filing.drop}
            </Button>
          )}
        </div>
      </Form>
    </div>
  );
}

function Steps(props: {
  readonly preview: FilingPreview;
  readonly tab: string;
  readonly isSeen: boolean;
  readonly onSee: (isSeen: boolean) => void;
}) {
  const t = useTexts();
  const texts = t.archive.filing;
  const { rows, cells, freed, isChanged } = props.preview;
  if (isChanged)
    return (
      <p class="banner warning" role="alert">
        {texts.changed}
      </p>
    );
  return (
    <>
      <p class="figures">{texts.why(cells, freed)}</p>
      <ol class="lines numbered figures">
        <li>{texts.copy(props.tab)}</li>
        <li>{texts.look(rows)}</li>
      </ol>
      <p class="secondary">{texts.warning}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={props.isSeen}
          onChange={(event) => props.onSee(event.currentTarget.checked)}
        />
        <span>{texts.confirm(rows)}</span>
      </label>
    </>
  );
}
