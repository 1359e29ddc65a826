/** Keys for those who do not reach for the mouse. */

export interface KeyActions {
  readonly search: () => void;
  readonly move: (by: number) => void;
  readonly open: () => void;
  readonly escape: () => void;
}

const page = 10;
const moves: Readonly<Record<string, number>> = { j: 1, k: -1 };
const gridMoves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };

/** `/` searches, `j` and `k` move anywhere outside a field; arrows, Home, End and Enter work in the list. */
export function listen(grid: HTMLElement, actions: KeyActions): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    const typing = target.matches('input, select, textarea');
    if (event.key === 'Escape') return actions.escape();
    if (typing) return;
    const by = moves[event.key] ?? (target === grid ? gridMoves[event.key] : undefined);
    if (event.key === '/') actions.search();
    else if (by !== undefined) actions.move(by);
    else if (event.key === 'Enter' && target === grid) actions.open();
    else return;
    event.preventDefault();
  });
}
