import { join } from 'node:path';
import { diskReader, isThere } from '../config/disk.ts';
import { configName } from '../config/find.ts';
import type { Surroundings } from '../source/environment.ts';
import { trackedNamed } from '../source/index-names.ts';
import { checkoutAbove } from '../source/repository.ts';
import type { ConfigSides } from '../types/source.ts';

/** The work tree around, for a run over what was committed: tracked files in folders count where they stand now. Undefined where there is none. */
export function workTreeSides(surroundings: Surroundings): ConfigSides | undefined {
  const top = checkoutAbove(surroundings.cwd);
  if (top === undefined) return undefined;
  const list = async (): Promise<string[]> => [configName, ...(await trackedNamed(configName, surroundings))].filter((name) => isThere(join(top, name)));
  return { now: diskReader(top, list), top: () => top, close: () => undefined };
}
