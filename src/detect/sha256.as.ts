/** SHA-256 (FIPS 180-4) in the classifier's kernel (AssemblyScript): what `sha256.ts` does by itself, without code that has to grow warm. */

// The first 32 bits of the fractions of cube roots of the first primes.
const constants: StaticArray<u32> = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];

/** Bytes of the longest text that there is room for. */
const LONGEST: i32 = 4096;
const BLOCK: i32 = 64;

const room: StaticArray<u8> = new StaticArray<u8>(LONGEST + 2 * BLOCK);
const schedule: StaticArray<u32> = new StaticArray<u32>(64);
/** What is left of the texts so far, 32 bytes. */
const state: StaticArray<u32> = new StaticArray<u32>(8);

/** Address of room for a text of at most 4,096 bytes. */
export function digestRoom(): usize {
  return changetype<usize>(room);
}

/** The digest of the text of so many bytes that was put there: the address of its 32 bytes. */
export function digest(length: i32): usize {
  const base = changetype<usize>(room);
  const end = (length + 8 + BLOCK) & -BLOCK;
  memory.fill(base + <usize>length, 0, <usize>(end - length));
  store<u8>(base + <usize>length, 0x80);
  store<u32>(base + <usize>end - 4, bswap<u32>(<u32>length << 3));
  begin();
  for (let from = 0; from < end; from += BLOCK) compress(base + <usize>from);
  for (let i = 0; i < 8; i++) unchecked((state[i] = bswap<u32>(state[i])));
  return changetype<usize>(state);
}

/** The first 32 bits of the fractions of square roots of the first primes. */
function begin(): void {
  unchecked((state[0] = 0x6a09e667));
  unchecked((state[1] = 0xbb67ae85));
  unchecked((state[2] = 0x3c6ef372));
  unchecked((state[3] = 0xa54ff53a));
  unchecked((state[4] = 0x510e527f));
  unchecked((state[5] = 0x9b05688c));
  unchecked((state[6] = 0x1f83d9ab));
  unchecked((state[7] = 0x5be0cd19));
}

function expand(at: usize): void {
  for (let i = 0; i < 16; i++) unchecked((schedule[i] = bswap<u32>(load<u32>(at + (<usize>i << 2)))));
  for (let i = 16; i < 64; i++) {
    const a = unchecked(schedule[i - 15]);
    const b = unchecked(schedule[i - 2]);
    const small = rotr<u32>(a, 7) ^ rotr<u32>(a, 18) ^ (a >>> 3);
    const large = rotr<u32>(b, 17) ^ rotr<u32>(b, 19) ^ (b >>> 10);
    unchecked((schedule[i] = schedule[i - 16] + small + schedule[i - 7] + large));
  }
}

function compress(at: usize): void {
  expand(at);
  let a = unchecked(state[0]);
  let b = unchecked(state[1]);
  let c = unchecked(state[2]);
  let d = unchecked(state[3]);
  let e = unchecked(state[4]);
  let f = unchecked(state[5]);
  let g = unchecked(state[6]);
  let h = unchecked(state[7]);
  for (let i = 0; i < 64; i++) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const first = h + (rotr<u32>(e, 6) ^ rotr<u32>(e, 11) ^ rotr<u32>(e, 25)) + chosen + unchecked(constants[i]) + unchecked(schedule[i]);
    const second = (rotr<u32>(a, 2) ^ rotr<u32>(a, 13) ^ rotr<u32>(a, 22)) + most;
    h = g;
    g = f;
    f = e;
    e = d + first;
    d = c;
    c = b;
    b = a;
    a = first + second;
  }
  unchecked((state[0] += a));
  unchecked((state[1] += b));
  unchecked((state[2] += c));
  unchecked((state[3] += d));
  unchecked((state[4] += e));
  unchecked((state[5] += f));
  unchecked((state[6] += g));
  unchecked((state[7] += h));
}
