import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { diskReader, readSmall } from '../config/disk.ts';
import { configName } from '../config/find.ts';
import { loadConfig } from '../config/load.ts';
import type { ConfigMemory } from '../config/memory.ts';
import type { Config } from '../config/types.ts';
import type { Io } from '../io.ts';
import type { ScanOptions } from '../options.ts';
import { checkoutAbove } from '../source/repository.ts';
import { directoriesOf } from '../source/side-files.ts';
import type { Pin } from '../inspect/agents/pins.ts';
import type { ConfigSides, Notice } from '../types/source.ts';
import { withChange } from './config-change.ts';
import type { StageSettings } from './stage.ts';

/** What configuration and command line make of a run. */
export interface Configured {
  readonly config: Config;
  readonly settings: StageSettings;
  /** Whether nothing at all is looked for in a file. */
  readonly skips: (path: string) => boolean;
  /** Bytes above which a file is a problem instead of read. */
  readonly largest?: number;
  readonly notices: readonly Notice[];
  /** Absolute directory of the report's paths, where they are files. */
  readonly root?: string;
  /** Every file below the top is looked at. */
  readonly whole: boolean;
}

/** Where configuration for these paths may stand: at the top, beside them and above. */
const filesAbove = (paths: readonly string[]): string[] => directoriesOf(paths).map((directory) => (directory ? `${directory}/${configName}` : configName));

/** The work tree around a directory, for sources that have no side of their own: a message, standard input under a path below the top. */
export function sidesAround(cwd: string, path?: string): ConfigSides {
  const top = checkoutAbove(cwd) ?? cwd;
  const below = path !== undefined && !isAbsolute(path) && !path.split('/').includes('..') ? [path] : [];
  return { now: diskReader(top, () => filesAbove(below).filter((name) => readSmall(join(top, name), name) !== undefined)), top: () => top, close: () => undefined };
}

/** Configuration that is changed but not staged does not hold for the next commit: say so. */
async function unstaged(sides: ConfigSides, top: string | undefined): Promise<Notice[]> {
  if (!sides.before || !top) return [];
  const notices: Notice[] = [];
  const beside = filesAbove((await sides.paths?.()) ?? []).filter((name) => existsSync(join(top, name)));
  for (const name of new Set([configName, 'tightlip-baseline.jsonl', ...(await sides.now.list()), ...beside])) {
    const here = readSmall(join(top, name), name, 'follow');
    const staged = await sides.now.read(name);
    if (!here || (staged && Buffer.compare(here, staged) === 0)) continue;
    notices.push({ code: 'config-not-staged', path: name, startLine: 1, message: `${staged ? 'has changes that are not staged' : 'is not staged'} and do${staged ? '' : 'es'} not count for this commit: git add ${name}` });
  }
  return notices;
}

/** Pins of all policy files, by paths from the top. */
function pinsOf({ policy }: Config): Pin[] {
  return policy.flatMap(({ ai, directory }) => (ai.pin ?? []).map(({ path, sha256 }) => ({ path: directory === '' ? path.replace(/^\.?\//, '') : `${directory}/${path}`, sha256 })));
}

/** Loads the configuration of a run. Throws a UserError when it is not valid. */
export async function configure(options: ScanOptions, io: Pick<Io, 'cwd' | 'env' | 'platform' | 'user'>, given?: ConfigSides): Promise<Configured> {
  const sides = given ?? sidesAround(io.cwd());
  const top = await sides.top?.();
  const load = { reader: options.useConfig ? sides.now : undefined, named: options.config, policy: options.policy, cwd: io.cwd(), env: io.env, platform: io.platform, top };
  // Opened with the first file; where there is none, none of it is loaded.
  let memory: Promise<ConfigMemory | undefined> | undefined;
  const open = async (): Promise<ConfigMemory | undefined> => (await import('./config-memory.ts')).configMemory(top ?? io.cwd(), { ...load, user: io.user ?? (await import('../cache/user.ts')).userId() });
  const loaded = await loadConfig({ ...load, memory: () => (memory ??= options.cache ? open() : Promise.resolve(undefined)) });
  const { config, notices } = options.useConfig ? await withChange(loaded, sides, load) : { config: loaded, notices: [] };
  const own = config.packed ?? (config.rules.length > 0 ? (await import('./own-pack.ts')).ownPack(config.rules) : undefined);
  (await memory)?.keep(own);
  return {
    config,
    settings: { only: options.only, salt: config.salt, own, enable: config.enable, scopes: config.ruleScopes, pins: pinsOf(config), tools: config.tools },
    skips: (path) => config.excluded(path, 'secrets') && config.excluded(path, 'ai'),
    largest: options.maxFileSize ?? config.maxFileSize(''),
    root: top,
    whole: sides.whole === true,
    notices: options.useConfig ? [...notices, ...(await unstaged(sides, top))] : [],
  };
}
