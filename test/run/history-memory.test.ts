/** A history scanned with what the runs before left, against one scanned from nothing: whatever happens to refs in between, both say the same. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gatherHistory } from '../../src/run/history.ts';
import { lastFrontier } from '../../src/run/history-memory.ts';
import { emptyOutcome, type Outcome, type Stage } from '../../src/run/stage.ts';
import type { Surroundings } from '../../src/source/environment.ts';
import { listOnward } from '../../src/source/onward.ts';
import { ownRoom, WINDOW } from '../../src/source/windows.ts';
import type { Chunk } from '../../src/types/source.ts';
import { dice } from '../helpers/made-history.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

vi.mock('rules:build', () => ({ buildId: () => 'a build' }));
vi.mock('../../src/source/onward.ts', async (original) => {
  const real = await original<{ listOnward: typeof listOnward }>();
  return { ...real, listOnward: vi.fn(real.listOnward) };
});

const TOKEN = /gh[p]_[A-Za-z0-9]{36}/g;
let here: Scratch;
let home = '';
beforeEach(() => {
  here = repository();
  home = mkdtempSync(join(tmpdir(), 'tightlip-home-'));
  vi.mocked(listOnward).mockClear();
});
afterEach(() => {
  here.remove();
  rmSync(home, { recursive: true, force: true });
});

interface World {
  readonly excludes?: readonly string[];
  readonly salt?: string;
}

/** Chunks that were looked at, in the last run. */
let looked: Chunk[] = [];

/** Finds every token, and counts as stages do. */
function stage(): Stage {
  const count = ({ overlap, again }: Chunk, into: Outcome): void => void (into.files += overlap === 0 && !again ? 1 : 0);
  return {
    engine: { room: ownRoom(), hasNul: () => undefined, newlines: () => undefined },
    inspect: count,
    look(chunk: Chunk, into: Outcome) {
      count(chunk, into);
      looked.push(chunk);
      const text = Buffer.from(chunk.bytes).toString('latin1');
      for (const [token] of text.slice(0, text.length - (chunk.tail ?? 0)).matchAll(TOKEN)) {
        into.findings.push({
          kind: 'secret', rule: 'x/y', title: '', severity: 'high', blocking: true, advice: '',
          origin: chunk.origin, fingerprint: token, region: { startLine: chunk.firstLine, startColumn: 1, endLine: 1, endColumn: 1 },
        });
      }
    },
  } as unknown as Stage;
}

const around = (): Surroundings => ({ cwd: here.path, env: { ...here.env, HOME: home, XDG_CACHE_HOME: join(home, 'cache') }, platform: process.platform });

async function run(cache: boolean, { excludes = [], salt = '' }: World = {}): Promise<unknown> {
  const outcome = emptyOutcome();
  looked = [];
  const configured = { settings: { only: ['secrets'], salt, enable: [] }, skips: (path: string) => excludes.some((one) => path.startsWith(one)), config: { exclusions: excludes } };
  const frontier = cache ? lastFrontier(around()) : undefined;
  await gatherHistory({ around: around(), threads: 1, cache, frontier })({ configure: () => Promise.resolve(configured as never), stage, outcome, progress: () => {} });
  const { findings, problems, skipped, files, bytes, commits } = outcome;
  return { findings: findings.map((one) => JSON.stringify(one)).sort(), problems, skipped, files, bytes, commits };
}

/** Whether the last run listed only what came after an earlier one. */
async function wentOn(): Promise<boolean> {
  const last = vi.mocked(listOnward).mock.results.at(-1);
  return last?.type === 'return' && (await last.value) !== undefined;
}

async function same(world?: World): Promise<boolean> {
  const known = vi.mocked(listOnward).mock.calls.length;
  const cached = await run(true, world);
  const asked = vi.mocked(listOnward).mock.calls.length > known;
  expect(cached).toEqual(await run(false, world));
  return asked && wentOn();
}

let clock = 1_700_000_000;
function commit(files: Record<string, string>, message = 'more', step = 60): string {
  clock += step;
  for (const name of ['AUTHOR', 'COMMITTER']) here.env[`GIT_${name}_DATE`] = `${clock} +0000`;
  here.write(files);
  here.git('add', '-A');
  here.git('commit', '-q', '--allow-empty', '-m', message);
  return here.git('rev-parse', 'HEAD');
}
const secret = (seed: string): string => `token = ${githubToken(seed)}\n`;

