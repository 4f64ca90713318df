import { useEffect, useRef } from 'preact/hooks';
import { act, listen, loadBook } from './connection';
import { Grid } from './grid/grid';

export function App() {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) return;
    const grid = new Grid(
      container.current,
      'ko',
      { sortUp: 'A → Z', sortDown: 'Z → A' },
      {
        onWrite: (cells) =>
          void act({ do: 'type', ...cells, warned: false }).then((reply) =>
            console.log(JSON.stringify(reply)),
          ),
        onStructure: (actions) => {
          for (const action of actions) void act(action);
        },
        onSelect: (area) => void act({ do: 'select', area }),
        onUnknown: () => {},
        onActiveSheet: () => {},
      },
    );
    const load = async () => grid.load(await loadBook());
    listen({
      onState: () => {},
      onBook: (event) => {
        if (event.kind === 'book') void load();
        else grid.patch(event.sheets);
      },
      onConnection: (open) => {
        if (open) void load();
      },
    });
  }, []);
  return <div id="grid" ref={container} style="height:100vh" />;
}
