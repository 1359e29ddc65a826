/** Marvin-32, the keyed checksum of Microsoft's identifiable secrets (microsoft/security-utilities, US patent 20130262421). */

const rotated = (value: number, bits: number): number => ((value << bits) | (value >>> (32 - bits))) >>> 0;

class State {
  #low: number;
  #high: number;

  constructor(seed: string) {
    const at = (index: number): number => Array.from(seed.slice(index, index + 4)).reduce((sum, letter) => ((sum << 8) | letter.charCodeAt(0)) >>> 0, 0);
    this.#high = at(0);
    this.#low = at(4);
  }

  mix(word: number): void {
    let low = (this.#low + word) >>> 0;
    let high = (this.#high ^ low) >>> 0;
    low = (rotated(low, 20) + high) >>> 0;
    high = (rotated(high, 9) ^ low) >>> 0;
    low = (rotated(low, 27) + high) >>> 0;
    this.#low = low;
    this.#high = rotated(high, 19);
  }

  end(): number {
    return (this.#low ^ this.#high) >>> 0;
  }
}

/** Marvin-32 of bytes under an eight-letter seed, as an unsigned number. */
export function marvin32(bytes: Uint8Array, seed: string): number {
  const state = new State(seed);
  const whole = bytes.length - (bytes.length % 4);
  const byte = (at: number): number => bytes[at] ?? 0;
  for (let at = 0; at < whole; at += 4) state.mix((byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24)) >>> 0);
  let last = 0x80;
  for (let at = bytes.length - 1; at >= whole; at--) last = ((last << 8) | byte(at)) >>> 0;
  state.mix(last);
  state.mix(0);
  return state.end();
}
