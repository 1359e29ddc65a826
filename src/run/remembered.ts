import { buildId } from 'rules:build';
import { CleanSet } from '../cache/clean-set.ts';
import { cacheFolder, type CacheWorld } from '../cache/folder.ts';
import { userId } from '../cache/user.ts';
import type { Surroundings } from '../source/environment.ts';
import type { StageSettings } from './stage.ts';

/** Settings as text, expressions included. */
export const spelt = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (part instanceof RegExp ? String(part) : part instanceof Uint8Array ? Buffer.from(part).toString('latin1') : part));

const world = ({ env, platform = '' }: Surroundings): CacheWorld => ({ env, platform, user: userId() });

/** What earlier runs found clean in this place with this build, these rules and these options; undefined without a cache. */
export function remembered(kind: 'files' | 'objects', place: string, around: Surroundings, settings: StageSettings, more: unknown): CleanSet | undefined {
  const build = buildId();
  if (build === undefined) return undefined;
  const all = world(around);
  return CleanSet.open(cacheFolder(all), spelt([build, kind, place, settings, more]), all);
}
