// HtmlOutput: a page, a dialog, or the HTML of a mail (section 4).
import { Blob } from './blob';
import { emulated } from './facade';
import { escapeHtml } from './html-escape';
import { HtmlTemplate, templateFacade } from './html-template';
import { MimeType } from './mime-type';

class HtmlOutputMetaTag {
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}

export class HtmlOutput {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private faviconUrl = '';
  private metaTags: HtmlOutputMetaTag[] = [];

  constructor(private content: string) {}

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = String(content);
    return this;
  }

  append(addedContent: string): this {
    this.content += String(addedContent);
    return this;
  }

  appendUntrusted(addedContent: string): this {
    this.content += escapeHtml(String(addedContent));
    return this;
  }

  clear(): this {
    this.content = '';
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = String(title);
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  getFaviconUrl(): string {
    return this.faviconUrl;
  }

  setFaviconUrl(iconUrl: string): this {
    this.faviconUrl = iconUrl;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    this.metaTags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.metaTags];
  }

  /** Every page is in the IFRAME sandbox; the call has no effect ([A]). */
  setSandboxMode(): this {
    return this;
  }

  setXFrameOptionsMode(): this {
    return this;
  }

  asTemplate(): object {
    return templateFacade(new HtmlTemplate(this.content, (html) => new HtmlOutput(html)));
  }

  getBlob(): Blob {
    return new Blob(this.content, MimeType.HTML, 'output.html');
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }
}

emulated(HtmlOutput, 'HtmlOutput');
emulated(HtmlOutputMetaTag, 'HtmlOutputMetaTag');
