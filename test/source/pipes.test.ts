/** Pipes where git reads files: it waits for ever, and whoever asked it must not. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gitOutput, GitFailure } from '../../src/source/git.ts';
import { openObjects } from '../../src/source/objects.ts';
import { pipeIn } from '../../src/source/pipes.ts';
import { shallowEnds } from '../../src/source/shallow.ts';
import { storeOf } from '../../src/source/store.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { startedBy, ways } from '../helpers/ways.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.write({ 'folder/file': 'x\n' });
  here.git('add', '.');
  here.git('commit', '-qm', 'first');
});
afterEach(() => {
  vi.useRealTimers();
  here.remove();
});

const around = () => ({ cwd: join(here.path, 'folder'), env: here.env });

function pipe(...name: string[]): string {
  const path = join(here.path, ...name);
  mkdirSync(dirname(path), { recursive: true });
  execFileSync('mkfifo', [path]);
  return path;
}

const outcome = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

/** What comes of it when all patience is over: what git may do before is done by then. */
async function waited(work: Promise<unknown>, milliseconds: number): Promise<unknown> {
  await pause(300);
  vi.advanceTimersByTime(milliseconds);
  return work;
}

describe('a pipe in a repository', () => {
  it.each(['.git/shallow', '.git/refs/stash', '.git/objects/info/alternates', '.git/objects/pack/multi-pack-index', '.gitignore', 'folder/.gitignore'])('is found: %s', (name) => {
    expect(pipeIn(around())).toBeUndefined();
    const path = pipe(name);
    expect(pipeIn(around())).toBe(path);
  });

  it('is found behind a link, in the folder of a linked work tree, and in another store of objects', () => {
    const other = repository();
    writeFileSync(join(here.path, '.git/objects/info/alternates'), `${join(other.path, '.git/objects')}\n`);
    execFileSync('mkfifo', [join(other.path, '.git/objects/pack/x.idx')]);
    expect(pipeIn(around())).toBe(join(other.path, '.git/objects/pack/x.idx'));
    other.remove();

    here.git('worktree', 'add', '-q', '../linked');
    const linked = { cwd: join(here.path, '../linked'), env: here.env };
    expect(pipeIn(linked)).toBeUndefined();
    symlinkSync('/dev/null', join(here.path, '.git/worktrees/linked/locked'));
    expect(pipeIn(linked)).toBeUndefined();
    symlinkSync('/dev/zero', join(here.path, '.git/worktrees/linked/config.worktree'));
    expect(pipeIn(linked)).toBe(join(here.path, '.git/worktrees/linked/config.worktree'));
  });

  it.each(['include.path', 'core.excludesFile'])('is found where the configuration names it: %s', (key) => {
    here.git('config', key, '../named');
    expect(pipeIn(around())).toBeUndefined();
    pipe('named');
    expect(pipeIn(around())).toBe(join(here.path, 'named'));
  });

  it('is nothing where git reads no file', () => {
    pipe('other');
    expect(pipeIn(around())).toBeUndefined();
  });

  it('keeps nobody waiting who reads such a file without git', async () => {
    pipe('.git', 'shallow');
    expect(await shallowEnds(around())).toEqual(new Set());
    expect(storeOf(around())).toBeDefined();
    renameSync(join(here.path, '.git'), join(here.path, 'elsewhere'));
    pipe('.git');
    expect(storeOf(around())).toBeUndefined();
  });
});

describe.each(ways)('a git that says nothing, started %s', (_, way) => {
  startedBy(way);

  it('is ended where a pipe keeps it waiting, and not before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const path = pipe('.git', 'refs', 'stash');
    const work = outcome(gitOutput(['for-each-ref'], around()));
    await pause(300);
    vi.advanceTimersByTime(2900);
    expect(await Promise.race([work, pause(300)])).toBeUndefined();
    const failure = (await waited(work, 200)) as GitFailure;
    expect(failure).toBeInstanceOf(GitFailure);
    expect(failure.message).toContain(path);
    expect(failure.hint).toContain('Remove it');
  });

  it('is asked no more where an object is smaller than it says', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const id = '0123456789'.repeat(4);
    here.write({ [`.git/objects/01/${id.slice(2)}`]: deflateSync('blob 500\0short') });
    const objects = openObjects(around());
    void objects.ask([id]);
    expect((await objects.head())?.size).toBe(500);
    expect(((await waited(outcome(objects.whole()), 20_000)) as Error).message).toContain('it answered too little');
  });
});
