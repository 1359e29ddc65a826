// SHA-256 and HMAC (FIPS 180-4, RFC 2104) for a handful of short texts. Loading node:crypto takes 3 to 5 ms, a tenth of what a hook may
// take in all, and every run that finds something would pay it; for large inputs node:crypto is the right choice.

const constants = new Uint32Array(64);
const initial = new Uint32Array(8);

/** The first 32 bits of the fractions of square and cube roots of the first primes: what the standard calls its constants. */
function prepare(): void {
  const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000);
  for (let candidate = 2, found = 0; found < 64; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) prime = false;
    if (!prime) continue;
    if (found < 8) initial[found] = fraction(Math.sqrt(candidate));
    constants[found++] = fraction(Math.cbrt(candidate));
  }
}

const schedule = new Uint32Array(64);
const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function expand(bytes: Uint8Array, from: number): void {
  for (let i = 0; i < 16; i++) {
    const at = from + i * 4;
    schedule[i] = ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
  }
  for (let i = 16; i < 64; i++) {
    const [a, b] = [schedule[i - 15] as number, schedule[i - 2] as number];
    const small = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const large = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    schedule[i] = (schedule[i - 16] as number) + small + (schedule[i - 7] as number) + large;
  }
}

function compress(state: Uint32Array, bytes: Uint8Array, from: number): void {
  expand(bytes, from);
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (constants[i] as number) + (schedule[i] as number);
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] as number) + word;
}

/** SHA-256 of bytes, 32 bytes. */
export function sha256(bytes: Uint8Array): Buffer {
  if (initial[0] === 0) prepare();
  const padded = new Uint8Array(((bytes.length + 8) >> 6 << 6) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, bytes.length * 8);
  const state = initial.slice();
  for (let from = 0; from < padded.length; from += 64) compress(state, padded, from);
  const out = Buffer.alloc(32);
  state.forEach((word, i) => out.writeUInt32BE(word, i * 4));
  return out;
}

/** HMAC-SHA-256 of bytes under a key, 32 bytes. */
export function hmacSha256(key: Uint8Array, bytes: Uint8Array): Buffer {
  const block = Buffer.alloc(64);
  block.set(key.length > 64 ? sha256(key) : key);
  const padded = (pad: number): Buffer => Buffer.from(block.map((byte) => byte ^ pad));
  return sha256(Buffer.concat([padded(0x5c), sha256(Buffer.concat([padded(0x36), bytes]))]));
}
