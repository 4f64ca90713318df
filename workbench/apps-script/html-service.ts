// HtmlService: pages and templates from texts and from the project's files (section 4).
import { Blob } from './blob';
import { enumeration } from './enumeration';
import { current, emulated, exception } from './facade';
import { HtmlOutput } from './html-output';
import { HtmlTemplate, templateFacade } from './html-template';

class HtmlServiceService {
  readonly SandboxMode = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>('SandboxMode', [
    'EMULATED',
    'IFRAME',
    'NATIVE',
  ]);
  readonly XFrameOptionsMode = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>(
    'XFrameOptionsMode',
    ['ALLOWALL', 'DEFAULT'],
  );

  createHtmlOutput(html: string | Blob = ''): HtmlOutput {
    return new HtmlOutput(contentOf(html));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(fileContent(filename));
  }

  createTemplate(html: string | Blob): object {
    return templateFacade(new HtmlTemplate(contentOf(html), page));
  }

  createTemplateFromFile(filename: string): object {
    return templateFacade(new HtmlTemplate(fileContent(filename), page));
  }
}

function page(html: string): HtmlOutput {
  return new HtmlOutput(html);
}

function contentOf(html: string | Blob): string {
  return html instanceof Blob ? html.getDataAsString() : String(html);
}

/** Google takes the name with or without `.html`. */
function fileContent(filename: string): string {
  const { files } = current();
  const content = files.get(filename) ?? files.get(filename.replace(/\.html$/, ''));
  if (content === undefined) throw exception(`No HTML file named ${filename} was found.`);
  return content;
}

emulated(HtmlServiceService, 'HtmlService');

export const HtmlService = new HtmlServiceService();
