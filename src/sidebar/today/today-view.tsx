import { useState } from 'preact/hooks';
import { formatDate } from '../../messages/formats';
import { FirstRun } from '../adopt/first-run';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { Empty } from '../controls/states';
import { ViewHead } from '../controls/view-head';
import { PageLinks } from '../pages/page-links';
import { useOpening, useSession, useTexts } from '../session/context';
import { NamePicker } from './name-picker';
import { todoKey } from './todo-key';
import { TodoRow } from './todo-row';

/** 오늘: what the signed-in person owes, most urgent first. */
export function TodayView() {
  const t = useTexts();
  const session = useSession();
  const { todos, moreTodos, today, language, me, isInstalled, health } = useOpening();
  const [isOpening, setOpening] = useState(false);
  if (!isInstalled) return <FirstRun />;
  return (
    <>
      <ViewHead title={t.today.title(todos.length + moreTodos)}>
        <span class="view-tools">
          <span class="secondary figures">{formatDate(today, language)}</span>
          <Button
            kind="quiet"
            label={t.today.refresh}
            title={t.today.refresh}
            isBusy={isOpening}
            onClick={() => {
              setOpening(true);
              void session.open().finally(() => setOpening(false));
            }}
          >
            <Icon name="refresh" />
          </Button>
        </span>
      </ViewHead>
      {me.name === null &&
        (me.email === '' ? <NamePicker /> : <p class="secondary">{t.today.notInTeam(me.email)}</p>)}
      {!health.isHourly && (
        <div class="banner warning">
          <p>{t.today.hourlyOff}</p>
          <Button onClick={() => session.go({ view: 'settings' })}>{t.today.toSettings}</Button>
        </div>
      )}
      {todos.length === 0 ? (
        <Empty text={t.today.empty}>
          <Button kind="primary" onClick={() => session.go({ view: 'log' })}>
            {t.today.toLog}
          </Button>
        </Empty>
      ) : (
        <ul class="rows">
          {todos.map((todo) => (
            <TodoRow key={todoKey(todo)} todo={todo} />
          ))}
          {moreTodos > 0 && <li class="secondary">{t.today.more(moreTodos)}</li>}
        </ul>
      )}
      <PageLinks />
    </>
  );
}
