import type * as v from 'valibot';
import type { AiPath, Ecosystem, OwnTool } from '../types/ai-tool.ts';
import type { Layer } from './gather.ts';
import type { aiTool } from './schema-tools.ts';

type Entry = v.InferOutput<typeof aiTool>;

const ecosystems: readonly Ecosystem[] = ['npm', 'pypi', 'crates', 'go', 'maven', 'nuget', 'composer', 'gem', 'brew'];

function pathsOf(entry: Entry): AiPath[] {
  return [
    ...(entry.paths ?? []).map((glob): AiPath => ({ glob, kind: 'rules' })),
    ...(entry['session-paths'] ?? []).map((glob): AiPath => ({ glob, kind: 'session' })),
    ...(entry['shared-paths'] ?? []).map((glob): AiPath => ({ glob, kind: 'config', strength: 'weak' })),
  ];
}

/** One `[[ai.tool]]` as the catalogue takes it; what is not written is left out. */
function ownTool(entry: Entry): OwnTool {
  const { id, name, vendor, country, category, status, aliases, home, apps, extensions, plugins, settings, binaries, actions, images, installers, footers, trailers, branches, notes, env, hosts, docs } = entry;
  const packages = Object.fromEntries(ecosystems.flatMap((e) => (entry[e as keyof Entry] ? [[e, entry[e as keyof Entry]]] : [])));
  const bots = [...(entry.emails ?? []).map((email) => ({ email: email.toLowerCase() })), ...(entry.logins ?? []).map((login) => ({ login: login.toLowerCase() }))];
  const paths = pathsOf(entry);
  const all = {
    id, name, vendor, country, category, status, aliases, home, apps, extensions, plugins, settings, binaries, actions, images, installers, footers, trailers, branches, notes, env, hosts,
    renamedTo: entry['renamed-to'], paths: paths.length > 0 ? paths : undefined, bots: bots.length > 0 ? bots : undefined, packages: Object.keys(packages).length > 0 ? packages : undefined, docs: docs ? [docs] : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as OwnTool;
}

/** The `[[ai.tool]]` of all files. A repository's own file may add traces; only the system's and the company's may change what is known of a tool. */
export function ownTools(layers: readonly Layer[]): OwnTool[] {
  return layers.flatMap(({ name, file }) => (file.settings.ai?.tool ?? []).map((entry): OwnTool => (name === 'system' || name === 'company' ? ownTool(entry) : { ...ownTool(entry), untrusted: true })));
}
