/**
 * The twin of `repeats.ts` (AssemblyScript). Generated texts hold the same names and values thousands of times. What is measured of a value by itself, and of a name
 * by itself, is a sum of weights each; both are kept beside the bytes, so that a candidate made of known ones costs two looks and an addition.
 */
import { Uint8Array } from '../../../scripts/portable/arrays.as';
import { Candidate } from './candidate';
import { isClassicPlace, isWeak } from './classic';
import { FileFacts } from './measure/facts';
import { inName, inValue, Row } from './measure/features';
import { holdsRange } from './measure/value';
import { Model } from './model';

// A slot: 32 bytes of text, then length, sum, state, groups of words in a name, what its ending says.
const STRIDE: usize = 64;
const SLOT_BITS: u64 = 12;
const LONGEST: i32 = 32;
const LENGTH: usize = 32;
const SUM: usize = 36;
const STATE: usize = 40;
const GROUPS: usize = 44;
const ENDING: usize = 48;

// States.
const SUMMED: u32 = 1;
const WORDS: u32 = 2;
const ASKED: u32 = 4;
const REFUSED: u32 = 8;
const HARMLESS: u32 = 16;

/** The first two groups of words: see `measure/name.ts`. */
const STRONG: i32 = 3;
/** Marks of other things are looked for so far behind a value's beginning, also where it is shorter. */
const REACH: i32 = 10;
const MULTIPLIER: u64 = 0x9e3779b97f4a7c15;

const names: Uint8Array = new Uint8Array(<i32>STRIDE << <i32>SLOT_BITS);
const values: Uint8Array = new Uint8Array(<i32>STRIDE << <i32>SLOT_BITS);

/** A text that is looked up, and where it stands or could; 0: it is too long. */
class Look {
  slot: usize = 0;
  at: usize = 0;
  length: i32 = 0;
  /** Bytes that count. */
  looked: i32 = 0;
  isKnown: bool = false;
}

const name: Look = new Look();
const value: Look = new Look();

function ask(look: Look, table: Uint8Array, at: usize, length: i32, looked: i32): void {
  look.slot = 0;
  look.isKnown = false;
  if (looked > LONGEST) return;
  look.at = at;
  look.length = length;
  look.looked = looked;
  let hash: u64 = length;
  for (let i = 0; i < looked; i += 8) {
    hash = (hash ^ part(at, i, looked)) * MULTIPLIER;
    hash ^= hash >> 31;
  }
  look.slot = changetype<usize>(table) + (<usize>((hash * MULTIPLIER) >> (64 - SLOT_BITS)) << 6);
  if (load<i32>(look.slot, LENGTH) != length) return;
  for (let i = 0; i < looked; i += 8) if (part(look.slot, i, looked) != part(at, i, looked)) return;
  look.isKnown = true;
}

/** Eight bytes, or as many as there are. */
// @ts-ignore
@inline
function part(at: usize, i: i32, length: i32): u64 {
  const bytes = load<u64>(at + <usize>i);
  return length - i >= 8 ? bytes : bytes & (((<u64>1) << ((length - i) << 3)) - 1);
}

/** Puts what was asked for into its slot, with nothing known of it. */
function put(look: Look): void {
  if (look.isKnown) return;
  memory.copy(look.slot, look.at, look.looked);
  store<i32>(look.slot, look.length, LENGTH);
  store<u32>(look.slot, 0, STATE);
  store<i32>(look.slot, -1, GROUPS);
  look.isKnown = true;
}

function note(look: Look, state: u32): void {
  store<u32>(look.slot, load<u32>(look.slot, STATE) | state, STATE);
}

export function knownRefusal(bytes: Uint8Array, start: i32, end: i32): i32 {
  ask(name, names, changetype<usize>(bytes) + <usize>start, end - start, end - start);
  if (!name.isKnown) return -1;
  const state = load<u32>(name.slot, STATE);
  return state & ASKED ? (state & REFUSED ? 1 : 0) : -1;
}

