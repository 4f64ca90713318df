import { useState } from 'preact/hooks';
import type { ArchiveEntry } from '../../app/sidebar/archive-contract';
import { Button } from '../controls/button';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { Form } from '../controls/form';
import { Menu } from '../controls/menu';
import { useSession, useTexts } from '../session/context';
import { FilingPanel } from './filing-panel';

type Task = 'undo' | 'recount' | 'file';

/** One archive, and what can be done with it while its tab stands. */
export function ArchiveRow({ entry, isFree }: { readonly entry: ArchiveEntry; readonly isFree: boolean }) {
  const t = useTexts();
  const { archiving } = useSession();
  const [task, setTask] = useState<Task | null>(null);
  const { tab, rows, from, until, state } = entry;
  const leave = () => setTask(null);
  const item = (one: Task) => ({ label: t.archive[one], run: () => setTask(one) });
  return (
    <li class="row">
      <div class="row-text">
        <CutText text={tab} isStrong />
        <Facts
          facts={[
            t.archive.states[state],
            t.archive.rows(rows),
            from && until ? t.archive.span(from, until) : '',
          ]}
        />
      </div>
      {isFree && state === 'done' && task === null && (
        <Menu label={t.archive.more(tab)} items={[item('file'), item('recount'), item('undo')]} />
      )}
      {task === 'file' && <FilingPanel entry={entry} onLeave={leave} onRecount={() => setTask('recount')} />}
      {task === 'undo' && (
        <Confirm
          text={t.archive.undoConfirm(rows)}
          label={t.archive.undo}
          onYes={() => void archiving.undo(entry)}
          onLeave={leave}
        />
      )}
      {task === 'recount' && (
        <Confirm
          text={t.archive.recountConfirm}
          label={t.archive.recount}
          onYes={() => void archiving.recount(entry)}
          onLeave={leave}
        />
      )}
    </li>
  );
}

function Confirm(props: {
  readonly text: string;
  readonly label: string;
  readonly onYes: () => void;
  readonly onLeave: () => void;
}) {
  const t = useTexts();
  const agree = () => {
    props.onLeave();
    props.onYes();
  };
  return (
    <div class="row-panel">
      <Form label={props.label} onSave={agree} onEscape={props.onLeave}>
        <p class="figures">{props.text}</p>
        <div class="buttons">
          <Button kind="quiet" onClick={props.onLeave}>
            {t.archive.cancel}
          </Button>
          <Button kind="primary" onClick={agree}>
            {props.label}
          </Button>
        </div>
      </Form>
    </div>
  );
}
