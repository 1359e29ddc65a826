/** Path rules of all tools in one tree of names, so that a path is looked up once however many rules there are. */
export interface Trie<T> {
  add(glob: string, value: T): void;
  /** Every value whose glob covers the path, with the index of the segment where the match starts. Compares in lower case. */
  find(segments: readonly string[]): { value: T; start: number }[];
}

interface Node<T> {
  readonly names: Map<string, Node<T>>;
  readonly wild: { readonly name: RegExp; readonly node: Node<T> }[];
  /** Follows any number of folders (`**`). */
  deep?: Node<T>;
  readonly values: T[];
}

const node = <T>(): Node<T> => ({ names: new Map(), wild: [], values: [] });

function nameMatcher(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('?', '.');
  return new RegExp(`^${escaped.replaceAll(/\*+/g, '.*')}$`, 's');
}

function child<T>(parent: Node<T>, name: string): Node<T> {
  if (name === '**') return (parent.deep ??= node());
  if (/[*?]/.test(name)) {
    const matcher = nameMatcher(name);
    const known = parent.wild.find((w) => w.name.source === matcher.source);
    if (known) return known.node;
    const fresh = node<T>();
    parent.wild.push({ name: matcher, node: fresh });
    return fresh;
  }
  let next = parent.names.get(name);
  if (!next) parent.names.set(name, (next = node()));
  return next;
}

function walk<T>(at: Node<T>, segments: readonly string[], index: number, hit: (values: readonly T[]) => void): void {
  if (at.deep) {
    if (at.deep.values.length) hit(at.deep.values);
    if (at.deep.names.size || at.deep.wild.length) for (let i = index; i <= segments.length; i++) walk(at.deep, segments, i, hit);
  }
  const name = segments[index];
  if (name === undefined) {
    if (index === segments.length && at.values.length) hit(at.values);
    return;
  }
  const exact = at.names.get(name);
  if (exact) walk(exact, segments, index + 1, hit);
  for (const { name: pattern, node: next } of at.wild) if (pattern.test(name)) walk(next, segments, index + 1, hit);
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
