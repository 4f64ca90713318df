import { install } from './install';
import type { SidebarPorts } from './ports';
import { type RunReport, runDueJobs } from './run-due-jobs';
import { administrator, callerOf, teamMember } from './sidebar/caller';

type Refusal = 'busy' | 'not-allowed';

/** 설치·복구 from the menu or the script editor: for whom the sidebar's own is. */
export function installAsCaller(ports: SidebarPorts): 'installed' | Refusal {
  return administrator(callerOf(ports)) ? install(ports) : 'not-allowed';
}

/** 지금 실행 from the menu: mails go out in the name of whoever runs it, who has to be of the team. */
export function runAsCaller(ports: SidebarPorts): RunReport | Refusal {
  return teamMember(callerOf(ports)) ? runDueJobs(ports) : 'not-allowed';
}
