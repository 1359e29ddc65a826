/** Which lines of a changed file are new: asked only where something was found, so that clean changes cost nothing. */
import { toText } from '../decode/text.ts';
import type { Surroundings } from './environment.ts';
import { gitOutputNow } from './git.ts';
import { likeness, newLines, type LineRanges } from './new-lines.ts';

/** Above this, old and new content are not compared and all of it counts as new. */
const LIMIT = 64 << 20;
/** Bytes of blobs remembered at a time: a text is asked about while it is the last one read. */
const KEPT = 16 << 20;
/** Deleted files that an added one is compared with, and how much of it must stand there for a rename. */
const CANDIDATES = 50;
const ALIKE = 0.5;

/** What stood somewhere before a change, and whether moving it brings to light what was not reported there: then it is new. */
export interface Before {
  readonly gone: readonly { readonly path: string; readonly id: string }[];
  readonly freed?: (from: string, to: string) => boolean;
}

type Gone = Before['gone'];
/** By the last two names of a path, and by the last one. */
const byEnd = new WeakMap<Gone, ReadonlyMap<string, Gone>>();

function endsOf(path: string): readonly [string, string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(path.lastIndexOf('/', slash - 1) + 1), path.slice(slash + 1)];
}

function endings(gone: Gone): ReadonlyMap<string, Gone> {
  const found = new Map<string, Gone[number][]>();
  for (const one of gone) {
    for (const end of new Set(endsOf(one.path))) {
      const others = found.get(end);
      if (!others) found.set(end, [one]);
      else if (others.length < CANDIDATES) others.push(one);
    }
  }
  return found;
}

/** Of many those whose paths end as this one does: a folder that is moved keeps the names below it. */
function nearest(gone: Gone, to: string): Gone {
  const known = byEnd.get(gone) ?? endings(gone);
  byEnd.set(gone, known);
  const alike = endsOf(to).flatMap((end) => known.get(end) ?? []);
  return [...new Set([...alike, ...gone.slice(0, CANDIDATES)])].slice(0, CANDIDATES);
}

/** Deleted blobs that a blob at a path may have been made from: itself, else a few. */
export function stood({ gone, freed = () => false }: Before, to: string, blob: string): string[] {
  if (gone.some(({ path, id }) => id === blob && !freed(path, to))) return [blob];
  const near = gone.length <= CANDIDATES ? gone : nearest(gone, to);
  return near.flatMap(({ path, id }) => (freed(path, to) ? [] : [id]));
}

/** Compares versions by their blob ids. When in doubt (too large, unreadable) it answers undefined: everything is new. */
export class Newness {
  readonly #around: Surroundings;
  readonly #known = new Map<string, LineRanges | undefined>();
  readonly #kept = new Map<string, Uint8Array>();
  #bytes = 0;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Remembers a blob that was read anyway: comparing it then starts no git. */
  keep(id: string, bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    if (this.#bytes > KEPT) {
      this.#kept.clear();
      this.#bytes = bytes.length;
    }
    this.#kept.set(id, bytes);
  }

  /** Lines of blob `id` that none of the blobs `olds` has. */
  changed(id: string, olds: readonly string[]): LineRanges | undefined {
    return this.#once([id, ...olds].join(' '), () => {
      const kept = [id, ...olds].flatMap((one) => this.#kept.get(one) ?? []);
      const [fresh, ...old] = kept.length === olds.length + 1 ? kept.map(toText) : this.#texts([id, ...olds]);
      for (const one of [id, ...olds]) this.#kept.delete(one);
      return fresh && newLines(old, fresh);
    });
  }

  /** Lines of blob `id` that the most similar of the blobs `gone` does not have; undefined when none is similar. */
  moved(id: string, gone: readonly string[]): LineRanges | undefined {
    if (gone.includes(id)) return [];
    if (gone.length === 0) return undefined;
    return this.#once(['moved', id, ...gone].join(' '), () => {
      const [fresh, ...old] = this.#texts([id, ...gone]);
      if (!fresh) return undefined;
      const best = old.map((text) => ({ text, share: likeness(text, fresh) })).reduce((a, b) => (b.share > a.share ? b : a));
      return best.share >= ALIKE ? newLines([best.text], fresh) : undefined;
    });
  }

  #once(key: string, answer: () => LineRanges | undefined): LineRanges | undefined {
    if (!this.#known.has(key)) this.#known.set(key, answer());
    return this.#known.get(key);
  }

  #texts(ids: readonly string[]): Uint8Array[] {
    try {
      return frames(gitOutputNow(['cat-file', '--batch', '--buffer'], this.#around, `${ids.join('\n')}\n`, LIMIT), ids.length);
    } catch {
      return [];
    }
  }
}

function frames(output: Buffer, count: number): Uint8Array[] {
  const texts: Uint8Array[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [, type, size] = output.toString('latin1', at, end).split(' ');
    if (type !== 'blob' || size === undefined) return [];
    texts.push(toText(output.subarray(end + 1, end + 1 + Number(size))));
    at = end + 1 + Number(size) + 1;
  }
  return texts.length === count ? texts : [];
}
