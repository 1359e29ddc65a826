/** Path rules of all tools in one tree of names, so that a path is looked up once however many rules there are. */
export interface Trie<T> {
  add(glob: string, value: T): void;
  /** Every value whose glob covers the path, with the index of the segment where the match starts. Compares in lower case. */
  find(segments: readonly string[]): { value: T; start: number }[];
}

interface Node<T> {
  readonly names: Map<string, Node<T>>;
  readonly wild: { readonly pattern: string; readonly node: Node<T> }[];
  /** Follows any number of folders (`**`). */
  deep?: Node<T>;
  readonly values: T[];
}

const node = <T>(): Node<T> => ({ names: new Map(), wild: [], values: [] });

/** Whether a name fits a pattern. Repositories bring patterns of their own: only the last star is extended, so its time is bounded by pattern times name. */
function fits(pattern: string, name: string): boolean {
  let [p, n, star, from] = [0, 0, -1, 0];
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = ++p;
      from = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star;
      n = ++from;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

function child<T>(parent: Node<T>, name: string): Node<T> {
  if (name === '**') return (parent.deep ??= node());
  if (/[*?]/.test(name)) {
    const known = parent.wild.find(({ pattern }) => pattern === name);
    if (known) return known.node;
    const fresh = node<T>();
    parent.wild.push({ pattern: name, node: fresh });
    return fresh;
  }
  let next = parent.names.get(name);
  if (!next) parent.names.set(name, (next = node()));
  return next;
}

/** `below`: from which index on what follows a `**` has been walked already; without it two of them in a glob would be tried in every combination. */
function walk<T>(at: Node<T>, segments: readonly string[], index: number, hit: (values: readonly T[]) => void, below?: Map<Node<T>, number>): void {
  const { deep } = at;
  if (deep) {
    if (deep.values.length) hit(deep.values);
    if (deep.names.size || deep.wild.length) {
      const walked = below ?? new Map<Node<T>, number>();
      const end = walked.get(deep) ?? segments.length + 1;
      if (index < end) walked.set(deep, index);
      for (let i = index; i < end; i++) walk(deep, segments, i, hit, walked);
    }
  }
  const name = segments[index];
  if (name === undefined) {
    if (index === segments.length && at.values.length) hit(at.values);
    return;
  }
  const exact = at.names.get(name);
  if (exact) walk(exact, segments, index + 1, hit, below);
  for (const { pattern, node: next } of at.wild) if (fits(pattern, name)) walk(next, segments, index + 1, hit, below);
}

/** An empty trie. Globs: `*` and `?` within a name, `**` any number of folders, a leading `/` or `.github/` from the top only. */
export function createTrie<T>(): Trie<T> {
  const anywhere = node<T>();
  const top = node<T>();
  return {
    add(glob, value) {
      const lower = glob.toLowerCase();
      const anchored = lower.startsWith('/') || lower.startsWith('.github/');
      let at = anchored ? top : anywhere;
      for (const name of lower.replace(/^\/|^(?:\*\*\/)+/, '').split('/')) at = child(at, name);
      at.values.push(value);
    },
    find(segments) {
      const found: { value: T; start: number }[] = [];
      walk(top, segments, 0, (values) => { for (const value of values) found.push({ value, start: 0 }); });
      for (let start = 0; start < segments.length; start++) {
        walk(anywhere, segments, start, (values) => { for (const value of values) found.push({ value, start }); });
      }
      return found;
    },
  };
}
