import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { nameOf } from '../../inspect/evidence/names.ts';
import type { AiTool, Strength } from '../../types/ai-tool.ts';
import type { Evidence } from '../../types/finding.ts';
import type { Origin } from '../../types/source.ts';

/** The machine as it is asked: nothing is run, and no file is opened. */
export interface Machine {
  readonly home: string;
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const at = (path: string): Origin => ({ kind: 'file', path });
const quietly = <T>(look: () => T, otherwise: T): T => {
  try {
    return look();
  } catch {
    return otherwise;
  }
};
const names = (directory: string): string[] => quietly(() => readdirSync(directory), []);

/** User folders of the editors that are built on VS Code. */
function editorFolders({ home, platform, env }: Machine): string[] {
  const base = platform === 'darwin' ? join(home, 'Library/Application Support') : platform === 'win32' ? (env['APPDATA'] ?? '') : join(home, '.config');
  return ['Code', 'Code - Insiders', 'VSCodium', 'Cursor', 'Windsurf', 'Trae', 'Kiro', 'Qoder'].map((editor) => join(base, editor));
}

/** `T-` of `threads/T-*.json` is the beginning of a name: the first file or folder that has it. */
function begun(place: string): string[] {
  const found = names(dirname(place)).find((name) => name.startsWith(basename(place)));
  return found === undefined ? [] : [join(dirname(place), found)];
}

/** A catalogue path to the places it means here; the part before the first wildcard is what is looked for. */
export function placesOf(pattern: string, machine: Machine): string[] {
  const { home, env } = machine;
  if (/ row |^[^~$%/<A-Z]/.test(pattern)) return [];
  const known = pattern.replace(/(?:\*|YYYY).*$/s, '');
  const fixed = known.replace(/(.)\/$/, '$1');
  const editor = /^<(?:Code|editor)>\/(.*)$/.exec(fixed);
  if (editor) return editorFolders(machine).map((folder) => join(folder, editor[1] ?? ''));
  const variable = /^(?:%([^%]+)%|\$([A-Z_]+))(.*)$/.exec(fixed);
  if (variable) {
    const value = env[variable[1] ?? variable[2] ?? ''];
    return value ? [join(value, variable[3] ?? '')] : [];
  }
  const place = fixed.startsWith('~/') ? join(home, fixed.slice(2)) : fixed;
  return known !== pattern && !known.endsWith('/') ? begun(place) : [place];
}

/** Where conversations are kept: only a used tool has that. */
const session = /\/(?:sessions?|projects|history|chats?|conversations|threads|transcripts|archived_sessions|chatSessions|logs|events|session-state)(?:[/.]|$)|\.(?:db|sqlite3?)$|history\.\w+$/;

/** Shortens the home folder to `~`: the report is passed on. */
const shown = (path: string, home: string): string => (path.startsWith(home) ? `~${path.slice(home.length).replaceAll('\\', '/')}` : path);

function homeTraces(tool: AiTool, machine: Machine): Evidence[] {
  const others = (places: readonly string[] | undefined, trace: 'home' | 'app'): Evidence[] =>
    (places ?? []).flatMap((pattern) =>
      placesOf(pattern, machine)
        .filter((place) => existsSync(place))
        .map((place): Evidence => {
          const what = shown(place, machine.home);
          const strength: Strength = trace === 'home' && session.test(pattern) ? 'strong' : 'medium';
          return { tool: tool.id, trace, strength, what, origin: at(what) };
        }),
    );
  return [...others(tool.home, 'home'), ...others(tool.apps, 'app')];
}

/** Extensions of the VS Code family by their folders `publisher.name-1.2.3`. */
function extensionTraces(tools: readonly AiTool[], { home }: Machine): Evidence[] {
  const byId = new Map<string, string[]>();
  for (const tool of tools) for (const id of tool.extensions ?? []) byId.set(id.toLowerCase(), [...(byId.get(id.toLowerCase()) ?? []), tool.id]);
  const folders = ['.vscode', '.vscode-insiders', '.vscode-oss', '.vscode-server', '.cursor', '.cursor-server', '.windsurf', '.trae', '.kiro', '.qoder', '.antigravity'];
  return folders.flatMap((folder) =>
    names(join(home, folder, 'extensions')).flatMap((name) => {
      const id = name.replace(/-\d+\.\d+.*$/s, '').toLowerCase();
      const what = `~/${folder}/extensions/${name}`;
      return (byId.get(id) ?? []).map((tool): Evidence => ({ tool, trace: 'extension', strength: 'medium', what: id, origin: at(what) }));
    }),
  );
}


/** Programs on PATH. A name that others have too counts once the program lies in the tool's own package. */
function programTraces(tools: readonly AiTool[], { env, home, platform }: Machine): Evidence[] {
  const wanted = new Map<string, { tool: AiTool; generic: boolean }[]>();
  for (const tool of tools) {
    for (const entry of tool.binaries ?? []) wanted.set(nameOf(entry).toLowerCase(), [...(wanted.get(nameOf(entry).toLowerCase()) ?? []), { tool, generic: typeof entry !== 'string' }]);
  }
  const directories = [...new Set((env['PATH'] ?? env['Path'] ?? '').split(platform === 'win32' ? ';' : delimiter))].filter(Boolean);
  return directories.flatMap((directory) =>
    names(directory).flatMap((file) =>
      (wanted.get(file.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, '')) ?? []).map(({ tool, generic }): Evidence => {
        const path = join(directory, file);
        const real = quietly(() => realpathSync(path), path).replaceAll('\\', '/');
        const packaged = (tool.packages?.npm ?? []).map(nameOf).some((name) => real.includes(`/node_modules/${name}/`));
        return { tool: tool.id, trace: 'binary', strength: packaged ? 'strong' : generic ? 'weak' : 'medium', what: file, origin: at(shown(path, home)) };
      }),
    ),
  );
}

/** Packages installed for the whole machine, beside the folders of PATH. */
function packageTraces(tools: readonly AiTool[], { env, home }: Machine): Evidence[] {
  const roots = [...new Set((env['PATH'] ?? '').split(delimiter).filter(Boolean).map((directory) => resolve(dirname(directory), 'lib', 'node_modules')))].filter((root) => existsSync(root));
  return roots.flatMap((root) =>
    tools.flatMap((tool) =>
      (tool.packages?.npm ?? [])
        .filter((entry) => typeof entry === 'string' && existsSync(join(root, entry)))
        .map((entry): Evidence => ({ tool: tool.id, trace: 'dependency', strength: 'strong', what: `npm:${nameOf(entry)}`, origin: at(shown(join(root, nameOf(entry)), home)) })),
    ),
  );
}

/** What this machine shows: files and folders that exist, by their names alone. */
export function machineEvidence(tools: readonly AiTool[], machine: Machine): Evidence[] {
  const all = [...tools.flatMap((tool) => homeTraces(tool, machine)), ...extensionTraces(tools, machine), ...programTraces(tools, machine), ...packageTraces(tools, machine)];
  const once = new Map(all.map((one) => [[one.tool, one.trace, one.what, one.origin.path].join('\0'), one]));
  return [...once.values()];
}
