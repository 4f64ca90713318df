import { addDays, type CivilDate } from '../../../domain/civil-date';
import { editionOn, unread, versionsInForce } from '../../../domain/policy/editions';
import type { Language } from '../../../messages/language';
import { messages } from '../../../messages/messages';
import { policy } from '../../../sheets/policy';
import { programmes } from '../../../sheets/programmes';
import type { Duty, DutyScene } from '../duty';
import { dutyStage } from '../duty-stage';
import { articleName, type PlacedVersion, placedVersions, readSoFar } from './versions';

const MOST_NAMES = 5;

/** Articles to be looked at again, the administrators'; and what each member has not acknowledged yet. */
export function policyDuties(scene: DutyScene): readonly Duty[] {
  const versions = placedVersions(scene.table(policy).rows);
  return [...reviews(scene, versions), ...acknowledgements(scene, versions)];
}

/** One duty for all articles whose review is due on one day. */
function reviews({ language, now, policyOn }: DutyScene, versions: readonly PlacedVersion[]): Duty[] {
  const texts = messages[language].policy;
  const ahead = policyOn(now.date)['review.aheadDays'];
  const byDay = new Map<CivilDate, PlacedVersion[]>();
  for (const version of versionsInForce(versions, now.date))
    if (version.nextReview !== null)
      byDay.set(version.nextReview, [...(byDay.get(version.nextReview) ?? []), version]);
  return [...byDay].flatMap(([due, found]): Duty[] => {
    const stage = dutyStage(due, now.date, ahead);
    const [first] = found;
    if (stage === null || first === undefined) return [];
    const names = found.map(({ key }) => articleName(key, language));
    return [
      {
        kind: 'review',
        id: due,
        due,
        stage,
        isUrgent: false,
        manager: null,
        customerId: null,
        name: texts.reviewOf(names[0] ?? '', found.length),
        details: [listed(names, language), `→ ${texts.reviewStep}`],
        sheet: policy,
        at: first.at,
      },
    ];
  });
}

function acknowledgements(scene: DutyScene, versions: readonly PlacedVersion[]): Duty[] {
  const { language, now } = scene;
  const texts = messages[language].policy;
  const edition = editionOn(versions, now.date);
  if (edition === null) return [];
  const within = scene.policyOn(now.date)['acknowledge.withinDays'];
  const read = readSoFar(scene.table(programmes).rows);
  return scene.members.flatMap((member): Duty[] => {
    const left = unread(versions, read(member), now.date);
    const [first] = left;
    if (first === undefined) return [];
    const since = left.reduce(
      (day, one) => (one.inForceFrom !== null && one.inForceFrom < day ? one.inForceFrom : day),
      edition.inForceFrom,
    );
    const due = addDays(since, within);
    const stage = dutyStage(due, now.date, within);
    if (stage === null) return [];
    return [
      {
        kind: 'acknowledgement',
        id: `${member} ${edition.inForceFrom}`,
        due,
        stage,
        isUrgent: false,
        manager: member,
        customerId: null,
        name: texts.acknowledge(left.length),
        details: [
          listed(
            left.map(({ key }) => articleName(key, language)),
            language,
          ),
          `→ ${texts.acknowledgeStep}`,
        ],
        sheet: policy,
        at: first.at,
      },
    ];
  });
}

/** The first few names, and how many there are besides. */
function listed(names: readonly string[], language: Language): string {
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return rest > 0 ? `${shown} ${messages[language].common.andMore(rest)}` : shown;
}
