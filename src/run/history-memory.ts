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
import { storeOf, type Store } from '../source/store.ts';
import type { Frontier, LastFrontier, Piece, Recalled } from '../types/frontier.ts';
import { keyOf } from './item-keys.ts';
import { sealed, unsealed } from './recall.ts';
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
export function lastFrontier(around: Surroundings): LastFrontier | undefined {
  const place = placeOf(around);
  const frontier = place && readFrontier(...place, world(around));
  if (!frontier) return undefined;
  let opened: { readonly recalled: Recalled | undefined } | undefined;
  return { ...frontier, recall: () => (opened ??= { recalled: unsealed(frontier, storeOf(around)) }).recalled };
}

/** What a run has seen. */
export interface Seen {
  readonly history: History;
  /** Everything of it that configuration does not exclude, and what it does. */
  readonly wanted: readonly HistoryItem[];
  readonly excluded: readonly HistoryItem[];
  /** Of the former, what gave nothing. */
  readonly clean: ReadonlySet<HistoryItem>;
  /** What others gave, where all of them was looked at. */
  readonly pieces: ReadonlyMap<HistoryItem, Piece>;
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
  const whole = frontierOf(identity, store, seen);
  const frontier = { ...whole, sealed: sealed(identity, store, whole.loose, recalledOf(seen, whole.marked)) };
  const { tips, loose, modules, marked } = frontier;
  if (place && [tips, loose, modules, marked.blobs, marked.messages, marked.commits].every((list) => list.length <= most)) writeFrontier(...place, frontier, world(around));
}

/** Commits that brought a blob. */
const commitsOf = ({ introduced, listed }: History, id: string): string[] => (introduced.get(id) ?? []).map(({ commit }) => listed[commit]?.commit ?? '');

/** What was found, for marked things and everything else that is listed each time. */
function recalledOf({ history, pieces }: Seen, { blobs, commits }: Frontier['marked']): Recalled {
  const wanted = new Set(commits);
  const listed = history.listed.filter(({ commit }) => wanted.has(commit));
  const places = new Map(listed.map(({ commit }, place) => [commit, place]));
  const placeOf = (commit: number): number => places.get(history.listed[commit]?.commit ?? '') ?? -1;
  const brought = blobs.map((id) => [id, (history.introduced.get(id) ?? []).map((one) => ({ ...one, commit: placeOf(one.commit) }))] as const);
  return { commits: listed, brought: new Map(brought), pieces: new Map([...pieces].map(([item, piece]) => [keyOf(item), piece])) };
}

function frontierOf(identity: string, { packs }: Store, { history, wanted, excluded, clean, pieces, bytes }: Seen): Frontier {
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
    marked: { blobs: [...blobs], messages, commits: [...new Set([...messages, ...[...blobs].flatMap((id) => commitsOf(history, id))])] },
    known: {
      files: (before?.known.files ?? 0) + known.length,
      bytes: (before?.known.bytes ?? 0) + bytes - others.reduce((sum, item) => sum + (pieces.get(item)?.bytes ?? history.bytesOf([item])), 0),
      excluded: (before?.known.excluded ?? 0) + excluded.filter(isKnown).length,
    },
    blobs: prefixesOf([...history.introduced.keys()].filter((id) => !old.has(id)), before?.blobs),
  };
}
