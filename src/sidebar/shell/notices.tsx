import { Button } from '../controls/button';
import { CutText } from '../controls/cut-text';
import { Icon } from '../controls/icon';
import { useSession, useSessionState, useTexts } from '../session/context';
import type { Notice } from '../session/state';

/** What became of each save, and what can still be done about it. */
export function Notices() {
  const { notices } = useSessionState();
  return (
    <footer class="notices">
      {notices.map((notice) => (
        <NoticeLine key={notice.key} notice={notice} />
      ))}
      <span class="sr" role="status">
        <Spoken notice={notices.at(-1)} />
      </span>
    </footer>
  );
}

/** Read aloud once for each change; the line itself holds buttons, which a live region would repeat. */
function Spoken({ notice }: { readonly notice: Notice | undefined }) {
  const text = useSentence(notice);
  return <>{[notice?.about, text].filter(Boolean).join(': ')}</>;
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const t = useTexts();
  const { saves, go } = useSessionActions();
  const { key, kind } = notice;
  const text = useSentence(notice);
  const isBad = kind === 'lost' || kind === 'refused';
  return (
    // Pointing at it or focusing in it keeps it there: ten seconds may be too short.
    // biome-ignore lint/a11y/noStaticElementInteractions: it is not operated, it only stays
    <div
      class={isBad ? 'notice bad' : 'notice'}
      onMouseEnter={() => saves.hold(key)}
      onMouseLeave={() => saves.release(key)}
      onFocusIn={() => saves.hold(key)}
      onFocusOut={() => saves.release(key)}
    >
      <div class="notice-text">
        {notice.about && <CutText text={notice.about} isStrong />}
        <p>{text}</p>
      </div>
      <div class="notice-buttons">
        {kind === 'saved' && notice.canUndo && (
          <Button kind="quiet" onClick={() => void saves.undo(key)} shortcut="Alt+Z">
            {t.notice.undo}
          </Button>
        )}
        {kind === 'lost' && (
          <Button kind="quiet" onClick={() => void saves.retry(key)}>
            {t.notice.sendAgain}
          </Button>
        )}
        {kind === 'refused' && notice.aside !== null && (
          <Button
            kind="quiet"
            onClick={() => {
              if (notice.at !== null) go(notice.at);
              saves.bringBack(key);
            }}
          >
            {t.notice.bringBack}
          </Button>
        )}
        {kind === 'refused' && notice.aside === null && notice.at !== null && (
          <Button
            kind="quiet"
            onClick={() => {
              if (notice.at !== null) go(notice.at);
              saves.dismiss(key);
            }}
          >
            {t.notice.toForm}
          </Button>
        )}
        {kind !== 'saving' && kind !== 'undoing' && (
          <Button kind="quiet" label={t.notice.close} onClick={() => saves.dismiss(key)}>
            <Icon name="close" />
          </Button>
        )}
      </div>
    </div>
  );
}

function useSessionActions() {
  const session = useSession();
  return { saves: session.saves, go: session.go.bind(session) };
}

function useSentence(notice: Notice | undefined): string {
  const t = useTexts();
  switch (notice?.kind) {
    case undefined:
      return '';
    case 'saving':
      return t.notice.saving;
    case 'saved':
      return t.notice.saved;
    case 'undoing':
      return t.notice.undoing;
    case 'undone':
      return t.notice.undone;
    case 'lost':
      return t.notice.lost;
    case 'refused':
      return t.notice.refused(notice.text || t.notice.cannotUndo);
    case 'message':
      return notice.text;
  }
}
