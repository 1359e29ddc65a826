import { join } from 'node:path';
import { diskReader, isThere } from '../config/disk.ts';
import { loadLayers } from '../config/load.ts';
import type { Layer } from '../config/gather.ts';
import type { Baseline } from '../config/types.ts';
import type { Io } from '../io.ts';
import { listTree } from '../source/tree.ts';
import { topOfTree } from './whole.ts';

/** The configuration files that hold for the work tree around, read but not yet merged. */
export async function treeLayers(io: Io, named?: string): Promise<{ top: string; layers: readonly Layer[]; baseline: Baseline | undefined }> {
  const top = topOfTree(io);
  const tree = await listTree({ around: { cwd: top, env: io.env, platform: io.platform }, paths: [], problem: () => undefined, skipped: () => undefined });
  // The one at the top counts whatever git thinks of it, also where it is no file: a scan refuses that.
  const list = (): string[] => [...(isThere(join(top, 'tightlip.toml')) ? ['tightlip.toml'] : []), ...tree.files.map(({ path }) => path).filter((path) => path.endsWith('/tightlip.toml'))];
  const { layers = [], baseline } = await loadLayers({ reader: diskReader(top, list), named, cwd: io.cwd(), env: io.env, platform: io.platform, top });
  return { top, layers, baseline };
}
