import { Button } from '../controls/button';
import { useSession, useTexts } from '../session/context';
import type { ArchiveRun } from './archiving';

/** Work on the log while it goes on, and what came of it. */
export function RunPanel({ run }: { readonly run: ArchiveRun }) {
  const t = useTexts();
  const texts = t.archive.run;
  const { archiving } = useSession();
  const close = (
    <div class="buttons">
      <Button onClick={() => archiving.leaveRun()}>{texts.close}</Button>
    </div>
  );
  if (run.state === 'running') {
    return (
      <div class="panel" role="status">
        <p class="strong">{texts[run.what]}</p>
        <p>{run.tab}</p>
        <progress
          class="progress"
          aria-label={run.tab}
          {...(run.of > 0 ? { value: run.done, max: run.of } : {})}
        />
        {run.of > 0 && <p class="figures">{texts.progress(run.done, run.of)}</p>}
        <p class="secondary">{texts.stay}</p>
      </div>
    );
  }
  if (run.state === 'failed') {
    return (
      <div class="panel">
        <p class="banner error" role="alert">
          {run.refusal.message}
        </p>
        <p class="secondary">{texts.failed}</p>
        {close}
      </div>
    );
  }
  const { state, done } = run.end;
  const isUndo = run.what === 'undoing';
  return (
    <div class="panel" role="status">
      <p class="strong figures">
        {state === 'done' ? texts.closed(done, run.tab) : isUndo ? texts.undone : texts.nothing}
      </p>
      {close}
    </div>
  );
}
