import { Button } from '../controls/button';
import { useTexts } from '../session/context';
import type { Run } from './adoption';
import { AfterAdoption } from './after-adoption';
import { StepHead } from './step';
import { useAdoption, useWay } from './use-adoption';

/** A work on the book while it goes on, and what came of it. */
export function RunStep({ run }: { readonly run: Run }) {
  const t = useTexts();
  const texts = t.adopt.run;
  const adoption = useAdoption();
  const go = useWay();
  const leave = () => {
    adoption.leaveRun();
    go({ step: 'tabs' });
  };
  if (run.state === 'running') {
    return (
      <div class="form">
        <StepHead title={run.what === 'adopt' ? texts.adopting : texts.undoing} />
        <p class="strong">{run.tab}</p>
        <progress
          class="progress"
          aria-label={run.tab}
          {...(run.of > 0 ? { value: run.done, max: run.of } : {})}
        />
        <p class="figures" role="status">
          {run.of > 0 ? texts.progress(run.done, run.of) : ''}
        </p>
        <p class="secondary">{texts.stay}</p>
      </div>
    );
  }
  if (run.state === 'failed') {
    return (
      <div class="form">
        <StepHead title={texts.failed} />
        <p class="banner error" role="alert">
          {run.refusal.message}
        </p>
        <p class="secondary">{texts.failedHelp}</p>
        <div class="buttons">
          <Button kind="primary" onClick={leave}>
            {texts.look}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="form">
      <StepHead title={run.isUndone ? texts.undone : texts.done} />
      {run.isUndone && <p>{run.what === 'adopt' ? texts.takenBack : texts.asBefore}</p>}
      <ul class="lines bulleted figures">
        {run.report.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {!run.isUndone ? (
        <AfterAdoption tab={run.tab} />
      ) : (
        <div class="buttons">
          <Button kind="primary" onClick={leave}>
            {texts.toTabs}
          </Button>
        </div>
      )}
    </div>
  );
}
