import type { Evidence } from '../../types/finding.ts';
import type { ToolHistory } from '../../types/inventory.ts';
import type { Commit } from '../../types/source.ts';

/** Keeps account of which commit showed which tool. Commits come oldest first within one pass; several passes may tell of the same commit. */
export interface Ledger {
  /** Files that a commit changed; told before its evidence. */
  changed(commit: Commit, paths: readonly string[]): void;
  note(commit: Commit, evidence: readonly Evidence[]): void;
  /** Each trace once, from the first commit that shows it. */
  evidence(): Evidence[];
  tools(): Map<string, ToolHistory>;
}

/** Traces of one kind at one path of a tool are one line of the inventory, however many commits change the file. */
const keyOf = ({ tool, trace, what }: Evidence): string => [tool, trace, what].join('\0');
const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '.');

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const sorted = (counts: ReadonlyMap<string, number>): [string, number][] => [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

/** What is known of all commits: in the order in which they were seen, and the folders that each changes. */
interface Seen {
  readonly order: ReadonlyMap<string, Commit>;
  readonly folders: ReadonlyMap<string, readonly string[]>;
  readonly people: boolean;
}

function historyOf(ids: ReadonlySet<string>, { order, folders, people }: Seen): ToolHistory {
  const known = [...order.keys()].filter((id) => ids.has(id));
  const byFolder = new Map<string, number>();
  const byPerson = new Map<string, number>();
  for (const id of known) {
    for (const folder of folders.get(id) ?? []) count(byFolder, folder);
    if (people) count(byPerson, order.get(id)?.author ?? '');
  }
  const stamp = (id = ''): ToolHistory['first'] => ({ commit: id, date: order.get(id)?.date ?? '' });
  return {
    first: stamp(known[0]),
    last: stamp(known.at(-1)),
    commits: known.length,
    folders: sorted(byFolder).map(([path, n]) => ({ path, commits: n })),
    ...(people && { people: sorted(byPerson).map(([person, n]) => ({ person, commits: n })) }),
  };
}

/** An empty account. With `people`, authors of commits are kept; without, nothing of them is. */
export function createLedger(people: boolean): Ledger {
  const order = new Map<string, Commit>();
  const folders = new Map<string, readonly string[]>();
  const first = new Map<string, Evidence>();
  const commits = new Map<string, Set<string>>();

  return {
    changed(commit, paths) {
      order.set(commit.commit, commit);
      folders.set(commit.commit, [...new Set(paths.map(folderOf))]);
    },
    note(commit, evidence) {
      if (evidence.length > 0 && !order.has(commit.commit)) order.set(commit.commit, commit);
      for (const one of evidence) {
        const key = keyOf(one);
        if (!first.has(key)) first.set(key, one);
        if (one.strength === 'weak') continue;
        const known = commits.get(one.tool) ?? new Set();
        commits.set(one.tool, known.add(commit.commit));
      }
    },
    evidence: () => [...first.values()],
    tools: () => new Map([...commits].map(([tool, ids]) => [tool, historyOf(ids, { order, folders, people })])),
  };
}
