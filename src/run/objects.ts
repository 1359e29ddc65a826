import type { Surroundings } from '../source/environment.ts';
import { askedTexts, askFor, type Wanted } from '../source/object-text.ts';
import { openObjects, type ObjectReader } from '../source/objects.ts';
import { LARGEST } from '../source/pack/memory.ts';
import type { SharedPack } from '../source/pack/pack-file.ts';
import { Packs } from '../source/pack/packs.ts';
import { engineRoom } from './engine-room.ts';
import { Passage } from './passage.ts';
import { scanStored, type Looking } from './stored-object.ts';
import { listOf, type ItemList, type ItemTable, type ListedItem } from './item-table.ts';
import type { Outcome, Stage } from './stage.ts';

/** Objects of one repository, divided among threads: each takes the next segment by moving the shared counter. Plain data, for `postMessage`. */
export interface ObjectShare {
  readonly around: Surroundings;
  readonly items: ItemTable;
  /** Where each is in the packs; -1: in none. */
  readonly places: SharedArrayBuffer;
  /** What other threads open. */
  readonly packs: readonly SharedPack[] | undefined;
  /** The first of them, which the first thread takes alone: their texts are large, and each thread would need the memory. */
  readonly large: number;
  /** Where each segment ends in `items`. */
  readonly ends: readonly number[];
  readonly counter: SharedArrayBuffer;
  /** Bytes above which a blob is a problem instead of read. */
  readonly largest?: number;
}

/** Bytes of a segment: many, since at each cut bases are unpacked twice, and few at the end, so that threads end together. */
const SEGMENT = 48 << 20;
const LAST = 192 << 10;
/** What looking at an object takes beside its bytes, as bytes: of a difference these are few. */
const EACH = 4 << 10;

/** Where to cut a list of objects of these sizes, from `first` on, for so many threads. */
export function segmentEnds(sizes: Float64Array | readonly number[], first: number, threads: number): number[] {
  let left = 0;
  for (let i = first; i < sizes.length; i++) left += (sizes[i] as number) + EACH;
  const ends: number[] = [];
  let bytes = 0;
  for (let i = first; i < sizes.length; i++) {
    bytes += (sizes[i] as number) + EACH;
    const share = threads > 1 ? Math.max(LAST, Math.min(SEGMENT, left / (threads * 2))) : Infinity;
    if (bytes < share && i < sizes.length - 1) continue;
    ends.push(i + 1);
    left -= bytes;
    bytes = 0;
  }
  return ends;
}

/** An item before it is traced: a blob's own id stands where the commit will. */
const wantedOf = ({ id, kind, path, pathBytes, mode }: ListedItem): Wanted => ({
  id,
  mode,
  origin: kind === 'blob' ? { kind: 'commit', path, pathBytes, commit: id, author: '', date: '' } : { kind: 'object', object: path, path },
});

/** What the thread has that begins with what only it takes. */
interface First {
  /** They stay open. */
  readonly packs: Packs | undefined;
  /** The list as it was before it became a table. */
  readonly items: readonly ListedItem[];
}

/** Scans segments until none is left; nobody else adds to `into` meanwhile. `between` runs after each chunk. */
export async function scanObjects(share: ObjectShare, stage: Stage, into: Outcome, between: () => void, first?: First): Promise<void> {
  const { around, large, ends, counter, largest } = share;
  const items = first?.items ?? listOf(share.items);
  const packs = first ? first.packs : share.packs && Packs.reopen(share.packs);
  // Alone, it looks at small texts while git unpacks the large ones.
  const alone = first !== undefined && ends.length <= 1;
  const scan: Scan = {
    around,
    alone,
    items,
    places: new Float64Array(share.places),
    large,
    packs,
    stage,
    into,
    between,
    notes: {
      skipped: (reason) => void (into.skipped[reason] = (into.skipped[reason] ?? 0) + 1),
      problem: (one) => void into.problems.push(one),
      largest,
    },
    room: engineRoom(() => stage),
  };
  if (first) await scanSegment(0, alone ? items.length : large, scan);
  if (!alone) packs?.giveUpRoom();
  const next = new Int32Array(counter);
  const count = alone ? 0 : ends.length;
  for (let i = Atomics.add(next, 0, 1); i < count; i = Atomics.add(next, 0, 1)) await scanSegment(ends[i - 1] ?? large, ends[i] as number, scan);
  if (!first) packs?.close();
}

/** So many large texts git unpacks beside us; more of them are read here, where each entry is inflated once. */
const FEW = 16;

interface Scan extends Looking {
  /** There is one segment, and no other thread. */
  readonly alone: boolean;
  readonly around: Surroundings;
  readonly items: ItemList;
  readonly places: Float64Array;
  readonly large: number;
  readonly packs: Packs | undefined;
}

/** Scans a stretch of the list: what can be read from packs, and what git must read: what is loose, too large, or stored in a way that only git understands. */
async function scanSegment(from: number, to: number, scan: Scan): Promise<void> {
  const { items, places, packs, alone, large } = scan;
  const weights = new Map<number, number>();
  const odd: number[] = [];
  for (let i = from; i < to; i++) {
    const place = packs ? (places[i] as number) : -1;
    // The heads of all would be read twice.
    const weight = place < 0 || i >= large ? 0 : (packs?.headOf(place).size ?? 0);
    if (place < 0 || (alone && large <= FEW && i < large) || weight > LARGEST) weights.set(i, weight);
  }
  // It unpacks while what can be read here is looked at; the largest last, since what it has unpacked must be taken before the next.
  const others = [...weights].sort(([, a], [, b]) => a - b).map(([i]) => i);
  const git = others.length > 0 ? askGit(others, scan) : undefined;
  for (let i = from; i < to; i++) {
    const stored = weights.has(i) ? undefined : packs?.object(places[i] as number);
    const waiting = stored && scanStored(i, wantedOf(items.at(i) as ListedItem), stored, scan);
    if (waiting) await waiting;
    if (!stored && !weights.has(i)) odd.push(i);
  }
  if (git) await scanByGit(others, git, scan);
  if (odd.length > 0) await scanByGit(odd, askGit(odd, scan), scan);
}

/** A git that was asked for objects. */
interface Asked {
  readonly wanted: readonly Wanted[];
  readonly objects: ObjectReader;
}

function askGit(places: readonly number[], { around, items }: Scan): Asked {
  const wanted = places.map((place) => wantedOf(items.at(place) as ListedItem));
  const objects = openObjects(around, true);
  askFor(objects, wanted);
  return { wanted, objects };
}

async function scanByGit(places: readonly number[], { wanted, objects }: Asked, scan: Scan): Promise<void> {
  const { stage, into, between, notes, room } = scan;
  let done = 0;
  let { bytes } = into;
  const size = (more: number): void => void (bytes += more);
  for await (const chunks of askedTexts(objects, wanted, room, { ...notes, size })) {
    const passage = new Passage(into);
    for await (const chunk of chunks) {
      passage.next();
      const waiting = stage.look(chunk, into);
      if (waiting) await waiting;
      into.bytes = bytes;
      between();
    }
    passage.end(places[done] as number);
    done++;
  }
}
