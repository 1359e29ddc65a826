/** A thread that reads files, makes the first pass over them and asks the classifier: what needs little JavaScript. What that saw another thread judges. */
import { image, more, pack } from 'rules:packed';
import { mayHoldInvisible } from '../decode/encoded/invisible.ts';
import { areOfUse } from '../decode/encoded/kinds.ts';
import { genericMatches } from '../detect/generic/generic.ts';
import type { Prefilter } from '../match/hits.ts';
import { createPrefilter } from '../match/prefilter.ts';
import { RulePack } from '../match/rulepack.ts';
import { readPlainFile } from '../source/plain-file.ts';
import { fileAt } from '../source/walk.ts';
import type { FirstLook } from '../types/first-look.ts';
import type { BeltMemory } from './belt.ts';
import { BeltInput } from './belt-input.ts';
import { lot } from './lot.ts';

/** What it is given: plain data, for `postMessage`. */
export interface Reading {
  readonly root: string;
  /** Paths from there, a zero byte between them; an empty one for what is left to the other thread. */
  readonly paths: string;
  readonly counter: SharedArrayBuffer;
  readonly belt: BeltMemory;
  /** Bytes above which a file is not read. */
  readonly largest: number;
  /** Own rules of the configuration. */
  readonly own?: Uint8Array;
  /** Whether credentials without a form are looked for. */
  readonly secrets: boolean;
}

const none = new Uint32Array(0);
const nothing: readonly [] = [];

/** What is seen of a text without asking rules. */
function lookAt(bytes: Uint8Array, path: string, prefilter: Prefilter, secrets: boolean): FirstLook {
  const { literals, words, anchors, runs, hints = { signs: none, coded: none } } = prefilter.pass(bytes);
  const { signs, coded } = hints;
  let cut = false;
  const generic = secrets && anchors.length > 0 ? genericMatches(bytes, anchors, path, () => void (cut = true)) : nothing;
  const needsRuns = words.length > 0 || coded.length > 0;
  return { literals, anchors: none, words, runs: needsRuns ? runs : none, hints: { signs: signs.length > 0 && !areOfUse(signs, path) ? none : signs, coded }, invisible: mayHoldInvisible(bytes), generic, cut };
}

/** Reads files from `at` on until a slot is full; gives the place of the first one behind. */
function fill(belt: BeltInput, root: string, names: readonly string[], at: number, to: number, largest: number): number {
  for (; at < to; at++) {
    const path = names[at] as string;
    const read = path === '' ? undefined : readPlainFile(fileAt(root, { path }), largest, belt.memory, belt.from, belt.to);
    if (read && !read.fits && !belt.isEmpty) return at;
    belt.add(read?.fits ? read.size : 0, read?.executable);
  }
  return at;
}

/** Reads lots until none is left. */
export function readFiles({ root, paths, counter, belt: memory, largest, secrets }: Reading, prefilter: Prefilter): void {
  const names = paths.split('\0');
  const next = new Int32Array(counter);
  const belt = new BeltInput(memory);
  for (let from = Atomics.add(next, 0, lot); from < names.length; from = Atomics.add(next, 0, lot)) {
    const to = Math.min(from + lot, names.length);
    for (let at = from; at < to; ) {
      belt.open(at);
      const first = at;
      at = fill(belt, root, names, first, to, largest);
      for (let i = first; i < at; i++) {
        const bytes = belt.text(i - first);
        if (bytes) belt.note(i - first, lookAt(bytes, names[i] as string, prefilter, secrets));
      }
      belt.close(at === to);
    }
  }
  belt.end();
}

/** The first pass of the built-in rules, and of a configuration's own. */
export const firstPass = (own?: Uint8Array): Prefilter => createPrefilter([new RulePack(pack, more, image), ...(own ? [new RulePack(own)] : [])]);
