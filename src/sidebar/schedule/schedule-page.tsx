import { useState } from 'preact/hooks';
import type { SchedulePage as Week } from '../../app/sidebar/schedule-contract';
import { addDays, type CivilDate } from '../../domain/civil-date';
import { formatDate } from '../../messages/formats';
import { Button } from '../controls/button';
import { Chips } from '../controls/chips';
import { Icon } from '../controls/icon';
import { Empty } from '../controls/states';
import { Answered, useAnswer } from '../pages/use-answer';
import { useOpening, useSession, useSessionState, useTexts } from '../session/context';
import { AddTodo, NEW_TODO_SLOT } from './add-todo';
import { TodoLineRow } from './todo-line';

const ALL = '*';

/** 관리 일정: a week of to-dos, of one manager or of all. */
export function SchedulePage() {
  const { today, me } = useOpening();
  const session = useSession();
  const [day, setDay] = useState<CivilDate>(today);
  const [whose, setWhose] = useState(me.isAdmin ? ALL : (me.name ?? ALL));
  const manager = whose === ALL ? null : whose;
  const asked = useAnswer(`${day} ${whose}`, () => session.client.schedulePage({ day, manager }));
  return (
    <Answered asked={asked}>
      {(week) =>
        week.isBegun ? <WeekOf week={week} whose={whose} onWhose={setWhose} onDay={setDay} /> : <Begin />
      }
    </Answered>
  );
}

function Begin() {
  const { schedule } = useTexts();
  const { me } = useOpening();
  const { saves, newKey } = useSession();
  const begin = () =>
    void saves.save({
      name: 'beginSchedule',
      input: { key: newKey(), draft: {} },
      about: schedule.saved.begun,
    });
  return (
    <Empty text={schedule.about}>
      {me.isAdmin && (
        <Button kind="primary" onClick={begin}>
          {schedule.begin}
        </Button>
      )}
      <p class="secondary">{schedule.beginNote}</p>
    </Empty>
  );
}

interface WeekProps {
  readonly week: Week;
  readonly whose: string;
  readonly onWhose: (whose: string) => void;
  readonly onDay: (day: CivilDate) => void;
}

function WeekOf({ week, whose, onWhose, onDay }: WeekProps) {
  const t = useTexts();
  const { schedule } = t;
  const { language, today } = useOpening();
  const { drafts } = useSessionState();
  const [isAdding, setAdding] = useState(drafts[NEW_TODO_SLOT] !== undefined);
  const { monday, late, days, managers, waiting } = week;
  const days7 = days.filter(({ todos, holiday }) => todos.length > 0 || holiday !== null);
  const isNow = today >= monday && today <= addDays(monday, 6);
  const choices = [
    { value: ALL, label: schedule.everyone, digit: '' },
    ...managers.map(({ name, open }) => ({
      value: name,
      label: schedule.load(name || schedule.nobody, open),
      digit: '',
    })),
  ];
  return (
    <>
      <div class="week-head">
        <Button
          kind="quiet"
          label={schedule.earlier}
          title={schedule.earlier}
          onClick={() => onDay(addDays(monday, -7))}
        >
          <Icon name="back" />
        </Button>
        <span class="figures" aria-live="polite">
          {schedule.week(monday, addDays(monday, 6).slice(5))}
        </span>
        <Button
          kind="quiet"
          label={schedule.later}
          title={schedule.later}
          onClick={() => onDay(addDays(monday, 7))}
        >
          <span class="turned">
            <Icon name="back" />
          </span>
        </Button>
        {!isNow && (
          <Button kind="quiet" onClick={() => onDay(today)}>
            {schedule.thisWeek}
          </Button>
        )}
      </div>
      {managers.length > 0 && (
        <Chips
          label={schedule.whose}
          choices={choices}
          value={choices.some(({ value }) => value === whose) ? whose : ''}
          onChange={(next) => onWhose(next === '' ? ALL : next)}
        />
      )}
      {isAdding ? (
        <AddTodo onClose={() => setAdding(false)} />
      ) : (
        <div class="buttons">
          <Button onClick={() => setAdding(true)}>{schedule.add}</Button>
        </div>
      )}
      {isNow && waiting > 0 && <p class="secondary">{schedule.waiting(waiting)}</p>}
      {late.length > 0 && (
        <section class="section" aria-label={schedule.late(late.length)}>
          <h2>{schedule.late(late.length)}</h2>
          <ul class="rows">
            {late.map((todo) => (
              <TodoLineRow key={todo.todoId} todo={todo} />
            ))}
          </ul>
        </section>
      )}
      {days7.map(({ date, holiday, todos }) => (
        <section key={date} class="section" aria-label={formatDate(date, language)}>
          <h2 class={date === today ? 'today-day figures' : 'figures'}>
            {formatDate(date, language)}
            {holiday !== null && <span class="secondary"> {holiday}</span>}
          </h2>
          {todos.length > 0 && (
            <ul class="rows">
              {todos.map((todo) => (
                <TodoLineRow key={todo.todoId} todo={todo} />
              ))}
            </ul>
          )}
        </section>
      ))}
      {late.length === 0 && days.every(({ todos }) => todos.length === 0) && (
        <p class="secondary">{schedule.emptyWeek}</p>
      )}
    </>
  );
}
