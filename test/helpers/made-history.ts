/** Random repositories with a model of every commit's files: what a slow, obvious reader of each checkout would see. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, type Scratch } from './repository.ts';
import { githubToken } from './secrets.ts';

export type Files = ReadonlyMap<string, readonly string[]>;

export interface ModelCommit {
  readonly parents: readonly number[];
  readonly files: Files;
}

export interface MadeHistory {
  readonly place: Scratch;
  readonly commits: readonly ModelCommit[];
  /** git's id of each commit. */
  readonly ids: readonly string[];
}

/** Numbers from 0 to below `n`, the same for the same seed (mulberry32). */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

const NAMES = ['a.txt', 'b.txt', 'sub/c.txt', 'sub/d.ini', 'e f.txt', 'ü.txt'];
const line = (roll: (n: number) => number): string => (roll(5) === 0 ? `token = ${githubToken(`made ${roll(8)}`)}` : `line ${roll(12)}`);
const text = (roll: (n: number) => number): string[] => Array.from({ length: 2 + roll(10) }, () => line(roll));

/** Changes some files: adds, edits, deletes, renames, takes back what an older commit had. */
export function mutated(files: Files, older: readonly ModelCommit[], roll: (n: number) => number): Map<string, readonly string[]> {
  const now = new Map(files);
  for (let edits = roll(4); edits > 0; edits--) {
    const path = NAMES[roll(NAMES.length)] as string;
    const old = now.get(path);
    const what = roll(6);
    if (!old || what === 0) now.set(path, text(roll));
    else if (what === 1) now.delete(path);
    else if (what === 2) {
      now.delete(path);
      now.set(`moved ${roll(3)}/${path}`, roll(2) ? old : [...old, line(roll)]);
    } else if (what === 3) now.set(path, older[roll(older.length)]?.files.get(path) ?? old);
    else now.set(path, old.flatMap((one) => (roll(6) === 0 ? [] : roll(6) === 0 ? [line(roll), one] : [one])));
  }
  return now;
}

function merged(sides: readonly Files[], roll: (n: number) => number): Files {
  const now = new Map<string, readonly string[]>();
  for (const path of new Set(sides.flatMap((side) => [...side.keys()]))) {
    const versions = sides.map((side) => side.get(path)).filter((version) => version !== undefined);
    now.set(path, versions[roll(versions.length)] ?? []);
  }
  return now;
}

function model(seed: number, length: number): ModelCommit[] {
  const roll = dice(seed);
  const commits: ModelCommit[] = [{ parents: [], files: mutated(new Map(), [], roll) }];
  while (commits.length < length) {
    const count = [0, 1, 1, 1, 1, 1, 1, 2, 2, 3][roll(10)] as number;
    const parents = [...new Set(Array.from({ length: count }, () => commits.length - 1 - roll(Math.min(4, commits.length))))];
    const sides = parents.map((parent) => (commits[parent] as ModelCommit).files);
    const base = sides.length === 0 ? new Map<string, readonly string[]>() : sides.length === 1 ? (sides[0] as Files) : merged(sides, roll);
    // Some commits are empty, some merges add nothing of their own.
    commits.push({ parents, files: roll(4) === 0 ? base : mutated(base, commits, roll) });
  }
  return commits;
}

const data = (content: string): string => `data ${Buffer.byteLength(content)}\n${content}\n`;
const quoted = (path: string): string => `"${path}"`;

function script(commits: readonly ModelCommit[]): string {
  const out: string[] = [];
  commits.forEach(({ parents, files }, i) => {
    const branch = commits.some((other) => other.parents.includes(i)) ? 'refs/heads/main' : `refs/heads/tip-${i}`;
    if (parents.length === 0) out.push(`reset ${branch}\n\n`);
    out.push(`commit ${branch}\nmark :${i + 1}\ncommitter C O Mitter <committer@example.com> ${1_700_000_000 + i} +0000\n${data(`commit ${i}`)}`);
    parents.forEach((parent, k) => out.push(`${k ? 'merge' : 'from'} :${parent + 1}\n`));
    out.push('deleteall\n');
    for (const [path, lines] of files) out.push(`M 100644 inline ${quoted(path)}\n${data(lines.map((one) => `${one}\n`).join(''))}`);
    out.push('\n');
  });
  return out.join('');
}

/** A repository of `length` commits with renames, reverts, merges of two and three, several roots and empty commits; nothing is checked out. */
export function madeHistory(seed: number, length = 30): MadeHistory {
  const place = repository();
  const commits = model(seed, length);
  const marks = join(place.path, '../marks');
  execFileSync('git', ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], { cwd: place.path, env: place.env, input: script(commits) });
  const ids: string[] = [];
  for (const row of readFileSync(marks, 'latin1').split('\n')) {
    const [, mark, id] = /^:(\d+) ([0-9a-f]+)$/.exec(row) ?? [];
    if (mark && id) ids[Number(mark) - 1] = id;
  }
  return { place, commits, ids };
}
