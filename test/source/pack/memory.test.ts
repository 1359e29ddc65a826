import { constants, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileKernel, kernels } from '../../../scripts/kernel.js';
import { LARGEST, PackMemory } from '../../../src/source/pack/memory.ts';
import { wasm } from '../../../src/source/pack/pack.wasm.ts';
import { dice } from '../../helpers/made-history.ts';

const memory = PackMemory.make(LARGEST) as PackMemory;

/** Puts bytes where packs are read to, and inflates them. */
function inflated(stream: Uint8Array, size: number, room = stream.length): Uint8Array | undefined {
  memory.bytes.set(stream, memory.reading);
  const text = memory.text(1, 'blob', memory.reading, room, size);
  return text && memory.bytes.slice(text.start, text.end);
}

/** Bytes of many kinds: noise, few signs, runs, words, and mixtures. */
function made(seed: number): Uint8Array {
  const roll = dice(seed);
  const bytes: number[] = [];
  const length = roll(3) === 0 ? roll(40) : roll(70_000);
  while (bytes.length < length) {
    const kind = roll(5);
    for (let i = roll(400); i > 0; i--) bytes.push(kind === 0 ? roll(256) : kind === 1 ? 97 + roll(3) : kind === 2 ? 32 : kind === 3 ? 'the quick brown'.charCodeAt(i % 15) : roll(roll(255) + 1));
    const back = roll(bytes.length + 1);
    if (kind === 4 && back > 0) bytes.push(...bytes.slice(bytes.length - back, bytes.length - back + roll(300)));
  }
  return Uint8Array.from(bytes.slice(0, length));
}

const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_HUFFMAN_ONLY, constants.Z_RLE, constants.Z_FIXED, constants.Z_FILTERED];

describe('inflating', () => {
  it('is done by what its source compiles to', async () => {
    expect(Buffer.from(await compileKernel(kernels.pack)).toString('base64')).toBe(wasm);
  });

  it('gives what zlib deflated, at every level and by every strategy', () => {
    for (let seed = 1; seed < 160; seed++) {
      const text = made(seed);
      const stream = deflateSync(text, { level: seed % 10, strategy: strategies[seed % strategies.length], memLevel: 1 + (seed % 9), windowBits: 9 + (seed % 7) });
      expect(Buffer.compare(inflated(stream, text.length) ?? Buffer.alloc(1), text), `seed ${seed}`).toBe(0);
    }
  });

  it('takes a text neither for a shorter nor for a longer one, nor a stream that is cut off', () => {
    const text = made(7);
    const stream = deflateSync(text);
    expect(inflated(stream, text.length - 1)).toBeUndefined();
    expect(inflated(stream, text.length + 1)).toBeUndefined();
    for (let room = 0; room < stream.length; room += 1 + (room >> 4)) expect(inflated(stream, text.length, room)).toBeUndefined();
  });

  it('takes nothing that zlib refuses, and reads the same in what it takes', () => {
    const roll = dice(3);
    const texts = Array.from({ length: 40 }, (_, i) => made(i).slice(0, 300));
    let refused = 0;
    for (let i = 0; i < 4000; i++) {
      const text = texts[i % 40] as Uint8Array;
      const stream = deflateSync(text, { strategy: strategies[i % strategies.length] });
      for (let n = roll(3); n >= 0; n--) stream[roll(stream.length)] = roll(256);
      const ours = inflated(stream, text.length);
      if (ours === undefined) refused++;
      else expect(Buffer.compare(inflateSync(stream), ours)).toBe(0);
    }
    expect(refused).toBeGreaterThan(3000);
  });
});

/** A size as differences begin with. */
const sized = (size: number): number[] => (size < 128 ? [size] : [(size & 127) | 128, ...sized(size >> 7)]);

describe('the ring', () => {
  it('never overwrites what it still knows, nor what is built on', () => {
    const roll = dice(5);
    const lengths = new Map<number, number>();
    for (let key = 1; key < 300; key++) {
      const size = roll(8) === 0 ? 1 + roll(LARGEST) : 1 + roll(300_000);
      const base = [...lengths.keys()].filter((one) => memory.get(one))[roll(40)];
      const known = base === undefined ? undefined : memory.get(base);
      const plain = deflateSync(known ? Uint8Array.from([...sized(known.end - known.start), ...sized(known.end - known.start + 1), 1, key & 255, ...copied(known.end - known.start)]) : new Uint8Array(size).fill(key & 255), { level: 1 });
      memory.bytes.set(plain, memory.reading);
      const text = known
        ? memory.patched(key, known, memory.reading, plain.length, inflateSync(plain).length)
        : memory.text(key, 'blob', memory.reading, plain.length, size);
      if (known && known.end - known.start === LARGEST) continue;
      expect(text, `key ${key}`).toBeDefined();
      if (text) lengths.set(key, text.end - text.start);
      for (const [one, length] of lengths) {
        const still = memory.get(one);
        if (!still) lengths.delete(one);
        else expect([still.end - still.start, memory.bytes[still.start]]).toEqual([length, one & 255]);
      }
      if (text && base !== undefined) expect(memory.bytes[text.start + 1]).toBe(base & 255);
    }
  });

  it('refuses differences that lead out of their base or their text', () => {
    const text = Uint8Array.from({ length: 200 }, (_, i) => i);
    const stream = deflateSync(text);
    const patched = (...delta: number[]): boolean => {
      memory.bytes.set(stream, memory.reading);
      const base = memory.text(1000, 'blob', memory.reading, stream.length, 200);
      if (!base) throw new Error('no base');
      const deflated = deflateSync(Uint8Array.from(delta));
      memory.bytes.set(deflated, memory.reading);
      return memory.patched(1001, base, memory.reading, deflated.length, delta.length) !== undefined;
    };
    const [old, ten] = [sized(200), sized(10)];
    expect(patched(...old, ...ten, 0x91, 190, 10)).toBe(true);
    expect(patched(...old, ...ten, 0x91, 191, 10)).toBe(false);
    expect(patched(...old, ...ten, 0x91, 190, 9)).toBe(false);
    expect(patched(...old, ...ten, 0x90, 11)).toBe(false);
    expect(patched(...old, ...ten, 10, 1, 2, 3)).toBe(false);
    expect(patched(...old, ...ten, 0, 0x90, 10)).toBe(false);
    expect(patched(...sized(199), ...ten, 0x90, 10)).toBe(false);
    expect(patched(...old)).toBe(false);
  });
});

/** Instructions that copy a whole base. */
function copied(length: number): number[] {
  const all: number[] = [];
  for (let at = 0; at < length; at += 0xffff) {
    const piece = Math.min(0xffff, length - at);
    all.push(0xbf, at & 255, (at >> 8) & 255, (at >> 16) & 255, at >>> 24, piece & 255, piece >> 8);
  }
  return all;
}