export function noteRefusal(bytes: Uint8Array, start: i32, end: i32, refused: bool): void {
  if (name.slot == 0) return;
  put(name);
  note(name, refused ? ASKED | REFUSED : ASKED);
}

export function isGivenUp(model: Model, bytes: Uint8Array, candidate: Candidate, facts: FileFacts): bool {
  const base = changetype<usize>(bytes);
  const nameLength = candidate.nameEnd - candidate.nameStart;
  const valueLength = candidate.valueEnd - candidate.valueStart;
  ask(name, names, base + <usize>candidate.nameStart, nameLength, nameLength);
  ask(value, values, base + <usize>candidate.valueStart, valueLength, max(valueLength, REACH));
  if (!name.isKnown || !value.isKnown || bytes[candidate.nameStart] > 127) return false;
  const groups = load<i32>(name.slot, GROUPS);
  if (groups < 0) return false;
  if ((load<u32>(value.slot, STATE) & WORDS) != 0 && (groups & STRONG) == 0) return true;
  if ((load<u32>(value.slot, STATE) & load<u32>(name.slot, STATE) & SUMMED) == 0) return false;
  const sum = load<i32>(name.slot, SUM) + load<i32>(value.slot, SUM) + between(model, bytes, candidate, nameLength, valueLength);
  return (model.bias + sum) / model.scale < model.cut && !isClassicHere(bytes, candidate, facts);
}

/** `isClassic`, of a value that is asked about once. */
function isClassicHere(bytes: Uint8Array, candidate: Candidate, facts: FileFacts): bool {
  if (load<i32>(name.slot, ENDING) != 1 || (load<u32>(value.slot, STATE) & HARMLESS) != 0) return false;
  if (isWeak(bytes, candidate.valueStart, candidate.valueEnd)) return isClassicPlace(candidate, facts);
  note(value, HARMLESS);
  return false;
}

/** What name and value tell of each other, as `measureMeaning` has it. */
function between(model: Model, bytes: Uint8Array, candidate: Candidate, nameLength: i32, valueLength: i32): i32 {
  const inside = valueLength <= nameLength && holdsRange(bytes, candidate.nameStart, candidate.nameEnd, candidate.valueStart, candidate.valueEnd);
  const around = nameLength <= valueLength && holdsRange(bytes, candidate.valueStart, candidate.valueEnd, candidate.nameStart, candidate.nameEnd);
  return weightOf(model, inValue.inName, inside ? 1 : 0) + weightOf(model, inValue.nameIn, around ? 1 : 0);
}

function weightOf(model: Model, feature: i32, byte: i32): i32 {
  for (let i = 0; i < model.earlyFeatures; i++) if (model.features[i] == feature) return model.weights[i * 256 + byte];
  return 0;
}

export function noteOrdinary(bytes: Uint8Array, candidate: Candidate, groups: i32): void {
  if (name.slot != 0) {
    put(name);
    store<i32>(name.slot, groups, GROUPS);
  }
  if (value.slot == 0) return;
  put(value);
  note(value, WORDS);
}

export function noteMeasured(model: Model, bytes: Uint8Array, candidate: Candidate, groups: i32, row: Row): void {
  if (name.slot != 0) {
    put(name);
    store<i32>(name.slot, groups, GROUPS);
    store<i32>(name.slot, sumOf(model, row, inName.endsCredential, 255), SUM);
    store<i32>(name.slot, row[inName.endsCredential], ENDING);
    note(name, SUMMED);
  }
  if (value.slot == 0) return;
  put(value);
  store<i32>(value.slot, sumOf(model, row, 0, inName.endsCredential), SUM);
  note(value, SUMMED);
}

/** Weights of early features from a place to another, without those that tell of name and value together. */
function sumOf(model: Model, row: Row, from: i32, to: i32): i32 {
  let sum = 0;
  for (let i = 0; i < model.earlyFeatures; i++) {
    const feature: i32 = model.features[i];
    if (feature >= from && feature < to && feature != inValue.inName && feature != inValue.nameIn) sum += model.weights[i * 256 + row[feature]];
  }
  return sum;
}
