import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTrie } from '../../../src/inspect/evidence/trie.ts';
import { growth } from '../../helpers/growth.ts';

/** The same globs by expressions: slow on hostile ones, and plain to read. */
function naive(glob: string): RegExp {
  const names = glob.replace(/^(?:\*\*\/)+/, '').split('/').map((name) => (name === '**' ? '(?:[^/]+/)*' : `${name.replaceAll('?', '[^/]').replaceAll(/\*+/g, '[^/]*')}/`));
  return new RegExp(`^(?:[^/]+/)*${names.join('')}$`, 's');
}

const finds = (glob: string, path: string): boolean => {
  const trie = createTrie<string>();
  trie.add(glob, glob);
  return trie.find(path.split('/')).length > 0;
};

describe('path rules', () => {
  it('match what plain expressions match', () => {
    const names = array(constantFrom('a', 'b', 'ab', 'aab', 'bb'), { minLength: 1, maxLength: 6 });
    const globs = array(constantFrom('a', 'b', '*', '?', 'a*', '*b', '*a*b', '?*', 'a?b', '**', '**'), { minLength: 1, maxLength: 5 }).map((all) => all.filter((name, i) => name !== '**' || all[i - 1] !== '**'));
    assert(
      property(globs, names, (glob, path) => {
        // What ends in `**` covers the folder before it, too: said by the paths of the catalogue.
        if (glob.at(-1) !== '**') expect(finds(glob.join('/'), path.join('/')), `${glob.join('/')} ${path.join('/')}`).toBe(naive(glob.join('/')).test(`${path.join('/')}/`));
      }),
      { numRuns: 3000, seed: 20261122 },
    );
  });

  it('say where they begin, once for each beginning', () => {
    const trie = createTrie<string>();
    trie.add('**/x/**/y/**/z', 'z');
    expect(trie.find(['x', 'x', 'y', 'y', 'z'])).toEqual([{ value: 'z', start: 0 }, { value: 'z', start: 1 }]);
  });

  it.each<[string, string, string, number]>([
    ['stars in a name', `${'*a'.repeat(60)}b`, 'a', 10],
    ['folders at any depth', `${'**/a/'.repeat(40)}b`, 'a/', 200],
  ])('of a stranger with many %s take time that grows with the path, or with its square', async (_, glob, part, most) => {
    expect(await growth((size) => expect(finds(glob, `${part.repeat(size)}c`)).toBe(false), 400)).toBeLessThan(most);
  });
});
