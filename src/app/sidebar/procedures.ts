import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { answer, type Procedure, procedure, type Reply } from '../../rpc/server';
import { finishAdoption } from '../adopt/finish';
import { switchHourlyOn } from '../hourly-trigger';
import { install } from '../install';
import type { SidebarPorts } from '../ports';
import {
  adopt,
  adoptionCells,
  continueAdoption,
  ownerTabs,
  previewAdoption,
  previewUndo,
  undoAdoption,
} from './adoption';
import { addRows, previewRows } from './adoption-rows';
import type { Failure } from './answer-contract';
import { archiveProcedures } from './archive-procedures';
import { administrator, anyone, type Caller, callerOf, NAME_KEY, teamMember } from './caller';
import { caseProcedures } from './case-procedures';
import { contactTexts } from './contact-texts';
import type { OutputOf, ProcedureName } from './contract';
import { addContract, endContract, pauseContract, saveContract, setStage } from './contracts';
import { customerPage } from './customer-page';
import { addCustomer, findDuplicates, saveCustomer } from './customers';
import { failureOf, Refused, refuse } from './failure';
import { fieldsOf } from './flawed-fields';
import { completeFollowUp, postpone } from './follow-ups';
import { logContact } from './log-contact';
import { lossAnalysis } from './loss-analysis';
import { compareCustomers, duplicates, mergeCustomers, undoMerge } from './merging';
import { openSidebar, selectedCustomer } from './opening';
import { planProcedures } from './plan-procedures';
import { policyProcedures } from './policy-procedures';
import { previewDay } from './preview';
import { previewOffers } from './preview-offers';
import { renewalBoard } from './renewal-board';
import { reuniteTornRows } from './reunite-torn-rows';
import { scheduleProcedures } from './schedule-procedures';
import { schemas } from './schemas';
import { saveSetting } from './setting-lines';
import { settleRise } from './settle-rise';
import { undo } from './undo';

/** Everything a client may call: what it takes, who may, what it does. */
const procedures = {
  open: procedure(schemas.open, anyone, openBook),
  selected: procedure(schemas.selected, anyone, selectedCustomer),
  pickName: procedure(schemas.pickName, anyone, pickName),
  logContact: procedure(schemas.logContact, anyone, (caller: Caller, { key, draft }) =>
    // Who may close to-dos or change a contract is never taken from some minutes ago.
    (draft.closes !== undefined || draft.renewal !== undefined) && caller.isBrief
      ? logContact(callerOf(caller.ports), key, draft)
      : unlessOutdated(caller, (one) => logContact(one, key, draft)),
  ),
  undo: procedure(schemas.undo, anyone, (caller: Caller, { key }) => ({ undone: undo(caller, key) })),
  findDuplicates: procedure(schemas.findDuplicates, anyone, (caller: Caller, { name, phone }) =>
    findDuplicates(caller, name, phone),
  ),
  addCustomer: procedure(schemas.addCustomer, anyone, (caller: Caller, { key, draft }) =>
    addCustomer(caller, key, draft),
  ),
  customerPage: procedure(schemas.customerPage, anyone, (caller: Caller, { customerId }) =>
    caller.ports.lookups.steady(() => customerPage(caller, customerId)),
  ),
  saveCustomer: procedure(schemas.saveCustomer, teamMember, (caller: Caller, { key, draft }) =>
    saveCustomer(caller, key, draft),
  ),
  addContract: procedure(schemas.addContract, teamMember, (caller: Caller, { key, draft }) =>
    addContract(caller, key, draft),
  ),
  saveContract: procedure(schemas.saveContract, teamMember, (caller: Caller, { key, draft }) =>
    saveContract(caller, key, draft),
  ),
  setStage: procedure(schemas.setStage, teamMember, (caller: Caller, { key, draft }) =>
    setStage(caller, key, draft),
  ),
  pauseContract: procedure(schemas.pauseContract, teamMember, (caller: Caller, { key, draft }) =>
    pauseContract(caller, key, draft),
  ),
  endContract: procedure(schemas.endContract, teamMember, (caller: Caller, { key, draft }) =>
    endContract(caller, key, draft),
  ),
  postpone: procedure(schemas.postpone, teamMember, (caller: Caller, { key, draft }) =>
    postpone(caller, key, draft),
  ),
  completeFollowUp: procedure(schemas.completeFollowUp, teamMember, (caller: Caller, { key, draft }) =>
    completeFollowUp(caller, key, draft.recordId),
  ),
  saveSetting: procedure(schemas.saveSetting, administrator, (caller: Caller, { key, draft }) =>
    saveSetting(caller, key, draft),
  ),
  install: procedure(schemas.install, administrator, installNow),
  setHourly: procedure(schemas.setHourly, administrator, setHourly),
  reuniteRows: procedure(schemas.reuniteRows, teamMember, reuniteTornRows),
  ownerTabs: procedure(schemas.ownerTabs, anyone, ownerTabs),
  previewAdoption: procedure(schemas.previewAdoption, anyone, previewAdoption),
  adoptionCells: procedure(schemas.adoptionCells, anyone, adoptionCells),
  adopt: procedure(schemas.adopt, administrator, adopt),
  continueAdoption: procedure(schemas.continueAdoption, administrator, continueAdoption),
  previewUndo: procedure(schemas.previewUndo, administrator, previewUndo),
  undoAdoption: procedure(schemas.undoAdoption, administrator, undoAdoption),
  previewRows: procedure(schemas.previewRows, anyone, previewRows),
  addRows: procedure(schemas.addRows, administrator, addRows),
  ...archiveProcedures,
  ...planProcedures,
  ...policyProcedures,
  ...caseProcedures,
  renewalBoard: procedure(schemas.renewalBoard, anyone, renewalBoard),
  lossAnalysis: procedure(schemas.lossAnalysis, anyone, lossAnalysis),
  previewOffers: procedure(schemas.previewOffers, teamMember, previewOffers),
  settleRise: procedure(schemas.settleRise, teamMember, (caller: Caller, { key, draft }) =>
    settleRise(caller, key, draft),
  ),
  contactTexts: procedure(schemas.contactTexts, anyone, contactTexts),
  ...scheduleProcedures,
  duplicates: procedure(schemas.duplicates, anyone, duplicates),
  compareCustomers: procedure(schemas.compareCustomers, anyone, compareCustomers),
  mergeCustomers: procedure(schemas.mergeCustomers, administrator, mergeCustomers),
  undoMerge: procedure(schemas.undoMerge, administrator, undoMerge),
  preview: procedure(schemas.preview, anyone, (caller: Caller, { date }) => previewDay(caller, date)),
} satisfies { readonly [Name in ProcedureName]: Procedure<Caller, OutputOf<Name>> };

