import { formatDate } from '../../../messages/formats';
import { messages } from '../../../messages/messages';
import { contractLedger } from '../../../sheets/contract-ledger';
import { lossAnalysis } from '../../../sheets/loss-analysis';
import { automaticStep } from '../../auto-renewal';
import { needs } from '../../needs';
import type { Duty, DutyScene } from '../duty';
import { dutyStage } from '../duty-stage';
import { type Feature, noWork } from '../feature';
import { lossRows } from './loss-rows';
import { priceDuty, riseEdits } from './typed-rises';

/** Further off than any step that is asked for. */
const A_YEAR = 366;

/** What the digest says before a contract renews by itself, once it has, and of fees that went up without a consent. */
function renewalDuties(scene: DutyScene): readonly Duty[] {
  const { language, now, contracts } = scene;
  const text = messages[language].renewals.automatic;
  const policy = scene.policyOn(now.date);
  const ofPrices = contracts.flatMap((contract) => priceDuty(contract, language));
  const ofTerms = contracts.flatMap((contract): Duty[] => {
    const { row, term } = contract;
    if (row.contractId === null) return [];
    const step = automaticStep(contract, now.date, policy);
    const stage = step && dutyStage(step.due, now.date, A_YEAR);
    if (step === null || stage === null) return [];
    const said = text[step.step](formatDate(step.due, language));
    return [
      {
        kind: 'renewal',
        id: row.contractId,
        due: step.due,
        stage,
        isUrgent: false,
        manager: row.manager,
        customerId: row.customerId,
        name: contract.customerName,
        details: [said, `${row.contractId} · ${term.service ?? ''}`],
        sheet: contractLedger,
        at: contract.at,
      },
    ];
  });
  return [...ofTerms, ...ofPrices];
}

/**
 * 재계약: what contracts that renew by themselves ask of the team, and 이탈 분석. In 오늘 these contracts stand among
 * the others, so that opening the sidebar reads nothing more for them.
 */
export const renewalsFeature: Feature = {
  job: 'lossAnalysis',
  needs: needs.lossAnalysis,
  refresh({ team, contracts, now }) {
    const rows = lossRows(team, contracts, now.date);
    const isUsed = rows.length > 0 || team.snapshots.get(lossAnalysis.key) !== 'missing';
    const edits = riseEdits(team, contracts, now.date);
    return { ...noWork, edits, computed: isUsed ? [[lossAnalysis, rows]] : [] };
  },
  dutyColumns: [],
  duties: renewalDuties,
};
