import type { Ecosystem, Strength } from '../../types/ai-tool.ts';
import type { Evidence } from '../../types/finding.ts';
import type { InspectedFile } from '../../types/inspect.ts';
import { isForeign } from './foreign.ts';
import { actionKeys } from './names.ts';
import { packageKey, type Lookup, type Named } from './lookup.ts';

/** 1-based; a function where finding it costs something. */
export type Line = number | (() => number);

/**
 * What a reader of one file format reports: names in the file's own terms. Those that belong to a tool become evidence, all others nothing.
 * Each name is reported once a file, at its first line.
 */
export interface Notes {
  readonly lookup: Lookup;
  dependency(ecosystem: Ecosystem, name: string, line: Line): void;
  /** The package itself, copied into the repository: strong wherever it lies. */
  vendored(ecosystem: Ecosystem, name: string, line: Line): void;
  extension(id: string, line: Line): void;
  plugin(id: string, line: Line): void;
  action(uses: string, line: Line): void;
  image(reference: string, line: Line): void;
  /** A program that is run, by its bare name. */
  binary(name: string, line: Line): void;
  /** The address that an install script is fetched from. */
  installer(url: string, line: Line): void;
  env(name: string, line: Line): void;
  host(host: string, line: Line): void;
  setting(key: string, line: Line): void;
  /** Evidence that the reader itself has judged. */
  add(named: Named, trace: Evidence['trace'], what: string, line?: Line): void;
}

/** Variables of a shell, compose or a pipeline: what stands for one that is not set, else nothing. */
const filledIn = (reference: string): string => reference.includes('$') ? reference.replaceAll(/\$\{\{[^}]*\}\}/g, '').replaceAll(/\$\{\w+:?-([^}]*)\}/g, '$1').replaceAll(/\$\{\w+[^}]*\}|\$\(\w+\)|\$\w+/g, '').replace(/^\/+/, '') : reference;

/** Image without tag, digest and the default registry. */
const imageKey = (reference: string): string => filledIn(reference).toLowerCase().replace(/@sha256:.*$/s, '').replace(/:[^/:]*$/s, '').replace(/^(?:docker\.io|index\.docker\.io)\/(?:library\/)?/, '');

const installerKey = (url: string): string => url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$/s, '').replace(/\/$/, '');

function envNames(lookup: Lookup, name: string): readonly Named[] {
  return lookup.env.get(name) ?? lookup.envPrefixes.filter((prefix) => name.startsWith(prefix.name) && name.length > prefix.name.length);
}

function hostNames(lookup: Lookup, host: string): readonly Named[] {
  const exact = lookup.hosts.get(host.toLowerCase());
  if (exact) return exact;
  const labels = host.toLowerCase().split('.');
  return labels.slice(1).map((_, i) => lookup.hosts.get(`*.${labels.slice(i + 1).join('.')}`)).find(Boolean) ?? [];
}

/** Starts the notes of one file. Traces in copies of other projects and in test data are weak. */
export function createNotes(known: () => Lookup, file: InspectedFile, give: (evidence: Evidence) => void): Notes {
  const weak = isForeign(file.path.split('/').slice(0, -1));
  const seen = new Set<string>();
  const add: Notes['add'] = ({ tool, strength }, trace, what, line) => {
    const key = `${tool}\0${trace}\0${what}`;
    if (seen.has(key)) return;
    seen.add(key);
    const graded: Strength = weak ? 'weak' : strength;
    give({ tool, trace, strength: graded, what, origin: file.origin, ...(line !== undefined && { startLine: typeof line === 'number' ? line : line() }) });
  };
  const all = (names: readonly Named[] | undefined, trace: Evidence['trace'], what: string, line: Line): void => {
    for (const named of names ?? []) add(named, trace, what, line);
  };
  return {
    get lookup() {
      return known();
    },
    add,
    dependency: (ecosystem, name, line) => all(known().packages[ecosystem]?.get(packageKey(ecosystem, name)), 'dependency', `${ecosystem}:${name}`, line),
    vendored: (ecosystem, name, line) => {
      for (const { tool, strength } of known().packages[ecosystem]?.get(packageKey(ecosystem, name)) ?? []) {
        give({ tool, trace: 'dependency', strength, what: `${ecosystem}:${name} (a copy)`, origin: file.origin, startLine: typeof line === 'number' ? line : line() });
      }
    },
    extension: (id, line) => all(known().extensions.get(id.toLowerCase()), 'extension', id, line),
    plugin: (id, line) => all(known().plugins.get(id), 'extension', id, line),
    action: (uses, line) => all(actionKeys(uses).map((key) => known().actions.get(key)).find(Boolean), 'action', uses, line),
    image: (reference, line) => all(known().images.get(imageKey(reference)), 'command', reference, line),
    binary: (name, line) => all(known().binaries.get(name.toLowerCase()), 'command', name, line),
    installer: (url, line) => all(known().installers.get(installerKey(url)), 'command', url, line),
    env: (name, line) => all(envNames(known(), name), 'env', name, line),
    host: (host, line) => all(hostNames(known(), host), 'host', host, line),
    setting: (key, line) => all(known().settings.filter(({ name }) => key.startsWith(name)), 'setting', key, line),
  };
}

/** Offsets to 1-based lines. Offsets may come in any order. */
export function lineFinder(text: string): (offset: number) => number {
  let starts: number[] | undefined;
  return (offset) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