/** The procedure that is called all day long, by anyone; the sheet itself refuses words that its lists have lost. */
const BRIEF: ProcedureName = 'logContact';

/** The one door from the sidebar: a name and JSON in, JSON out, never an exception. */
export function rpc(ports: SidebarPorts, name: unknown, input: unknown): Reply<unknown, Failure> {
  let language: Language = 'ko';
  const context = () => {
    const caller = callerOf(ports, name === BRIEF);
    ({ language } = caller);
    return caller;
  };
  return answer(
    procedures,
    context,
    {
      badInput: (flaws) => failureOf(language, 'bad-input', { fields: fieldsOf(flaws, input, language) }),
      notAllowed: (may) =>
        failureOf(
          language,
          'not-allowed',
          may === teamMember ? { message: messages[language].refusals.notInTeam } : {},
        ),
      thrown: (error) => {
        if (error instanceof Refused) return error.failure;
        const what = typeof name === 'string' ? name.slice(0, 80) : typeof name;
        const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
        ports.log(`rpc ${what}: ${why}`);
        return failureOf(language, 'failed');
      },
    },
    name,
    input,
  );
}

/** What is refused by lists of some minutes ago is asked again of those of now. */
function unlessOutdated<Output>(caller: Caller, work: (caller: Caller) => Output): Output {
  try {
    return work(caller);
  } catch (error) {
    if (!caller.isBrief || !(error instanceof Refused)) throw error;
    return work(callerOf(caller.ports));
  }
}

/** An adoption that another execution left is finished first. */
function openBook(caller: Caller): OutputOf<'open'> {
  finishAdoption(caller.ports);
  return caller.ports.lookups.steady(() => openSidebar(caller));
}

function pickName({ me, managers, ports, language }: Caller, { name }: { name: string }) {
  if (me.email !== '') return refuse(language, 'not-allowed');
  if (!managers.includes(name)) {
    return refuse(language, 'bad-input', { fields: { name: messages[language].refusals.notAName } });
  }
  ports.personal.set(NAME_KEY, name);
  return { me: { ...me, name } };
}

function installNow({ ports, language }: Caller): { installed: boolean } {
  return install(ports) === 'busy' ? refuse(language, 'busy') : { installed: true };
}

function setHourly({ ports }: Caller, { on }: { on: boolean }): { isHourly: boolean } {
  if (on) switchHourlyOn(ports);
  else ports.stopHourly();
  return { isHourly: ports.scheduler.isHourly() };
}
