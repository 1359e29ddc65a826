import { hash } from 'node:crypto';

// SHA-256 and HMAC (FIPS 180-4, RFC 2104) for a handful of short texts. Loading node:crypto takes 3 to 5 ms, a tenth of what a hook may
// take in all, and every run that finds something would pay it; who finds much has it loaded.

// The first 32 bits of the fractions of cube and square roots of the first primes.
const constants = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
] as const;
const initial = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19] as const;

const schedule = new Int32Array(64);

// Cold code: V8 interprets it, where a call costs more than what it does and taking arrays apart costs ten times as much.
function expand(bytes: Uint8Array, from: number): void {
  for (let i = 0, at = from; i < 16; i++, at += 4) {
    schedule[i] = ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
  }
  for (let i = 16; i < 64; i++) {
    const a = schedule[i - 15] as number;
    const b = schedule[i - 2] as number;
    const small = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
    const large = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
    schedule[i] = (schedule[i - 16] as number) + small + (schedule[i - 7] as number) + large;
  }
}

function compress(state: Int32Array, bytes: Uint8Array, from: number): void {
  expand(bytes, from);
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const first = h + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) + chosen + (constants[i] as number) + (schedule[i] as number);
    const second = (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + most;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

/** Texts after which loading node:crypto has paid: each takes a hundred times as long here while the code is cold. */
const handful = 50;
let count = 0;

/** Says what the digest of a text is, if that is short. */
type Digester = (bytes: Uint8Array) => Buffer | undefined;

let kernel: Digester | undefined;

/** From now on digests are asked of a kernel that is there anyway: it needs neither node:crypto nor code that has to grow warm. Undefined: it is gone. */
export function digestBy(digester: Digester | undefined): void {
  kernel = digester;
}

/** SHA-256 of bytes, 32 bytes. */
export const sha256 = (bytes: Uint8Array): Buffer => kernel?.(bytes) ?? (count++ < handful ? ownSha256(bytes) : hash('sha256', bytes, 'buffer'));

/** The same without node:crypto. */
export const ownSha256 = (bytes: Uint8Array): Buffer => finished(Int32Array.from(initial), bytes, 0);

/** Goes on from the state behind `before` bytes, whole blocks, to the end of a text. */
function finished(state: Int32Array, bytes: Uint8Array, before: number): Buffer {
  const padded = new Uint8Array(((bytes.length + 8) >> 6 << 6) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, (before + bytes.length) * 8);
  for (let from = 0; from < padded.length; from += 64) compress(state, padded, from);
  const out = Buffer.alloc(32);
  for (let i = 0; i < 8; i++) out.writeInt32BE(state[i] as number, i * 4);
  return out;
}

/** What is hashed of a key, inside and outside. */
interface Keyed {
  readonly key: Uint8Array;
  readonly inner: Uint8Array;
  readonly outer: Uint8Array;
  /** The states behind that. */
  states?: { readonly inner: Int32Array; readonly outer: Int32Array };
}

/** A run has one key. */
let last: Keyed | undefined;

function keyedBy(key: Uint8Array): Keyed {
  if (last && Buffer.compare(last.key, key) === 0) return last;
  const block = Buffer.alloc(64);
  block.set(key.length > 64 ? sha256(key) : key);
  const padded = (pad: number): Uint8Array => block.map((byte) => byte ^ pad);
  return (last = { key: key.slice(), inner: padded(0x36), outer: padded(0x5c) });
}

function stateBehind(block: Uint8Array): Int32Array {
  const state = Int32Array.from(initial);
  compress(state, block, 0);
  return state;
}

/** The HMAC without node:crypto. */
export function ownHmacSha256(key: Uint8Array, bytes: Uint8Array): Buffer {
  const keyed = keyedBy(key);
  const { inner, outer } = (keyed.states ??= { inner: stateBehind(keyed.inner), outer: stateBehind(keyed.outer) });
  return finished(outer.slice(), finished(inner.slice(), bytes, 64), 64);
}

/** HMAC-SHA-256 of bytes under a key, 32 bytes. */
export function hmacSha256(key: Uint8Array, bytes: Uint8Array): Buffer {
  if (kernel === undefined && count++ < handful) return ownHmacSha256(key, bytes);
  const { inner, outer } = keyedBy(key);
  return sha256(Buffer.concat([outer, sha256(Buffer.concat([inner, bytes]))]));
}
