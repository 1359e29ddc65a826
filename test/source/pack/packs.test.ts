import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { familyOrder } from '../../../src/source/pack/order.ts';
import { Packs } from '../../../src/source/pack/packs.ts';
import { gitIn, repository, type Scratch } from '../../helpers/repository.ts';
import { dice } from '../../helpers/made-history.ts';

const made: Scratch[] = [];
afterAll(() => made.forEach((one) => one.remove()));

/** A packed repository of versions of a few files that differ in single lines. */
function packed(repack: readonly string[], ...init: string[]): Scratch {
  const here = repository(...init);
  made.push(here);
  const roll = dice(11);
  const lines = Array.from({ length: 400 }, (_, i) => `line ${i} ${roll(1e6)}`);
  for (let i = 0; i < 25; i++) {
    for (let n = 0; n < 3; n++) lines[roll(lines.length)] = `changed ${i} ${roll(1e6)}`;
    here.write({ 'a.txt': lines.join('\n'), [`b${i % 4}.txt`]: lines.slice(roll(200)).join('\n'), empty: '' });
    here.git('add', '.');
    here.git('commit', '-qm', `change ${i}`);
  }
  here.git('tag', '-a', '-m', 'a tag', 'v1');
  here.git(...repack);
  return here;
}

const idsOf = (here: Scratch): string[] => here.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n');
const open = (here: Scratch, width = 20): Packs => Packs.open({ cwd: here.path, env: here.env }, width) as Packs;

/** The id that git would give what was read. */
function idOf(packs: Packs, id: string): string | undefined {
  const place = packs.find(id);
  const found = place === undefined ? undefined : packs.object(place);
  return found && createHash(id.length === 64 ? 'sha256' : 'sha1').update(`${found.type} ${found.bytes.length}\0`).update(found.bytes).digest('hex');
}