describe('a history after another', () => {
  it('lists only what is new, and finds what was there before', async () => {
    commit({ a: 'clean\n', b: secret('one') }, `x\n\n${secret('message')}`);
    await same();
    commit({ c: secret('two') });
    expect(await same()).toBe(true);
    expect(looked.length).toBeGreaterThan(5);
    await run(true);
    expect(looked.map(({ origin }) => origin.path)).toEqual(['ref:main']);
    commit({ b: secret('three') }, `y\n\n${secret('other')}`);
    await run(true);
    expect(looked.map(({ origin }) => origin.path.replace(/commit:.*/, 'message')).sort()).toEqual(['b', 'message', 'message', 'ref:main']);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('says the same as one from nothing, whatever is done to a repository (%i)', async (seed) => {
    const roll = dice(seed);
    let went = 0;
    commit({ 'a.txt': 'first\n' });
    for (let step = 0; step < 14; step++) {
      change(roll, step);
      if (await same()) went++;
    }
    expect(went).toBeGreaterThan(2);
  }, 120_000);

  it('counts for the same settings and exclusions only', async () => {
    commit({ a: 'clean\n', 'lib/b': secret('one'), 'lib/c': 'c\n' });
    await same();
    commit({ d: 'd\n' });
    await same({ excludes: ['lib/'] });
    commit({ e: 'e\n', 'lib/f': 'f\n' });
    expect(await same({ excludes: ['lib/'] })).toBe(true);
    await same({ salt: 'another' });
    await same();
  });

  it('keeps nothing that was found, and no names', async () => {
    commit({ 'a name': secret('one'), b: 'clean\n' }, `Message ${secret('message')}`);
    await run(true);
    const folder = join(home, 'cache', 'tightlip');
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('');
    expect(readdirSync(folder).some((name) => name.endsWith('.frontier') && (statSync(join(folder, name)).mode & 0o777) === 0o600)).toBe(true);
    for (const text of [githubToken('one').slice(4, 20), githubToken('message').slice(4, 20), 'x/y', 'fingerprint', 'a name', 'Message', 'author']) expect(kept).not.toContain(text);
  });

  it('is not believed when it was changed or cut off', async () => {
    commit({ a: secret('one'), b: 'b\n' });
    await run(true);
    const folder = join(home, 'cache', 'tightlip');
    const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.frontier')) ?? '');
    const whole = readFileSync(file);
    for (const broken of [whole.subarray(0, 60), Buffer.concat([whole, Buffer.alloc(4)]), Buffer.from(whole.map((byte, i) => (i === 90 ? byte ^ 1 : byte))), Buffer.alloc(0), Buffer.from('nothing')]) {
      writeFileSync(file, broken);
      expect(await same()).toBe(false);
    }
    expect(await same()).toBe(true);
  });

  it('does not hide what is gone since, and is not left by a run with problems', async () => {
    commit({ a: secret('one'), b: 'b\n', c: 'c\n' });
    await run(true);
    const [b, c] = ['b', 'c'].map((name) => here.git('rev-parse', `HEAD:${name}`)).map((id) => join(here.path, '.git/objects', id.slice(0, 2), id.slice(2))) as [string, string];
    commit({ d: 'd\n' });
    renameSync(b, `${b}.gone`);
    expect(await run(true)).toMatchObject({ problems: [{ code: 'missing-object' }] });
    // The same as before, with another one missing: nothing was remembered of the run with a problem.
    renameSync(`${b}.gone`, b);
    renameSync(c, `${c}.gone`);
    expect(await run(true)).toMatchObject({ problems: [{ code: 'missing-object' }] });
    renameSync(`${c}.gone`, c);
    expect(await run(true)).toMatchObject({ problems: [] });
    here.git('gc', '-q', '--prune=now');
    expect(existsSync(b)).toBe(false);
    expect(await same()).toBe(true);
    const packs = join(here.path, '.git/objects/pack');
    for (const name of readdirSync(packs)) renameSync(join(packs, name), join(packs, `${name}.gone`));
    await expect(run(true)).rejects.toThrow();
  });

  it('is not believed in a clone that became shallow or partial, or has alternates', async () => {
    commit({ a: 'a\n' });
    const last = commit({ a: 'b\n' });
    await run(true);
    here.write({ '.git/shallow': `${last}\n` });
    expect(await run(true)).toMatchObject({ problems: [{ code: 'shallow' }] });
    here.write({ '.git/shallow': '' });
    here.write({ '.git/objects/info/alternates': '' });
    expect(await same()).toBe(false);
  });

  it('remembers of a large text what it gave', async () => {
    const line = `${'just a line of text'.repeat(3)}\n`;
    const filler = line.repeat(Math.ceil((WINDOW * 1.4) / line.length));
    commit({ large: `${filler}${secret('middle')}${filler}`, 'a.zip': `PK\u0003\u0004${secret('packed')}` });
    expect(await run(true)).toMatchObject({ skipped: { archive: 1 } });
    expect(await same()).toBe(true);
    await run(true);
    expect(looked.map(({ origin }) => origin.path)).toEqual(['ref:main']);
    // Its key was made of what is gone.
    here.git('gc', '-q', '--prune=now');
    await same();
    expect(await same()).toBe(true);
    await run(true);
    expect(looked.map(({ origin }) => origin.path)).toEqual(['ref:main']);
  });

  it('goes on where too much was found to be kept, and looks at it again', async () => {
    commit({ a: Array.from({ length: 30_000 }, (_, i) => secret(`s${i % 50}`)).join(''), b: 'b\n' });
    await run(true);
    expect(lastFrontier(around())).toMatchObject({ commits: 1 });
    expect(lastFrontier(around())?.sealed).toBeUndefined();
    commit({ c: 'c\n' });
    expect(await same()).toBe(true);
  }, 60_000);

  it('opens what was found for the repository that it was found in, and for the same settings', async () => {
    commit({ a: 'clean\n', b: secret('one') });
    await run(true);
    const { recall, sealed } = lastFrontier(around()) ?? {};
    expect(recall?.()?.pieces.size).toBe(1);
    const [witness = ''] = sealed?.witnesses ?? [];
    const file = join(here.path, '.git/objects', witness);
    const bytes = readFileSync(file);
    chmodSync(file, 0o600);
    writeFileSync(file, Buffer.concat([bytes, Buffer.alloc(1)]));
    expect(lastFrontier(around())?.recall()).toBeUndefined();
    writeFileSync(file, bytes);
    expect(lastFrontier(around())?.recall()?.brought.size).toBe(1);
    await run(true, { salt: 'another' });
    expect(looked.map(({ origin }) => origin.path)).toContain('b');
  });
});

/** One thing that happens to repositories. */
function change(roll: (n: number) => number, step: number): void {
  const text = (): string => (roll(3) === 0 ? `${roll(4) ? '' : 'PK\u0003\u0004'}${secret(`s${roll(6)}`)}` : `line ${roll(1000)}\n`);
  const branches = here.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n').filter((name) => name !== 'main');
  const branch = branches[roll(Math.max(1, branches.length))];
  const [what, name] = [roll(17), `${roll(3) ? 'dir/' : ''}f${roll(5)}.txt`];
  if (what < 4) commit({ [name]: text() }, roll(4) ? 'more' : `more ${secret(`m${step}`)}`, roll(5) ? 60 : -500);
  else if (what === 4) here.git('checkout', '-q', '-B', `side${roll(3)}`, 'HEAD');
  else if (what === 5) here.git('checkout', '-q', '-f', branch ?? 'main');
  else if (what === 6) {
    here.git('checkout', '-q', '-f', 'main');
    if (branch) here.git('merge', '-q', '-X', 'ours', '--no-edit', branch);
  } else if (what === 7) {
    here.git('checkout', '-q', '-f', 'main');
    if (branch) here.git('branch', '-q', '-D', branch);
  } else if (what === 8) here.git('reset', '-q', '--hard', roll(2) && here.git('rev-list', '--count', 'HEAD') !== '1' ? 'HEAD~1' : 'HEAD');
  else if (what === 9) here.git('tag', '-f', '-a', `t${roll(3)}`, '-m', text());
  else if (what === 10) here.git('notes', 'add', '-f', '-m', text());
  else if (what === 11) {
    here.write({ [name]: `stashed ${text()}${step}` });
    here.git('stash', 'push', '-q', '--include-untracked');
  } else if (what === 12) here.git('repack', '-q', '-d', ...(roll(2) ? ['-a'] : []));
  else if (what === 13) {
    // What only git's own readers of objects would see.
    here.write({ '.git/other': text() });
    const blob = here.git('hash-object', '-w', '.git/other');
    if (roll(2)) here.git('update-ref', `refs/odd/b${roll(2)}`, blob);
    else here.git('replace', '-f', here.git('rev-parse', 'HEAD^{tree}'), here.git('mktree', '--missing'));
    if (roll(3) === 0) here.write({ '.git/info/grafts': `${here.git('rev-parse', 'HEAD')}\n` });
  } else if (what === 14) {
    const folder = join(home, 'cache', 'tightlip');
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const file = join(folder, files[roll(Math.max(1, files.length))] ?? 'none');
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const at = roll(Math.max(1, bytes.length));
    if (bytes.length > 8) writeFileSync(file, roll(2) ? bytes.subarray(0, at) : Buffer.from(bytes.map((byte, i) => (i === at ? byte ^ (1 << roll(8)) : byte))));
  } else {
    // What was there comes back somewhere else.
    commit({ [`again${roll(2)}/${name}`]: text(), [name]: text() });
    here.git('revert', '--no-edit', 'HEAD');
  }
}
