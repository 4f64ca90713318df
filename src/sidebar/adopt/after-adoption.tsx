import { Button } from '../controls/button';
import { useOpening, useSession, useSessionState, useTexts } from '../session/context';
import { SettingRow } from '../settings/setting-row';
import { useAdoption, useAdoptionState, useWay } from './use-adoption';

/** What is left to do until the first notice can go out, each in its place; and the way back. */
export function AfterAdoption({ tab }: { readonly tab: string }) {
  const t = useTexts();
  const texts = t.adopt.run;
  const session = useSession();
  const adoption = useAdoption();
  const go = useWay();
  const { settings, health } = useOpening();
  const isSwitching = useSessionState().working.includes('setHourly');
  const { tabs } = useAdoptionState();
  const recipients = settings.filter(({ group }) => group === 'recipients');
  const mail = settings.find(({ key }) => key === 'mailOn');
  const last = tabs?.ok
    ? tabs.value.adoptions.find((entry) => entry.canUndo && entry.tab === tab)
    : undefined;
  return (
    <section class="section" aria-label={texts.next}>
      <h2>{texts.next}</h2>
      <p>{recipients.length === 0 ? texts.noManagers : texts.emails}</p>
      {recipients.map((line) => (
        <SettingRow key={line.key} line={line} />
      ))}
      {mail !== undefined && <SettingRow line={mail} />}
      <p>{health.isHourly ? texts.hourlyOn : texts.hourly}</p>
      <div class="buttons">
        {!health.isHourly && (
          <Button kind="primary" isBusy={isSwitching} onClick={() => void session.setHourly(true)}>
            {t.settings.turnOn}
          </Button>
        )}
        <Button
          kind={health.isHourly ? 'primary' : 'plain'}
          onClick={() => {
            adoption.leaveRun();
            session.go({ view: 'today', adopting: null });
          }}
        >
          {texts.today}
        </Button>
        {last !== undefined && (
          <Button
            onClick={() => {
              adoption.leaveRun();
              go({ step: 'undo', tab, adoptionId: last.id });
            }}
          >
            {texts.undo}
          </Button>
        )}
      </div>
    </section>
  );
}
