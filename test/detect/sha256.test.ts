import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/detect/fingerprint.ts';
import { kernelFor, tidyUp } from '../../src/detect/generic/classifier-kernel.ts';
import { hmacSha256, ownHmacSha256, ownSha256, sha256 } from '../../src/detect/sha256.ts';

describe('SHA-256', () => {
  it('is what node:crypto says, for every length around a block and any content', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Buffer.alloc(length, length);
      for (const made of [ownSha256(bytes), sha256(bytes)]) expect(made.toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => ownSha256(bytes).equals(createHash('sha256').update(bytes).digest())), { seed: 24 });
  });

  it('and so is the HMAC, with keys shorter and longer than a block', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 150 }), fc.uint8Array({ maxLength: 300 }), (key, bytes) => {
        for (const made of [ownHmacSha256(key, bytes), ownHmacSha256(key, bytes), hmacSha256(key, bytes)]) expect(made.equals(createHmac('sha256', key).update(bytes).digest())).toBe(true);
      }),
      { seed: 25 },
    );
  });
});

describe('the kernel', () => {
  it('digests short texts of every length, and leaves longer ones to others', () => {
    const kernel = kernelFor(new Uint8Array(1));
    const said = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    for (const length of [...Array(200).keys(), 4087, 4088, 4095, 4096]) {
      const bytes = Buffer.alloc(length, length + 1);
      expect(kernel?.digest(bytes)?.toString('hex')).toBe(said(bytes));
      expect(sha256(bytes).toString('hex')).toBe(said(bytes));
    }
    const longer = Buffer.alloc(4097, 7);
    expect(kernel?.digest(longer)).toBeUndefined();
    expect(sha256(longer).toString('hex')).toBe(said(longer));
    expect(hmacSha256(longer, longer)).toEqual(createHmac('sha256', longer).update(longer).digest());
  });

  it('is not asked when it is gone', () => {
    const kernel = kernelFor(new Uint8Array(1));
    const large = Buffer.alloc(3 * 2 ** 24);
    kernel?.find(large, new Uint32Array(0), false);
    tidyUp(kernel);
    expect(kernelFor(new Uint8Array(1))).not.toBe(kernel);
    expect(sha256(large.subarray(0, 3)).toString('hex')).toBe(createHash('sha256').update(large.subarray(0, 3)).digest('hex'));
  });
});

describe('a fingerprint', () => {
  it('is the HMAC that CLI.md names, framed by length', () => {
    const text = Buffer.concat([Buffer.from('secret'), Buffer.from('\u00003\u0000'), Buffer.from('a\u00ffb', 'latin1')]);
    expect(fingerprint('salt', 'secret', 'a\u00ffb')).toBe(`f1:${createHmac('sha256', 'salt').update(text).digest('hex').slice(0, 32)}`);
    expect(fingerprint('', 'secret', 'ab', 'c')).not.toBe(fingerprint('', 'secret', 'a', 'bc'));
  });
});
