import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from '../../src/cache/envelope.ts';

const key = (of: string): Buffer => createHash('sha256').update(of).digest();
const content = Buffer.from('what was found, masked');

describe('seal', () => {
  it('gives back what was sealed, for the same key and the same matter', () => {
    const sealed = seal(key('a'), 'matter', content);
    expect(sealed.includes('masked')).toBe(false);
    expect(unseal(key('a'), 'matter', sealed)).toEqual(content);
    expect(unseal(key('b'), 'matter', sealed)).toBeUndefined();
    expect(unseal(key('a'), 'another', sealed)).toBeUndefined();
  });

  it('never gives back what was changed or cut off', () => {
    const sealed = seal(key('a'), '', content);
    for (let i = 0; i < sealed.length; i++) {
      expect(unseal(key('a'), '', Buffer.from(sealed.map((byte, at) => (at === i ? byte ^ 4 : byte))))).toBeUndefined();
      expect(unseal(key('a'), '', sealed.subarray(0, i))).toBeUndefined();
    }
  });

  it('seals the same in another way each time', () => {
    expect(seal(key('a'), '', content)).not.toEqual(seal(key('a'), '', content));
  });
});
