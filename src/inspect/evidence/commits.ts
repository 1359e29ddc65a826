import type { AiBot, AiTool, Strength } from '../../types/ai-tool.ts';
import type { Evidence } from '../../types/finding.ts';
import type { Origin } from '../../types/source.ts';

/** What a commit says of itself. Display names are taken along for callers, never matched: people are called Claude and Devin. */
export interface CommitText {
  readonly message: string;
  readonly authorName?: string;
  readonly authorEmail?: string;
  readonly committerName?: string;
  readonly committerEmail?: string;
}

/** Finds the traces in a commit's addresses, trailers and footers, and in the names of refs. */
export interface CommitEvidence {
  commit(commit: CommitText, origin: Origin): Evidence[];
  /** A full ref name (`refs/heads/…`, `refs/notes/…`, `refs/remotes/<remote>/…`). */
  ref(name: string, origin: Origin): Evidence[];
}

/** What of a tool shows in commits and refs, as it is looked up. */
export interface Marks extends Pick<AiTool, 'id' | 'trailers' | 'branches' | 'notes'> {
  /** Keys of its accounts' addresses (`keysOf`): what a bot has alone, and what it shares with others. */
  readonly addresses?: readonly string[];
  readonly shared?: readonly string[];
  /** Without what varies. */
  readonly footers?: readonly string[];
  /** A word of each footer: it stands in a line with this footer, unless a link's text is a part of a word. */
  readonly words?: readonly string[];
}

/** Takes it from each tool that has any: a tenth of what is known of them. Made at build time, since every push looks at commits. */
export function marksOf(tools: readonly AiTool[]): Marks[] {
  const some = (list: readonly string[]): readonly string[] | undefined => (list.length > 0 ? [...new Set(list)] : undefined);
  return tools
    .map(({ id, bots = [], footers = [], trailers, branches, notes }) => ({
      id,
      addresses: some(bots.flatMap((bot) => (bot.generic ? [] : keysOfBot(bot)))),
      shared: some(bots.flatMap((bot) => (bot.generic ? keysOfBot(bot) : []))),
      footers: some(footers.map(bareFooter)),
      words: some(footers.map((footer) => longestWord(bareFooter(footer)))),
      trailers, branches, notes,
    }))
    .filter((marks) => Object.values(marks).filter(Boolean).length > 1);
}

const longestWord = (text: string): string => (text.match(/[a-z0-9]+/g) ?? ['']).reduce((a, b) => (b.length > a.length ? b : a));

interface Named {
  readonly tool: string;
  readonly strength: Strength;
}
type Index = Map<string, Named[]>;
interface Lookup {
  readonly addresses: Index;
  readonly footers: Index;
  readonly words: Set<string>;
  readonly trailers: Map<string, (Named & { readonly start: string; readonly shown: string })[]>;
  readonly branches: (Named & { readonly name: string })[];
  readonly notes: Index;
}

function put<T>(index: Map<string, T[]>, key: string, value: T): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}

/** GitLab's own form of it: `<number>-<login>@users.noreply.gitlab.com`. */
const noreplyOfGitlab = /^(?:\d+-)?([^@\s]+@users\.noreply\.gitlab\.com)$/;
const noreply = /^(?:(\d+)\+)?([^@\s]+)@users\.noreply\.github\.com$/;

/** Keys under which an address is known: itself, the account's number (it survives a new login), the login of a GitHub App. */
function keysOf(address: string): string[] {
  // The word first, here and below: most of these expressions would be made for nothing.
  if (!address.includes('@users.noreply.')) return [address];
  const [, id, login] = noreply.exec(address) ?? [];
  if (login === undefined) return [noreplyOfGitlab.exec(address)?.[1] ?? address];
  return [...(id ? [`id:${id}`] : []), ...(login.endsWith('[bot]') ? [`login:${login}`] : []), ...(id || login.endsWith('[bot]') ? [] : [address])];
}

const keysOfBot = ({ email, login }: AiBot): string[] => [...(email ? keysOf(email.toLowerCase()) : []), ...(login ? [`login:${login.toLowerCase()}`] : [])];

/** A footer without what varies: Markdown links become their text, leading symbols and the final full stop go. */
export function bareFooter(line: string): string {
  const linkless = line.length > 400 ? '' : line.replaceAll(/\[([^[\]]*)\](?:\([^()\s]*\)|\[[^[\]\s]*\])?/g, '$1');
  return linkless.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[\s.]+$/, '').toLowerCase();
}

function compile(tools: readonly Marks[]): Lookup {
  const lookup: Lookup = { addresses: new Map(), footers: new Map(), words: new Set(), trailers: new Map(), branches: [], notes: new Map() };
  for (const { id: tool, addresses = [], shared = [], footers = [], words: own = [], trailers = [], branches = [], notes = [] } of tools) {
    for (const key of addresses) put(lookup.addresses, key, { tool, strength: 'strong' });
    for (const key of shared) put(lookup.addresses, key, { tool, strength: 'weak' });
    for (const footer of footers) put(lookup.footers, footer, { tool, strength: 'strong' });
    for (const word of own) lookup.words.add(word);
    for (const trailer of trailers) {
      const at = trailer.indexOf(':');
      const key = at < 0 ? trailer : trailer.slice(0, at);
      put(lookup.trailers, key.toLowerCase(), { tool, strength: 'strong', start: at < 0 ? '' : trailer.slice(at + 1).trimStart().toLowerCase(), shown: trailer });
    }
    for (const name of branches) lookup.branches.push({ tool, name, strength: name.endsWith('/') ? 'weak' : 'strong' });
    for (const name of notes) put(lookup.notes, name, { tool, strength: 'strong' });
  }
  return lookup;
}

