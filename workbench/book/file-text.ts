import { decodeCp949 } from './cp949';

/** The text of a file in UTF-8 or UTF-16, with or without a byte order mark, or CP949; null when it is none of them. */
export function textOfFile(bytes: Uint8Array): string | null {
  const unicode = markedAs(bytes) ?? guessedUtf16(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(unicode, { fatal: true }).decode(bytes);
  } catch {
    // CP949 is the only one without marks or rules of its own: what is not valid UTF-8 may be it.
    return unicode === 'utf-8' ? decodeCp949(bytes) : null;
  }
}

type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be';

function markedAs(bytes: Uint8Array): Unicode | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** Without a mark, UTF-16 is known by the zero halves of its separators, digits and line ends. */
function guessedUtf16(bytes: Uint8Array): Unicode | null {
  let [even, odd] = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 65_536).entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (bytes.length % 2 !== 0 || even === odd) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
