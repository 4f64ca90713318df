// The page's line to its server: actions go out, events come in.
import type { BookView, DeskAction, DeskEvent, DeskState, MailBody, Reply } from '../desk-server/protocol';

const LOST: Reply = { ok: false };

/** Asks the server to do something; a server that is gone is a failed reply, shown by `onConnection`. */
export async function act(action: DeskAction): Promise<Reply> {
  try {
    const response = await fetch('/api/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    return (await response.json()) as Reply;
  } catch {
    return LOST;
  }
}

export async function loadBook(): Promise<BookView> {
  const response = await fetch('/api/book');
  return (await response.json()) as BookView;
}

export async function loadMail(index: number): Promise<MailBody | null> {
  const response = await fetch(`/api/mail/${index}`);
  return response.ok ? ((await response.json()) as MailBody) : null;
}

export interface Listener {
  readonly onState: (state: DeskState) => void;
  readonly onBook: (event: Exclude<DeskEvent, { kind: 'state' }>) => void;
  /** Whether the server can be reached; after a break the book is to be loaded anew. */
  readonly onConnection: (isOpen: boolean) => void;
}

export function listen({ onState, onBook, onConnection }: Listener): void {
  const source = new EventSource('/api/events');
  source.onopen = () => onConnection(true);
  source.onerror = () => onConnection(false);
  source.onmessage = ({ data }) => {
    const event = JSON.parse(String(data)) as DeskEvent;
    if (event.kind === 'state') onState(event.state);
    else onBook(event);
  };
}
