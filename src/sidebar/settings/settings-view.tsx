import { AdoptEntry } from '../adopt/adopt-entry';
import { AdoptView } from '../adopt/adopt-view';
import { useAdoptionState } from '../adopt/use-adoption';
import { ArchiveSection } from '../archive/archive-section';
import { Button } from '../controls/button';
import { ViewHead } from '../controls/view-head';
import { useOpening, useSession, useSessionState, useTexts } from '../session/context';
import { HealthSection } from './health-section';
import { PreviewSection } from './preview-section';
import { SettingRow } from './setting-row';

const groups = ['notices', 'windows', 'recipients', 'general'] as const;

/** 설정: what runs, for whom and when, and how it stands. */
export function SettingsView() {
  const t = useTexts();
  const { isInstalled, settings } = useOpening();
  const { adopting } = useSessionState().places;
  const { run } = useAdoptionState();
  if (adopting !== null || run !== null) return <AdoptView />;
  return (
    <>
      <ViewHead title={t.settings.title} />
      <RunSection />
      <AdoptEntry />
      {isInstalled && (
        <>
          <HealthSection />
          <PreviewSection />
          <ArchiveSection />
          {groups.map((group) => {
            const lines = settings.filter((line) => line.group === group);
            return lines.length === 0 ? null : (
              <section key={group} class="section" aria-label={t.settings.groups[group]}>
                <h2>{t.settings.groups[group]}</h2>
                {lines.map((line) => (
                  <SettingRow key={line.key} line={line} />
                ))}
              </section>
            );
          })}
        </>
      )}
    </>
  );
}

function RunSection() {
  const t = useTexts();
  const session = useSession();
  const { isInstalled, health, me } = useOpening();
  const { working } = useSessionState();
  const isInstalling = working.includes('install');
  const isSwitching = working.includes('setHourly');
  return (
    <section class="section" aria-label={t.settings.run}>
      <h2>{t.settings.run}</h2>
      <p class="secondary">
        {me.name === null && me.email === ''
          ? t.settings.nobody
          : t.settings.me(me.name ?? me.email, me.isAdmin)}
      </p>
      <p>{isInstalled ? t.settings.installed : t.settings.notInstalled}</p>
      {isInstalled && (
        <p>
          {health.isHourly ? t.settings.hourlyOn(health.runBy || t.settings.somebody) : t.settings.hourlyOff}
        </p>
      )}
      {health.lastRunAt !== null && <p class="secondary figures">{t.settings.lastRun(health.lastRunAt)}</p>}
      {(isInstalling || isSwitching) && (
        <p class="working" role="status">
          {t.settings.working}
        </p>
      )}
      <div class="buttons">
        <Button
          kind={isInstalled ? 'plain' : 'primary'}
          isBusy={isInstalling}
          onClick={() => void session.install()}
        >
          {isInstalled ? t.settings.repair : t.settings.install}
        </Button>
        {isInstalled && (
          <Button isBusy={isSwitching} onClick={() => void session.setHourly(!health.isHourly)}>
            {health.isHourly ? t.settings.turnOff : t.settings.turnOn}
          </Button>
        )}
      </div>
    </section>
  );
}
