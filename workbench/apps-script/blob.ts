// Blobs: files in memory, for attachments and HTML.
import { base64Of, bytesOf, textOf } from './bytes';
import { emulated, exception } from './facade';
import { MimeType } from './mime-type';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  csv: MimeType.CSV,
  gif: MimeType.GIF,
  htm: MimeType.HTML,
  html: MimeType.HTML,
  ics: 'text/calendar',
  jpeg: MimeType.JPEG,
  jpg: MimeType.JPEG,
  json: 'application/json',
  pdf: MimeType.PDF,
  png: MimeType.PNG,
  svg: MimeType.SVG,
  txt: MimeType.PLAIN_TEXT,
  xlsx: MimeType.MICROSOFT_EXCEL,
  zip: MimeType.ZIP,
};

export class Blob {
  private bytes: number[];

  constructor(
    data: readonly number[] | string,
    private contentType: string | null,
    private name: string | null,
  ) {
    this.bytes = typeof data === 'string' ? bytesOf(data) : [...data];
  }

  getBlob(): Blob {
    return this;
  }

  /** A blob of the same type only: the workbench converts nothing. */
  getAs(contentType: string): Blob {
    if (contentType === this.contentType) return this.copyBlob();
    throw exception(`Converting from ${this.contentType} to ${contentType} is not supported.`);
  }

  copyBlob(): Blob {
    return new Blob(this.bytes, this.contentType, this.name);
  }

  getBytes(): number[] {
    return [...this.bytes];
  }

  getDataAsString(): string {
    return textOf(this.bytes);
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.name;
  }

  isGoogleType(): boolean {
    return this.contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }

  setBytes(data: readonly number[]): this {
    this.bytes = [...data];
    return this;
  }

  setDataFromString(text: string): this {
    this.bytes = bytesOf(text);
    return this;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    const extension = this.name?.split('.').at(-1)?.toLowerCase() ?? '';
    this.contentType = BY_EXTENSION[extension] ?? null;
    return this;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }
}

/** The blob's content as base64, for the host. */
export function blobBase64(blob: Blob): string {
  return base64Of(blob.getBytes());
}

emulated(Blob, 'Blob');
