/** git or the program itself killed at random moments, from a seed: never 0 where there is a secret, and nothing is left behind. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const PROGRAM = resolve('bin/tightlip.js');
const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const;

let here: Scratch;
let input = '';
beforeAll(() => {
  here = repository();
  for (let i = 0; i < 4; i++) {
    here.write({ [`file ${i}`]: `content ${i}\n`.repeat(200), changed: `version ${i}\n` });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', `commit ${i}`);
  }
  here.write({ zzz: `${'harmless\n'.repeat(500)}token = ${githubToken()}\n` });
  here.git('add', '-A');
  here.git('commit', '-q', '-m', 'last');
  here.write({ 'zzz staged': `${'harmless\n'.repeat(500)}token = ${githubToken('staged')}\n` });
  here.git('add', '-A');
  input = `refs/heads/main ${here.git('rev-parse', 'HEAD')} refs/heads/main ${'0'.repeat(40)}\n`;
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  mkdirSync(join(here.path, '../bin'));
  const wrapper = `#!/bin/sh\ncase "$*" in *" $CUT_COMMAND"*) '${git}' "$@" | (dd bs=1 count="$CUT_BYTES" status=none; kill -9 $$);; esac\nexec '${git}' "$@"\n`;
  writeFileSync(join(here.path, '../bin/git'), wrapper, { mode: 0o755 });
});
afterAll(() => here.remove());

/** Numbers below `most`, the same for the same seed. */
function numbers(seed: string): (most: number) => number {
  let count = 0;
  return (most) => createHash('sha256').update(`${seed} ${count++}`).digest().readUInt32BE() % most;
}

/** Every file of the repository with its content: nothing may come, go or change. */
function* state(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (lstatSync(path).isDirectory()) yield* state(path);
    else yield `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
  }
}

const scans: Record<string, readonly string[]> = { staged: ['diff-index', 'cat-file'], range: ['rev-list', 'diff-tree', 'cat-file'], history: ['rev-list', 'cat-file', 'for-each-ref'], push: ['cat-file', 'rev-list', 'diff-tree'] };
const words = (scan: string): string[] => (scan === 'range' ? ['range', 'HEAD'] : [scan]);

interface Kill {
  readonly env?: Record<string, string>;
  /** Milliseconds after the start. */
  readonly after?: number;
  readonly signal?: (typeof SIGNALS)[number];
  /** The children too. */
  readonly group?: boolean;
}

/** The exit code, or the signal that ended it. */
function ended(scan: string, { env, after, signal, group }: Kill): Promise<number | string> {
  const child = spawn(process.execPath, [PROGRAM, ...words(scan), '-q'], { cwd: here.path, env: { ...here.env, ...env }, stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  child.stdin.on('error', () => undefined).end(scan === 'push' ? input : '');
  const timer = after === undefined ? undefined : setTimeout(() => child.pid && process.kill(group ? -child.pid : child.pid, signal), after);
  return new Promise((done) => child.on('exit', (code, by) => (clearTimeout(timer), done(code ?? by ?? 'nothing'))));
}

/** Runs `one` for each of `count` numbers, three at a time. */
async function each(count: number, one: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: 3 }, async () => {
    while (next < count) await one(next++);
  }));
}

async function killings(count: number, kill: (scan: string, below: (most: number) => number) => Kill): Promise<Map<number | string, number>> {
  const ends = new Map<number | string, number>();
  const before = [...state(here.path)];
  await each(count, async (index) => {
    const scan = Object.keys(scans)[index % 4] as string;
    const how = kill(scan, numbers(`${index}`));
    const end = await ended(scan, how);
    expect(end, `${scan} ${JSON.stringify({ ...how, env: how.env && { ...how.env, PATH: '' } })}`).not.toBe(0);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  });
  expect([...state(here.path)]).toEqual(before);
  return ends;
}

it('git: 100 times, after any number of bytes', async () => {
  for (const scan of Object.keys(scans)) expect(await ended(scan, {})).toBe(1);
  const ends = await killings(100, (scan, below) => ({
    env: { PATH: `${join(here.path, '../bin')}:${here.env['PATH']}`, CUT_COMMAND: (scans[scan] as string[])[below((scans[scan] as string[]).length)] as string, CUT_BYTES: String(below([20, 6000, 60_000][below(3)] as number)) },
  }));
  // What was read before may hold the secret: then it is 1.
  expect([...ends.keys()].sort()).toEqual([1, 2]);
  expect(ends.get(2)).toBeGreaterThan(40);
});

it('the program: 120 times, alone or with its children', async () => {
  const started = performance.now();
  await ended('history', {});
  const length = Math.ceil(performance.now() - started);
  const ends = await killings(120, (_, below) => ({ after: below(length), signal: SIGNALS[below(SIGNALS.length)], group: below(2) === 0 }));
  expect([...ends].reduce((sum, [end, count]) => sum + (typeof end === 'string' ? count : 0), 0)).toBeGreaterThan(40);
  // What earlier, killed runs remembered must not hide anything.
  for (const scan of Object.keys(scans)) expect(await ended(scan, {})).toBe(1);
});
