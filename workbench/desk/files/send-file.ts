// A file on its way to the server, which reads it and asks where its tabs belong.
import { whyNot } from '../../book/import-problem';
import { type FileChoice, type FileReply, MOST_BYTES, MOST_MEGABYTES } from '../../desk-server/file-protocol';
import type { Reply } from '../../desk-server/protocol';
import type { Messages } from '../messages';

/** Sends a file; whatever keeps it from being read is an error in the reply. */
export async function sendFile(file: File, language: 'ko' | 'en', text: Messages): Promise<FileReply> {
  if (file.size > MOST_BYTES) return { ok: false, error: whyNot.large(MOST_MEGABYTES)[language] };
  let body: ArrayBuffer;
  try {
    body = await file.arrayBuffer();
  } catch {
    // A folder passes for a file until it is read.
    return { ok: false, error: text.files.unreadable };
  }
  const headers = { 'content-type': 'application/octet-stream' };
  return post(`/api/file?name=${encodeURIComponent(file.name)}`, headers, body, text);
}

/** Says where the tabs of a file that was sent belong. */
export function chooseFor(choice: FileChoice, text: Messages): Promise<Reply> {
  return post('/api/file/choice', { 'content-type': 'application/json' }, JSON.stringify(choice), text);
}

async function post<T>(
  path: string,
  headers: Readonly<Record<string, string>>,
  body: ArrayBuffer | string,
  text: Messages,
): Promise<T | { readonly ok: false; readonly error: string }> {
  try {
    const response = await fetch(path, { method: 'POST', headers, body });
    return (await response.json()) as T;
  } catch {
    return { ok: false, error: text.disconnected };
  }
}
