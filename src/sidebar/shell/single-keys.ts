import { openStorage } from '../session/shelf';

const NAME = 'daejang/single-keys';

/** Whether keys without Ctrl or Alt may do something; a person may turn them off (WCAG 2.1.4). */
export function singleKeysAreOn(): boolean {
  try {
    return openStorage(window)?.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

export function turnSingleKeys(isOn: boolean): void {
  try {
    openStorage(window)?.setItem(NAME, isOn ? 'on' : 'off');
  } catch {
    // Denied: they stay on.
  }
}
