import { describe, expect, it } from 'vitest';
import type { LoggedCommit } from '../../src/source/log-reader.ts';
import { endsOf, forkOf } from '../../src/source/fork.ts';

describe('the ends of a change', () => {
  it.each([
    [['main..work'], { tip: 'work', old: 'main', more: false }],
    [['work', '--not', 'main'], { tip: 'work', old: 'main', more: false }],
    [['work', '^main'], { tip: 'work', old: 'main', more: false }],
    [['--not', '^work', 'main'], { tip: 'work', old: 'main', more: false }],
    [['work', '--not', 'main', '--remotes=origin'], { tip: 'work', old: 'main', more: true }],
    [['work', '--not', 'main', '--all'], { tip: 'work', old: 'main', more: true }],
  ])('%j', (revisions, ends) => expect(endsOf(revisions)).toEqual(ends));

  it.each([[[]], [['work']], [['a..b', 'c..d']], [['a', 'b', '--not', 'c']], [['a', '--not', 'b', 'c']], [['a...b']], [['a^@', '^b']], [['a^!']], [['--all', '--not', 'a']], [['-n1', 'a..b']], [[':/text', '^a']], [['--not', 'a..b']]])('%j has others, or does not say', (revisions) => expect(endsOf(revisions)).toBeUndefined());
});

describe('where a change forks off', () => {
  const commit = (id: string, ...parents: string[]): LoggedCommit => ({ commit: { commit: id, author: '', date: '' }, parents, tree: '', changes: { commit: id, added: [], deleted: [], gone: [] }, heads: [], tags: [] });
  const ends = { tip: 'work', old: 'old', more: false };

  it('is the one commit that all of it builds on', () => {
    expect(forkOf(ends, [commit('1', 'base'), commit('2', '1')])).toEqual({ tip: '2', base: 'base' });
    expect(forkOf(ends, [commit('1', 'base'), commit('2', 'base'), commit('3', '1', '2')])).toEqual({ tip: '3', base: 'base' });
  });

  it('is not told by a change that builds on several, on none, or has no commits', () => {
    expect(forkOf(ends, [commit('1', 'a'), commit('2', '1', 'b')])).toBeUndefined();
    expect(forkOf(ends, [commit('1'), commit('2', '1')])).toBeUndefined();
    expect(forkOf(ends, [])).toBeUndefined();
  });

  it('is told only by the named end where other refs are left out as well', () => {
    expect(forkOf({ ...ends, more: true }, [commit('1', 'base')])).toBeUndefined();
    expect(forkOf({ ...ends, more: true }, [commit('1', 'old')])).toEqual({ tip: '1', base: 'old' });
  });
});
