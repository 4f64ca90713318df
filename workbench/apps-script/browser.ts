// Browser: the older message boxes of spreadsheets. Answers are texts, `cancel` in lower case as Google gives it.
import { emulated } from './facade';
import { ButtonSet, messageBox } from './ui';

class BrowserService {
  readonly Buttons = ButtonSet;

  msgBox(...parameters: unknown[]): string {
    return messageBox('alert', parameters).button.toLowerCase();
  }

  inputBox(...parameters: unknown[]): string {
    const { button, text } = messageBox('prompt', parameters);
    return button === 'OK' || button === 'YES' ? text : 'cancel';
  }
}

emulated(BrowserService, 'Browser');

export const Browser = new BrowserService();
