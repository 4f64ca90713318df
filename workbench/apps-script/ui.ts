// The Ui of a spreadsheet: menus, dialogs, sidebars (sections 2.1, 3.9 and 4).
import { type EnumValue, enumeration, enumTypeOf } from './enumeration';
import { current, emulated, exception } from './facade';
import type { Answer } from './host';
import type { HtmlOutput } from './html-output';
import { Menu } from './menu';

const Button = enumeration<typeof GoogleAppsScript.Base.Button>('Button', [
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
]);
export const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

class PromptResponse {
  constructor(private readonly answer: Answer) {}

  getSelectedButton(): EnumValue {
    return Button[this.answer.button];
  }

  getResponseText(): string {
    return this.answer.text;
  }
}

class Ui {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  createMenu(caption: string): Menu {
    return new Menu(caption);
  }

  /** The sub-menu of an add-on under Extensions; its caption is the add-on's name. */
  createAddonMenu(): Menu {
    return new Menu('');
  }

  alert(...parameters: unknown[]): EnumValue {
    return Button[ask('alert', parameters).button];
  }

  prompt(...parameters: unknown[]): PromptResponse {
    return new PromptResponse(ask('prompt', parameters));
  }

  showSidebar(userInterface: HtmlOutput): void {
    show('sidebar', userInterface, userInterface.getTitle());
  }

  showModalDialog(userInterface: HtmlOutput, title: string): void {
    show('modal', userInterface, title);
  }

  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    show('modeless', userInterface, title);
  }
}

/** (prompt), (prompt, buttons), (title, prompt, buttons). */
function ask(kind: 'alert' | 'prompt', parameters: readonly unknown[]): Answer {
  const last = parameters.at(-1);
  const hasButtons = enumTypeOf(last) === 'ButtonSet';
  const texts = (hasButtons ? parameters.slice(0, -1) : parameters).map(String);
  const buttons = hasButtons ? String(last) : 'OK';
  const [title, text] = texts.length > 1 ? texts : ['', texts[0] ?? ''];
  current().host.show({ kind, title: title ?? '', text: text ?? '', buttons });
  return current().host.answer(buttons);
}

function show(kind: 'sidebar' | 'modal' | 'modeless', page: HtmlOutput, title: string): void {
  current().host.show({
    kind,
    title,
    html: page.getContent(),
    // A sidebar is always 300 pixels wide ([A] section 1.2).
    width: kind === 'sidebar' ? 300 : page.getWidth(),
    height: page.getHeight(),
  });
}

/** The open spreadsheet's user interface; there is none in a clock trigger or a run from the editor ([B] section 3.3). */
export function userInterface(): Ui {
  const { via } = current();
  if (via === 'trigger' || via === 'editor') {
    throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  return new Ui();
}

/** A message in the corner of the page; unlike an alert it does not wait ([A] section 3.9). */
export function toast(text: string, title: string): void {
  current().host.show({ kind: 'toast', title, text });
}

/** Shows a message box of `Browser` and returns the person's answer. */
export function messageBox(kind: 'alert' | 'prompt', parameters: readonly unknown[]): Answer {
  userInterface();
  return ask(kind, parameters);
}

emulated(Ui, 'Ui');
emulated(PromptResponse, 'PromptResponse');
