import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { baselineName, parseBaseline } from './baseline.ts';
import { readSmall } from './disk.ts';
import { configName, systemFile } from './find.ts';
import type { Layer, Parse } from './gather.ts';
import type { ConfigMemory } from './memory.ts';
import { none } from './none.ts';
import type { ConfigReader } from '../types/source.ts';
import type { Baseline, Config } from './types.ts';

/** What decides which files are read. */
export interface LoadOptions {
  /** The repository's side; absent outside a repository without one, and with `--no-config`. */
  readonly reader?: ConfigReader;
  /** `--config FILE`; else `TIGHTLIP_CONFIG` of `env`. */
  readonly named?: string;
  /** `--policy PRESET|FILE`. */
  readonly policy?: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Directory in whose `node_modules` the packages of `extends` lie. */
  readonly top?: string;
  /** What earlier runs made of the same files; asked for where there is a file at all. */
  readonly memory?: () => Promise<ConfigMemory | undefined>;
  /** Stands in for the system-wide file, in tests. */
  readonly system?: string;
}

export const presets = ['observe', 'deny-all', 'only-approved', 'ban-claude-code'] as const;

async function repositoryFiles(reader: ConfigReader): Promise<{ files: readonly string[]; baseline: Baseline | undefined }> {
  const files = (await reader.list()).filter((path) => path === configName || path.endsWith(`/${configName}`));
  const bytes = await reader.read(baselineName);
  return { files, baseline: bytes && parseBaseline(baselineName, bytes) };
}

/** Every file that has a say, in order of authority. Undefined without any: then no parser was loaded. Throws a ConfigError (exit 2) for a file that is not valid. */
export async function loadLayers(options: LoadOptions): Promise<{ layers: readonly Layer[] | undefined; baseline: Baseline | undefined }> {
  const { cwd, env, top } = options;
  const system = options.system ?? systemFile(options.platform, env);
  const named = options.named ?? (env['TIGHTLIP_CONFIG'] || undefined);
  const { files, baseline } = options.reader ? await repositoryFiles(options.reader) : { files: [], baseline: undefined };
  const quick = named === undefined && options.policy === undefined && files.length === 0 && !readSmall(system, system, 'follow');
  if (quick) return { layers: undefined, baseline };

  const { companyLayers, parseFully, repositoryLayers } = await import('./gather.ts');
  const memory = await options.memory?.();
  const parse: Parse = memory ? (file, bytes) => memory.recall(file, bytes) ?? parseFully(file, bytes) : parseFully;
  const layers = (await companyLayers('system', system, top, parse)) ?? [];
  if (named !== undefined) {
    const found = await companyLayers('company', resolve(cwd, named), top, parse);
    if (!found) throw new UserError(`the configuration ${JSON.stringify(named)} is not there`, options.named === undefined ? 'correct or unset TIGHTLIP_CONFIG' : 'correct the path after --config');
    layers.push(...found);
  }
  // Below the company's own file: it adds, and a locked file above it is not loosened.
  if (options.policy !== undefined) layers.push(await (await import('./named-policy.ts')).policyLayer(options.policy, resolve(cwd, options.policy), presets));
  if (options.reader) layers.push(...(await repositoryLayers(options.reader, files, top, parse)));
  return { layers, baseline };
}

/** The configuration that all files amount to. Without any it is a constant. Throws a ConfigError (exit 2) for a file that is not valid. */
export async function loadConfig(options: LoadOptions): Promise<Config> {
  const { layers, baseline } = await loadLayers(options);
  if (!layers) return baseline ? { ...none, present: true, baseline } : none;
  const { effective } = await import('./effective.ts');
  const memory = await options.memory?.();
  const known = memory?.own(layers);
  // What was recalled has no own rules in it: without them it is not the configuration.
  if (memory?.used && !known) {
    memory.forget();
    return loadConfig(options);
  }
  const config = effective(layers, baseline, known ?? (await import('./own-scopes.ts')).ownRules(layers));
  if (!known) memory?.learn(layers, config.ruleScopes.own);
  return config;
}