/** `Key: value` at the start of a line; the value's first characters decide, symbols before them aside, at a word's end. */
function trailerHits(lookup: Lookup, line: string): Hit[] {
  const [, key, value = ''] = (line.includes(':') && /^([A-Za-z][A-Za-z0-9-]*)[ \t]*:[ \t]*(\S.*)$/.exec(line)) || [];
  if (key === undefined) return [];
  if (DECLARED.test(key)) return declaredHits(lookup, key, value);
  const known = lookup.trailers.get(key.toLowerCase());
  if (!known) return [];
  const lower = value.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  return known
    .filter(({ start }) => lower.startsWith(start) && (!/[a-z0-9]$/.test(start) || !/^[a-z0-9]/.test(lower.slice(start.length))))
    .map((named) => ({ named, shown: named.shown }));
}

/** Keys that say themselves that an AI tool follows. */
const DECLARED = /^ai-(?:assisted|generated|written|authored)-(?:by|with)$/i;

/** A tool's name needs nothing behind it there, as it does after `Assisted-by:`; Claude alone is a model, which several tools run. */
function declaredHits(lookup: Lookup, key: string, value: string): Hit[] {
  const words = (text: string): string => text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '').replaceAll('-', ' ');
  const hits = new Map<string, Hit>();
  for (const named of lookup.trailers.get('assisted-by') ?? []) {
    const name = words(named.start).replace(/ ?[:(/].*$/, '');
    if (name !== 'claude' && words(value).startsWith(name) && !/^[a-z0-9]/.test(words(value).slice(name.length))) hits.set(named.tool, { named, shown: `${key}: ${name}` });
  }
  return [...hits.values()];
}

function addressHits(lookup: Lookup, address: string): Hit[] {
  const shown = address.trim().toLowerCase();
  const tools = new Map<string, Named>();
  for (const key of keysOf(shown)) for (const named of lookup.addresses.get(key) ?? []) if (!tools.has(named.tool)) tools.set(named.tool, named);
  return [...tools.values()].map((named) => ({ named, shown }));
}

/** A person's line `Co-authored-by: Name <address>`; indented and quoted lines tell of other commits. */
function lineHits(lookup: Lookup, line: string): Hit[] {
  // Expressions with a flag or classes of Unicode take long to make, and most lines are none of these.
  const [, key, address] = (line.includes('<') && /^([A-Za-z-]+-by)[ \t]*:[^<>]*<[ \t]*([^<>\s]{3,254})[ \t]*>\s*$/i.exec(line)) || [];
  const byAddress = address === undefined ? [] : addressHits(lookup, address).map(({ named, shown }) => ({ named, shown: `${key}: <${shown}>` }));
  const footer = !mayBeFooter(lookup, line) || /^[\s>]{2,}/.test(line) ? undefined : lookup.footers.get(bareFooter(line));
  return [...byAddress, ...trailerHits(lookup, line), ...(footer ?? []).map((named) => ({ named, shown: bareFooter(line) }))];
}

function mayBeFooter({ words }: Lookup, line: string): boolean {
  if (line.includes('[')) return true;
  const lower = line.toLowerCase();
  for (const word of words) if (lower.includes(word)) return true;
  return false;
}

interface Hit {
  readonly named: Named;
  readonly shown: string;
}

/** One piece of evidence a hit; accounts and branches of several tools name the others. */
function asEvidence(hits: readonly Hit[], trace: Evidence['trace'], origin: Origin, startLine?: number): Evidence[] {
  return hits.map(({ named, shown }) => {
    const others = [...new Set(hits.map((hit) => hit.named.tool))].filter((tool) => tool !== named.tool);
    return { tool: named.tool, trace, strength: named.strength, what: shown, origin, ...(startLine && { startLine }), ...(others.length > 0 && { sharedWith: others }) };
  });
}

function messageEvidence(lookup: Lookup, message: string, origin: Origin): Evidence[] {
  const found: Evidence[] = [];
  message.split(/\r?\n/).forEach((line, i) => {
    if (line.length > 1000 || line.length < 4) return;
    found.push(...asEvidence(lineHits(lookup, line), 'trailer', origin, i + 1));
  });
  return found;
}

function refEvidence(lookup: Lookup, ref: string, origin: Origin): Evidence[] {
  const notes = asEvidence((lookup.notes.get(ref) ?? []).map((named) => ({ named, shown: ref })), 'note', origin);
  const branch = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/s.exec(ref)?.[1];
  if (branch === undefined) return notes;
  const hits = lookup.branches.filter(({ name }) => (name.endsWith('/') ? branch.startsWith(name) : branch === name));
  return [...notes, ...asEvidence(hits.map((named) => ({ named, shown: branch })), 'branch', origin)];
}

/** Compiles what the tools write into commits; the work is done at the first look-up. Addresses match whole, in any case. */
export function createCommitEvidence(tools: () => readonly Marks[]): CommitEvidence {
  let compiled: Lookup | undefined;
  const lookup = (): Lookup => (compiled ??= compile(tools()));
  return {
    commit({ message, authorEmail = '', committerEmail = '' }, origin) {
      const addresses = [...new Set([authorEmail, committerEmail].filter(Boolean))];
      const authors = addresses.flatMap((address) => asEvidence(addressHits(lookup(), address), 'author', origin));
      return [...authors, ...messageEvidence(lookup(), message, origin)];
    },
    ref: (name, origin) => refEvidence(lookup(), name, origin),
  };
}
