import type { ClosingPreview } from '../../app/sidebar/archive-contract';
import { Button } from '../controls/button';
import { Form } from '../controls/form';
import { Answered, useAnswer } from '../pages/use-answer';
import { useSession, useTexts } from '../session/context';

/** What closing a year would do, before anything is written. */
export function ClosingPanel({ year, onLeave }: { readonly year: string; readonly onLeave: () => void }) {
  const t = useTexts();
  const { archiving } = useSession();
  const asked = useAnswer(`closing ${year}`, () => archiving.client.previewClosing({ year }));
  const preview = asked.state === 'here' ? asked.value : null;
  const mayClose = preview !== null && preview.leaving > 0 && !preview.isFull;
  const close = () => {
    if (!mayClose) return;
    onLeave();
    void archiving.close(year, preview.seen, preview.tab);
  };
  return (
    <div class="row-panel">
      <Form label={t.archive.closeOf(year)} onSave={close} onEscape={onLeave}>
        <Answered asked={asked}>{(value) => <Preview preview={value} />}</Answered>
        <div class="buttons">
          <Button kind="quiet" onClick={onLeave}>
            {t.archive.cancel}
          </Button>
          <Button kind="primary" isBusy={!mayClose} onClick={close}>
            {t.archive.closeOf(year)}
          </Button>
        </div>
      </Form>
    </div>
  );
}

function Preview({ preview }: { readonly preview: ClosingPreview }) {
  const t = useTexts();
  const texts = t.archive.preview;
  const { leaving, tab, left, staying, cells, moved, isFull } = preview;
  const stays = [
    staying.recent > 0 ? texts.recent(staying.recent) : '',
    staying.open > 0 ? texts.open(staying.open) : '',
    staying.unread > 0 ? texts.unread(staying.unread) : '',
    staying.unstamped > 0 ? texts.unstamped(staying.unstamped) : '',
  ].filter(Boolean);
  return (
    <>
      <p class="strong figures">{leaving > 0 ? texts.moves(leaving, tab) : texts.nothing}</p>
      {stays.length > 0 && (
        <div class="lines figures">
          <p>{texts.stays}</p>
          <ul class="lines bulleted">
            {stays.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {leaving > 0 && (
        <>
          <p class="figures">{texts.left(left)}</p>
          <p>{texts.same}</p>
          <p>{texts.asIs}</p>
          <p class="secondary figures">{texts.cells(cells, moved)}</p>
        </>
      )}
      {isFull && (
        <p class="banner error" role="alert">
          {texts.full}
        </p>
      )}
    </>
  );
}
