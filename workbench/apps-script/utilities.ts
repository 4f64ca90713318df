// Utilities: dates, texts, bytes.
import { Blob } from './blob';
import { base64Of, bytesOf, bytesOfBase64 } from './bytes';
import { parseCsv } from './csv';
import { formatByPattern, parseByPattern } from './date-pattern';
import { type EnumValue, enumeration } from './enumeration';
import { current, emulated, exception } from './facade';
import { formatString } from './format-string';

/** [A] Utilities reference. */
const LONGEST_SLEEP = 300_000;

type Bytes = readonly number[] | string;

class UtilitiesService {
  readonly Charset = enumeration<typeof GoogleAppsScript.Utilities.Charset>('Charset', ['US_ASCII', 'UTF_8']);
  readonly DigestAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.DigestAlgorithm>(
    'DigestAlgorithm',
    ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
  );
  readonly MacAlgorithm = enumeration<typeof GoogleAppsScript.Utilities.MacAlgorithm>('MacAlgorithm', [
    'HMAC_MD5',
    'HMAC_SHA_1',
    'HMAC_SHA_256',
    'HMAC_SHA_384',
    'HMAC_SHA_512',
  ]);

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      const types = [date, timeZone, format].map(typeName).join(',');
      throw exception(`The parameters (${types}) don't match the method signature for Utilities.formatDate.`);
    }
    return formatByPattern(date.getTime(), knownZone(timeZone), format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return new Date(parseByPattern(String(date), knownZone(timeZone), format));
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(String(template), values);
  }

  /** The virtual clock runs on; nobody waits. */
  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP) throw exception('Argument too large: milliseconds');
    current().advance(milliseconds);
  }

  /** Random on Google; here it follows from the book's counter, so that a run can be replayed. */
  getUuid(): string {
    const bytes = current().host.digest('sha256', bytesOf(`uuid ${current().host.nextId()}`), null);
    const hex = bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  base64Encode(data: Bytes): string {
    return base64Of(asBytes(data));
  }

  base64EncodeWebSafe(data: Bytes): string {
    return base64Of(asBytes(data)).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string): number[] {
    const bytes = bytesOfBase64(encoded);
    if (!bytes) throw exception('Could not decode string.');
    return bytes;
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded);
  }

  computeDigest(algorithm: EnumValue, value: Bytes): number[] {
    return [...current().host.digest(nodeName(algorithm), asBytes(value), null)];
  }

  computeHmacSignature(algorithm: EnumValue, value: Bytes, key: Bytes): number[] {
    return [...current().host.digest(nodeName(algorithm), asBytes(value), asBytes(key))];
  }

  computeHmacSha256Signature(value: Bytes, key: Bytes): number[] {
    return [...current().host.digest('sha256', asBytes(value), asBytes(key))];
  }

  newBlob(data: Bytes, contentType: string | null = null, name: string | null = null): Blob {
    return new Blob(data, contentType ?? (typeof data === 'string' ? 'text/plain' : null), name);
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, delimiter);
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  jsonParse(text: string): unknown {
    return JSON.parse(text);
  }
}

function knownZone(timeZone: string): string {
  if (!current().host.isTimeZone(timeZone)) throw exception(`Invalid argument: timeZone ${timeZone}`);
  return timeZone;
}

function asBytes(data: Bytes): readonly number[] {
  return typeof data === 'string' ? bytesOf(data) : data;
}

/** `SHA_256` and `HMAC_SHA_256` are `sha256` to Node. */
function nodeName(algorithm: EnumValue): string {
  return algorithm.name().replace('HMAC_', '').replace('_', '').toLowerCase();
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (value instanceof Date) return 'Date';
  return '(class)';
}

emulated(UtilitiesService, 'Utilities');

export const Utilities = new UtilitiesService();
