// What Google hides, in one slim bar that opens upwards.
import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useDesk } from '../context';
import { longTime, shortTime } from '../time';
import { ClockPanel } from './clock-panel';
import { FaultsPanel, hasFaults } from './faults-panel';
import { LogPanel } from './log-panel';
import { MailPanel } from './mail-panel';
import { PeoplePanel } from './people-panel';
import { TriggersPanel } from './triggers-panel';

type Name = 'clock' | 'mail' | 'triggers' | 'log' | 'people' | 'faults';

const PANELS: Readonly<Record<Name, ComponentType>> = {
  clock: ClockPanel,
  mail: MailPanel,
  triggers: TriggersPanel,
  log: LogPanel,
  people: PeoplePanel,
  faults: FaultsPanel,
};

export function Strip() {
  const { state, text, act } = useDesk();
  const [open, setOpen] = useState<Name | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const Panel = open && PANELS[open];
  const { now, nextTrigger, timeZone, language, progress } = state;
  const close = () => {
    bar.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(null);
  };
  const tab = (name: Name, label: string, badge: string | null, title: string) => (
    <button
      type="button"
      class="tab"
      data-panel={name}
      aria-expanded={open === name}
      aria-controls={open === name ? 'panel' : undefined}
      title={title}
      onClick={() => setOpen(open === name ? null : name)}
    >
      {label}
      {badge !== null && <span class="badge">{badge}</span>}
    </button>
  );
  const failed = state.executions.filter(({ ok }) => !ok).length;
  return (
    <section
      class="strip"
      aria-label={text.strip}
      onKeyDown={({ key, target }) => {
        if (key === 'Escape' && open && !(target instanceof HTMLSelectElement)) close();
      }}
    >
      {Panel && open && (
        <section id="panel" class="panel" aria-label={text[open].name}>
          <Panel />
        </section>
      )}
      <div class="bar" ref={bar}>
        {tab('clock', longTime(now, timeZone, language), null, text.openPanel(text.clock.name))}
        {progress ? (
          <span class="moving" role="status">
            {text.clock.moving(shortTime(progress.at, timeZone), shortTime(progress.to, timeZone))}
            <button type="button" class="quick" onClick={() => void act({ do: 'stop-clock' })}>
              {text.clock.stop}
            </button>
          </span>
        ) : (
          <>
            <button type="button" class="quick" onClick={() => void act({ do: 'clock', to: 'hour' })}>
              {text.clock.hour}
            </button>
            <button
              type="button"
              class="quick"
              disabled={nextTrigger === null}
              onClick={() => void act({ do: 'clock', to: 'next' })}
            >
              {nextTrigger === null ? text.clock.none : text.clock.next(shortTime(nextTrigger, timeZone))}
            </button>
          </>
        )}
        {state.running !== null && (
          <span class="moving" role="status">
            {text.running(state.running)}
          </span>
        )}
        <span class="gap" />
        {tab('mail', text.mail.name, count(state.mails.length), text.openPanel(text.mail.name))}
        {tab(
          'triggers',
          text.triggers.name,
          count(state.triggers.length),
          text.openPanel(text.triggers.name),
        )}
        {tab(
          'log',
          text.log.name,
          failed > 0 ? `${failed} ${text.triggers.failed}` : null,
          text.openPanel(text.log.name),
        )}
        {tab('people', state.user, null, text.openPanel(text.people.name))}
        {tab(
          'faults',
          text.faults.name,
          hasFaults(state.faults) ? '!' : null,
          text.openPanel(text.faults.name),
        )}
      </div>
    </section>
  );
}

function count(number: number): string | null {
  return number === 0 ? null : String(number);
}
