import { loadConfig, loadLayers, type LoadOptions } from '../config/load.ts';
import type { Config } from '../config/types.ts';
import { UserError } from '../errors.ts';
import type { ConfigReader, ConfigSides, Notice } from '../types/source.ts';

const names = async (reader: ConfigReader): Promise<string[]> => [...(await reader.list()), 'tightlip-baseline.jsonl'];

/** Whether any configuration file or baseline differs between two sides. */
async function differs(before: ConfigReader, after: ConfigReader, more: readonly string[]): Promise<boolean> {
  const paths = new Set([...more.filter((path) => !path.startsWith('npm:')), ...(await names(before)), ...(await names(after))]);
  for (const path of paths) {
    const [old, now] = [await before.read(path), await after.read(path)];
    if (!old !== !now || (old && now && Buffer.compare(old, now) !== 0)) return true;
  }
  return false;
}

/** A side that is not valid has no say: what it would have accepted is found. */
async function orInvalid<T>(what: string, load: () => Promise<T>): Promise<T | Notice> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { code: 'config-invalid', message: `${what}: ${error.message}` };
  }
}

const isNotice = (value: object): value is Notice => 'code' in value;

/** Where the exceptions of the base hold and cannot be read, those of the change don't stand in for them. */
const withoutExceptions = (config: Config): Config => ({ ...config, allows: config.allows.filter(({ layer }) => layer === 'system' || layer === 'company'), baseline: undefined });

/** What a change does to configuration, and the configuration with the exceptions of the side that may bring them. */
export async function withChange(config: Config, sides: ConfigSides, options: LoadOptions): Promise<{ config: Config; notices: readonly Notice[] }> {
  const before = sides.before ?? (sides.change && sides.now);
  const after = sides.change ?? (sides.before && sides.now);
  if (!before || !after || !(await differs(before, after, config.files))) return { config, notices: [] };
  const { weakenings } = await import('../config/weaken.ts');
  const sidesOf = async (reader: ConfigReader) => {
    const { layers = [], baseline } = await loadLayers({ ...options, reader });
    return { layers, baseline };
  };
  const old = await orInvalid('the configuration before this change is not valid', () => sidesOf(before));
  const now = await orInvalid('the configuration of this change is not valid, its exceptions do not count', () => sidesOf(after));
  const notices = isNotice(old) ? [old] : isNotice(now) ? [now] : weakenings(old, now);
  const from = config.exceptionsFrom === 'base' ? before : after;
  if (from === sides.now) return { config, notices };
  if (isNotice(from === before ? old : now)) return { config: from === before ? withoutExceptions(config) : config, notices };
  const bringing = await loadConfig({ ...options, reader: from });
  const allows = bringing.allows.filter(({ layer }) => layer !== 'directory' || !config.allowLock);
  return { config: { ...config, allows, baseline: bringing.baseline }, notices };
}
