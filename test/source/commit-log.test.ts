/** One `git log` against the plumbing it stands for, in repositories whose configuration tries to bend it. */
import { describe, expect, it } from 'vitest';
import { loggedCommits, startLog } from '../../src/source/commit-log.ts';
import type { LoggedCommit } from '../../src/source/log-reader.ts';
import { changesOf, feedCommits, listCommits, startChanges, type Changes } from '../../src/source/commits.ts';
import type { Surroundings } from '../../src/source/environment.ts';
import { endsOf, forkOf } from '../../src/source/fork.ts';
import { openObjects } from '../../src/source/objects.ts';
import { SideObjects } from '../../src/source/side-files.ts';
import { pathsIn } from '../../src/source/tree-files.ts';
import { dice, madeHistory, type MadeHistory } from '../helpers/made-history.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const surroundings = ({ place }: MadeHistory): Surroundings => ({ cwd: place.path, env: place.env });
const logged = (revisions: readonly string[], around: Surroundings, refs = false): Promise<LoggedCommit[]> => all(loggedCommits(startLog(revisions, around, refs)));

async function compared(revisions: readonly string[], around: Surroundings): Promise<Changes[]> {
  const git = startChanges(around);
  feedCommits(git, await listCommits(revisions, around));
  return all(changesOf(git));
}

/** Settings that `git log` obeys and plumbing does not. */
const bending = [
  'log.showRoot=false', 'log.diffMerges=off', 'log.showSignature=true', 'log.follow=true', 'log.decorate=full', 'log.date=unix', 'log.mailmap=true', 'log.excludeDecoration=refs/', 'log.abbrevCommit=true',
  'format.pretty=oneline', 'format.notes=*', 'core.abbrev=7', 'core.quotePath=true', 'color.ui=always', 'color.diff=always', 'diff.renames=copies', 'diff.orderFile=.git/order', 'diff.relative=true', 'diff.noprefix=true',
  'diff.external=touch canary', 'diff.ignoreSubmodules=all', 'core.pager=touch canary', 'pager.log=true', 'gpg.program=touch', 'i18n.logOutputEncoding=latin1', 'grep.fallbackToNoIndex=true',
];

describe('one git log', () => {
  for (const seed of [11, 12, 13]) {
    it(`says what rev-list and diff-tree say, whatever is configured (${seed})`, async () => {
      const made = madeHistory(seed);
      const around = surroundings(made);
      const plain = await compared(['--all'], around);
      const people = await listCommits(['--all'], around);
      made.place.write({ '.git/order': '*.txt\n', '.mailmap': 'Somebody <else@example.com> <author@example.com>\n' });
      for (const setting of bending) made.place.git('config', ...setting.split(/=(.*)/s).slice(0, 2));
      const log = await logged(['--all'], around);
      expect(log.map(({ changes }) => changes)).toEqual(plain);
      expect(log.map(({ commit }) => commit)).toEqual(people);
      expect(log.map(({ parents }) => parents)).toEqual(log.map(({ commit }) => made.commits[made.ids.indexOf(commit.commit)]?.parents.map((parent) => made.ids[parent])));
      expect(made.place.git('status', '--porcelain', '-uall')).not.toContain('canary');
      made.place.remove();
    });
  }

  it('names the branches and tags that stand on commits, annotated ones too', async () => {
    const made = madeHistory(14);
    const [first = '', second = ''] = made.ids;
    made.place.git('branch', 'side', first);
    made.place.git('tag', 'light', second);
    made.place.git('tag', '-a', '-m', 'x', 'heavy', second);
    made.place.git('update-ref', 'refs/remotes/origin/x', first);
    made.place.git('config', 'log.excludeDecoration', 'refs/tags');
    const log = await logged([...made.ids], surroundings(made), true);
    const at = (id: string): LoggedCommit | undefined => log.find(({ commit }) => commit.commit === id);
    expect([at(first)?.heads, at(first)?.tags]).toEqual([expect.arrayContaining(['refs/heads/side']), []]);
    expect([...(at(second)?.tags ?? [])].sort()).toEqual(['refs/tags/heavy', 'refs/tags/light']);
    made.place.remove();
  });

  it('refuses what git does not know, but for ids that may be missing', async () => {
    const made = madeHistory(15);
    await expect(logged(['nothing'], surroundings(made))).rejects.toThrow('nothing');
    const gone = '1'.repeat(40);
    expect(await logged(['--ignore-missing', made.ids[0] as string, '--not', gone], surroundings(made))).toHaveLength(1);
    await expect(logged([made.ids[0] as string, '--not', gone], surroundings(made))).rejects.toThrow();
    made.place.remove();
  });
});

describe('where a range begins', () => {
  for (const seed of [21, 22, 23]) {
    it(`is what git merge-base says, where the list tells (${seed})`, async () => {
      const made = madeHistory(seed);
      const roll = dice(seed);
      let told = 0;
      for (let i = 0; i < 12; i++) {
        const [old = '', tip = ''] = [made.ids[roll(made.ids.length)], made.ids[roll(made.ids.length)]];
        const ends = endsOf(i % 2 ? [`${old}..${tip}`] : [tip, '--not', old, '--remotes=origin']);
        const fork = ends && forkOf(ends, await logged([tip, `^${old}`], surroundings(made)));
        if (!fork) continue;
        told++;
        expect(fork).toEqual({ tip, base: made.place.git('merge-base', old, tip) });
      }
      expect(told).toBeGreaterThan(0);
      made.place.remove();
    });
  }

  it('is asked of git where there is more than one end', () => {
    for (const odd of [['A...B'], ['--all', '^A'], ['A', 'B', '^C'], ['A'], ['A..B', '^C'], ['-n2', 'A..B'], ['A^@', '^B'], ['--not', 'A..B']]) expect(endsOf(odd), odd.join(' ')).toBeUndefined();
    expect(endsOf(['A', '--not', 'B', '--remotes=origin'])).toEqual({ tip: 'A', old: 'B', more: true });
  });
});

it('paths of a commit are found by reading its folders', async () => {
  const made = madeHistory(31);
  const objects = openObjects(surroundings(made));
  const side = new SideObjects(objects, () => Promise.resolve(new Map()));
  const wanted = ['a.txt', 'sub', 'sub/c.txt', 'sub/d.ini', 'sub/none', 'none/a.txt', 'a.txt/b', 'ü.txt', 'e f.txt', 'sub/c.txt'];
  for (const [i, id] of made.ids.entries()) expect(await pathsIn(side, id, wanted)).toEqual(wanted.filter((path) => made.commits[i]?.files.has(path)));
  expect(await pathsIn(side, '1'.repeat(40), wanted)).toEqual([]);
  objects.stop();
  made.place.remove();
});
