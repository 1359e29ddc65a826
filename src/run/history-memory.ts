/** What a run over a whole history leaves to the next one: how far it looked, and what has to be looked at again. */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { buildId } from 'rules:build';
import type { CacheWorld } from '../cache/folder.ts';
import { readFrontier, writeFrontier } from '../cache/frontier.ts';
import { userId } from '../cache/user.ts';
import type { Surroundings } from '../source/environment.ts';
import type { History } from '../source/history.ts';
import type { HistoryItem } from '../source/history-items.ts';
import { prefixesOf } from '../source/onward.ts';
import { commonDirectory } from '../source/repository.ts';
import type { Store } from '../source/store.ts';
import type { Frontier } from '../types/frontier.ts';
import { spelt } from './remembered.ts';

/** Ids that are kept of one kind: a list of everything is as quick as a longer one. */
const most = 20_000;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const world = ({ env, platform = '' }: Surroundings): CacheWorld => ({ env, platform, user: userId() });

/** Everything that decides what is found in the same objects, as a digest. */
export const identityOf = (...settings: readonly unknown[]): string => digest(spelt(settings));

/** Where to look for it; undefined where there can be none. */
function placeOf(around: Surroundings): readonly [build: string, repository: string] | undefined {
  const [build, repository] = [buildId(), commonDirectory(around)];
  return build === undefined || repository === undefined ? undefined : [build, realpathSync(repository)];
}

/** What the last run over this repository left. */
export function lastFrontier(around: Surroundings): Frontier | undefined {
  const place = placeOf(around);
  return place && readFrontier(...place, world(around));
}

/** What a run has seen. */
export interface Seen {
  readonly history: History;
  /** Everything of it that configuration does not exclude, and what it does. */
  readonly wanted: readonly HistoryItem[];
  readonly excluded: readonly HistoryItem[];
  /** Of the former, what gave nothing. */
  readonly clean: ReadonlySet<HistoryItem>;
  /** Bytes of `wanted`. */
  readonly bytes: number;
}

/** Tags and what other refs name are listed each time. */
const isListed = ({ kind, path }: HistoryItem): boolean => kind === 'object' && !path.startsWith('commit:');

/** Submodules by digests of their paths, with those known before. */
export const modulesOf = ({ modules, before }: History): string[] => [...new Set([...(before?.modules ?? []), ...[...modules].map((path) => digest(path).slice(0, 32))])];

/** Leaves to the next run what it need not list again. Only to be called when everything was looked at and no problem is left; `store` as it was before. */
export function keepFrontier(around: Surroundings, identity: string, store: Store, seen: Seen): void {
  const place = placeOf(around);
  const frontier = frontierOf(identity, store, seen);
  const { tips, loose, modules, marked } = frontier;
  if (place && [tips, loose, modules, marked.blobs, marked.messages, marked.commits].every((list) => list.length <= most)) writeFrontier(...place, frontier, world(around));
}

function frontierOf(identity: string, { packs }: Store, { history, wanted, excluded, clean, bytes }: Seen): Frontier {
  const { before } = history;
  const old = new Set(before?.marked.blobs);
  const dirty = wanted.filter((item) => !clean.has(item) && !isListed(item));
  const blobs = new Set(dirty.flatMap(({ kind, id }) => (kind === 'blob' ? [id] : [])));
  const messages = dirty.flatMap(({ kind, id }) => (kind === 'object' ? [id] : []));
  const isKnown = (item: HistoryItem): boolean => !isListed(item) && !blobs.has(item.id) && (item.kind === 'blob' || clean.has(item));
  const known = wanted.filter(isKnown);
  const others = wanted.filter((item) => !isKnown(item));
  return {
    identity,
    tips: [...history.tips],
    commits: history.commits,
    packs,
    loose: [...new Set([...(before?.loose ?? []), ...history.loose])],
    modules: modulesOf(history),
    marked: { blobs: [...blobs], messages, commits: [...new Set([...messages, ...[...blobs].flatMap(history.broughtBy)])] },
    known: {
      files: (before?.known.files ?? 0) + known.length,
      bytes: (before?.known.bytes ?? 0) + bytes - history.bytesOf(others),
      excluded: (before?.known.excluded ?? 0) + excluded.filter(isKnown).length,
    },
    blobs: prefixesOf([...history.introduced.keys()].filter((id) => !old.has(id)), before?.blobs),
  };
}
