// A script's page in its sandbox, and the line between its google.script and the server.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../../desk-server/protocol';
import { act } from '../connection';
import { useDesk } from '../context';
import type { FromFrame, ToFrame } from './wire';

/** As on Google (section 4 of the platform facts): own origin, scripts, forms, popups and downloads, no navigation. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

interface FrameProps {
  readonly page: PageView;
  readonly title: string;
  readonly onClose: () => void;
  readonly onFocusGrid: () => void;
  readonly onSkip: () => void;
}

export function ScriptFrame({ page, title, onClose, onFocusGrid, onSkip }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState<{ width: number | null; height: number | null }>({
    width: null,
    height: null,
  });
  const origin = useDesk().state.frameOrigin;
  useEffect(() => {
    const onMessage = ({ source, origin: from, data }: MessageEvent) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target || from !== origin || !isFromFrame(data)) return;
      switch (data.desk) {
        case 'call':
          void answer(page.id, data, (reply) => target.postMessage(reply, origin));
          break;
        case 'close':
          onClose();
          break;
        case 'focus':
          onFocusGrid();
          break;
        case 'skip':
          onSkip();
          break;
        case 'size':
          setSize(({ width, height }) => ({ width: data.width ?? width, height: data.height ?? height }));
          break;
      }
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [page.id, origin, onClose, onFocusGrid, onSkip]);
  const height = size.height ?? page.height;
  return (
    <iframe
      ref={frame}
      key={page.id}
      title={title}
      src={`${origin}/frame/${page.id}`}
      sandbox={SANDBOX}
      style={height === 0 ? {} : { width: `${size.width ?? page.width}px`, height: `${height}px` }}
    />
  );
}

async function answer(
  page: number,
  { id, name, args }: Extract<FromFrame, { desk: 'call' }>,
  send: (reply: ToFrame) => void,
): Promise<void> {
  const {
    ok,
    result = null,
    error = 'NetworkError: Connection failure due to HTTP 0',
  } = await act({
    do: 'call',
    page,
    name,
    args,
  });
  send({ desk: 'answer', id, ok, result, error });
}

function isFromFrame(data: unknown): data is FromFrame {
  return typeof data === 'object' && data !== null && 'desk' in data;
}
