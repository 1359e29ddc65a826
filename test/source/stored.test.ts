import { afterAll, describe, expect, it } from 'vitest';
import { findStored } from '../../src/source/stored.ts';
import { repository } from '../helpers/repository.ts';
import { growth } from '../helpers/growth.ts';

const here = repository();
afterAll(() => here.remove());

describe('stored objects', () => {
  it('are arranged in time that grows with their places, though all of these have one content', async () => {
    here.write({ a: 'a\n' });
    here.git('add', '.');
    const id = here.git('rev-parse', ':a');
    for (const packed of [false, true]) {
      if (packed) {
        here.git('commit', '-q', '-m', 'one');
        here.git('gc', '-q');
      }
      const stored = await findStored({ cwd: here.path, env: here.env, platform: process.platform }, [id]);
      const arrange = (length: number): unknown => expect(new Set(stored.arranged(Array.from({ length }, () => ({ id, place: stored.places[0] as number }))).order).size).toBe(length);
      expect(await growth(arrange, 100_000)).toBeLessThan(10);
    }
  });
});