describe('objects of packs', () => {
  const repacked = ['repack', '-adfq', '--depth=30', '--window=20'];
  const kinds: [string, readonly string[], string[]][] = [
    ['differences by offset', repacked, []],
    ['differences by id', ['-c', 'repack.useDeltaBaseOffset=false', ...repacked], []],
    ['not deflated', ['-c', 'core.compression=0', '-c', 'pack.compression=0', ...repacked, '-F'], []],
    ['several packs', ['repack', '-dq'], []],
    ['ids of 32 bytes', repacked, ['--object-format=sha256']],
  ];
  it.each(kinds)('are what their ids say: %s', (_, repack, init) => {
    const here = packed(repack, ...init);
    if (repack[0] === 'repack' && repack.length === 2) {
      here.write({ 'more.txt': 'more' });
      here.git('add', '.');
      here.git('commit', '-qm', 'more');
      here.git(...repack);
    }
    const ids = idsOf(here);
    const packs = open(here, (ids[0] as string).length / 2);
    expect(ids.map((id) => idOf(packs, id))).toEqual(ids);
    const sizes = here.git('cat-file', '--batch-all-objects', '--batch-check=%(objectsize)').split('\n');
    expect(ids.map((id) => String(packs.sizeOf(packs.find(id) as number)))).toEqual(sizes);
    packs.close();
  });

  it('are in an order in which each stands behind its base', () => {
    const packs = open(packed(repacked));
    const places = idsOf(made.at(-1) as Scratch).map((id) => packs.find(id) as number);
    const sorted = (some: readonly number[]): Float64Array => Float64Array.from(some).sort();
    const inOrder = (some: readonly number[]): number[] => [...familyOrder(packs, sorted(some)).order].map((i) => sorted(some)[i] as number);
    const ordered = inOrder(places);
    expect([...ordered].sort()).toEqual([...places].sort());
    const at = new Map(ordered.map((place, i) => [place, i]));
    const based = ordered.filter((place) => packs.headOf(place).base >= 0);
    expect(based.length).toBeGreaterThan(20);
    for (const place of based) expect(at.get(packs.headOf(place).base)).toBeLessThan(at.get(place) as number);
    expect(inOrder(based.slice(5))).toEqual(ordered.filter((place) => based.indexOf(place) >= 5));
    packs.close();
  });

  it('are all there, large families first, also where entries build on each other in a circle', () => {
    const bases = new Map([[10, -1], [20, 10], [30, 20], [40, 50], [50, 40], [60, 60], [70, 65], [65, -1]]);
    const heads = { headOf: (place: number) => ({ base: bases.get(place) ?? -1, size: place === 65 ? 3 << 20 : place }) };
    const wanted = Float64Array.from([10, 30, 40, 50, 60, 70]);
    const { order, large, weights } = familyOrder(heads, wanted);
    expect([...order].map((i) => wanted[i])).toEqual([70, 10, 30, 40, 50, 60]);
    // A difference, and a text as large as what it builds on.
    expect([large, weights[1], weights[2]]).toEqual([1, 40, 40]);
  });

  it('that are loose are not found', () => {
    const here = packed(repacked);
    here.write({ 'loose.txt': 'loose' });
    const id = here.git('hash-object', '-w', 'loose.txt');
    expect(open(here).find(id)).toBeUndefined();
  });

  it('of a harmed pack are what git reads of it, or git is to be asked', () => {
    const here = packed(repacked);
    const folder = join(here.path, '.git/objects/pack');
    const name = join(folder, readdirSync(folder).find((one) => one.endsWith('.pack')) as string);
    const whole = readFileSync(name);
    const ids = idsOf(here);
    const roll = dice(2);
    chmodSync(name, 0o644);
    let undone = 0;
    for (let i = 0; i < 25; i++) {
      const harmed = Buffer.from(whole);
      for (let n = 0; n < 4; n++) harmed[12 + roll(whole.length - 32)] = roll(256);
      writeFileSync(name, harmed);
      const packs = open(here);
      for (const id of ids) {
        const ours = idOf(packs, id);
        if (ours === undefined) undone++;
        else if (ours !== id) expect(theirs(here, id)).toBe(ours);
      }
      packs.close();
    }
    expect(undone).toBeGreaterThan(25);
  });

  it.each(kinds.slice(0, 2))('are read at the same places by another thread: %s', (_, repack) => {
    const here = packed(repack);
    const ids = idsOf(here);
    const packs = open(here);
    const again = Packs.reopen(structuredClone(packs.shared)) as Packs;
    for (const id of ids) {
      const place = packs.find(id) as number;
      expect(Buffer.from(again.object(place)?.bytes ?? []).equals(Buffer.from(packs.object(place)?.bytes ?? [1]))).toBe(true);
    }
    expect(ids.map((id) => again.find(id))).toEqual(ids.map((id) => packs.find(id)));
    again.close();
  });

  it('are not read by another thread from packs that were made anew, or are gone', () => {
    const here = packed(repacked);
    const { shared } = open(here);
    const folder = join(here.path, '.git/objects/pack');
    const name = join(folder, readdirSync(folder).find((one) => one.endsWith('.pack')) as string);
    const bytes = readFileSync(name);
    chmodSync(name, 0o644);
    for (const other of [bytes.subarray(1), Buffer.from(bytes).fill(0, bytes.length - 20)]) {
      writeFileSync(name, other);
      expect(Packs.reopen(shared)).toBeUndefined();
    }
    writeFileSync(name, bytes);
    expect(Packs.reopen(shared)).toBeDefined();
    unlinkSync(name);
    expect(Packs.reopen(shared)).toBeUndefined();
  });

  it('are not looked for in a pack that is not the one of its index, nor where git is told of another place', () => {
    const here = packed(repacked);
    expect(Packs.open({ cwd: here.path, env: { ...here.env, GIT_OBJECT_DIRECTORY: here.path } }, 20)).toBeUndefined();
    const folder = join(here.path, '.git/objects/pack');
    const name = join(folder, readdirSync(folder).find((one) => one.endsWith('.pack')) as string);
    const bytes = readFileSync(name);
    chmodSync(name, 0o644);
    writeFileSync(name, bytes.fill(0, bytes.length - 20));
    expect(Packs.open({ cwd: here.path, env: here.env }, 20)).toBeUndefined();
  });
});

/** The id of what git itself reads under an id, whatever that is. */
function theirs(here: Scratch, id: string): string | undefined {
  try {
    const type = gitIn(here.path, here.env, ['cat-file', '-t', id]);
    return gitIn(here.path, here.env, ['hash-object', '--literally', '-t', type, '--stdin'], { input: gitIn(here.path, here.env, ['cat-file', type, id], { encoding: 'buffer' }) });
  } catch {
    return undefined;
  }
}
