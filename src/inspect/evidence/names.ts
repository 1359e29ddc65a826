import type { AiName, AiTool, Ecosystem } from '../../types/ai-tool.ts';

/**
 * Where names of tools stand: manifests and lock files by their ecosystem; whatever runs, starts, fetches or sets something; `program`: scripts, in which
 * programs with names of everyday words (`goose`, `q`) count too.
 */
export type NameKind = Ecosystem | 'run' | 'program';

export const ecosystems: readonly Ecosystem[] = ['npm', 'pypi', 'crates', 'go', 'maven', 'nuget', 'composer', 'gem', 'brew'];
/** What a tool is known by in files. */
export type NamedTool = Pick<AiTool, 'id' | 'packages' | 'binaries' | 'actions' | 'images' | 'installers' | 'bots' | 'env' | 'hosts' | 'extensions' | 'plugins' | 'settings'>;

/** That part of a tool. */
export const namesOf = ({ id, packages, binaries, actions, images, installers, bots, env, hosts, extensions, plugins, settings }: AiTool): NamedTool => ({ id, packages, binaries, actions, images, installers, bots, env, hosts, extensions, plugins, settings });

const kinds = (ecosystems as readonly NameKind[]).concat('run', 'program');
/** A set of kinds as a number. */
export const bitsOf = (of: readonly NameKind[]): number => of.reduce((bits, kind) => bits | (1 << kinds.indexOf(kind)), 0);

/** Names of tools, cut into lower-case words. Plain data, made at build time. */
export interface NameTable {
  /** By the word of each name that says most: the words before and after it; where the name counts, as bits. */
  readonly names: Readonly<Record<string, readonly (readonly [before: string, after: string, kinds: number])[]>>;
}

/** Words that many names and most texts have. */
const common = new Set(
  'install github com docs release releases download stable code cli agent agents server tools tool api devcontainer features app sdk client base model models key token url home mode path host node test build google cloud microsoft actions action workflow workflows permission permissions python environment project config command shell language types git pr local access runtime workspace general review main repo data public trust settings global headers custom version versions core package packages default hooks vscode intellij org net io dev ai http https oauth auth plugin plugins extension extensions internet update resolver remote php'.split(' '),
);

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** A catalogue name, generic or not. */
export const nameOf = (entry: string | AiName): string => (typeof entry === 'string' ? entry : entry.name);
const own = (names: readonly (string | AiName)[]): string[] => names.filter((entry) => typeof entry === 'string');

/** What a pipeline or script may name. */
function runNames({ packages = {}, actions = [], images = [], installers = [], binaries = [], env = [], extensions = [], hosts = [] }: AiTool): string[] {
  return [...own(Object.values(packages).flat()), ...actions, ...images, ...installers, ...own(binaries), ...env.map(nameOf), ...extensions, ...hosts];
}

function keyOf(words: readonly string[]): number {
  const rate = (word: string): number => (common.has(word) ? 0 : 100) + word.length;
  return words.reduce((best, word, i) => (rate(word) > rate(words[best] ?? '') ? i : best), 0);
}

/** One expression for many words of letters and digits: what they begin with alike is looked at once. */
export function anyOf(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of words) if (word) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word.slice(1)]);
  const branches = [...byFirst].map(([first, rests]) => first + anyOf(rests));
  if (branches.length === 0) return '';
  return `(?:${branches.join('|')})${words.includes('') ? '?' : ''}`;
}

/** The table for these tools. */
export function nameTable(tools: readonly AiTool[]): NameTable {
  const bits = new Map<string, number>();
  const add = (words: readonly string[], kind: NameKind): void => {
    const name = words.join(' ');
    if (name) bits.set(name, (bits.get(name) ?? 0) | bitsOf([kind]));
  };
  for (const tool of tools) {
    for (const name of runNames(tool)) add(wordsOf(name), 'run');
    for (const name of [...(tool.binaries ?? []), ...Object.values(tool.packages ?? {}).flat()]) if (typeof name !== 'string') add(wordsOf(name.name), 'program');
    for (const [ecosystem, names] of Object.entries(tool.packages ?? {}) as [Ecosystem, readonly (string | AiName)[]][]) {
      for (const name of names) {
        const words = wordsOf(nameOf(name));
        // A POM writes group and artefact apart.
        add(ecosystem === 'maven' ? words.slice(keyOf(words), keyOf(words) + 1) : words, ecosystem);
      }
    }
  }
  add(['gh', 'copilot'], 'run');
  const table: Record<string, [string, string, number][]> = {};
  for (const [name, kind] of bits) {
    const words = name.split(' ');
    const key = keyOf(words);
    (table[words[key] ?? ''] ??= []).push([words.slice(0, key).join(' '), words.slice(key + 1).join(' '), kind]);
  }
  return { names: table };
}

/** `owner/repo/folder@ref` to the keys it may be known by, longest first. */
export function actionKeys(uses: string): string[] {
  const parts = uses.toLowerCase().split('@')[0]?.split('/') ?? [];
  return parts.slice(1).map((_, i) => parts.slice(0, parts.length - i).join('/'));
}
