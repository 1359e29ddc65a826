/** Ranges and histories against a slow, obvious reference: read every file of every commit. */
import { describe, expect, it } from 'vitest';
import { emptyOutcome, type Stage } from '../../src/run/stage.ts';
import { gatherHistory } from '../../src/run/history.ts';
import { rangeSource } from '../../src/source/range.ts';
import { ownRoom } from '../../src/source/windows.ts';
import type { Finding } from '../../src/types/finding.ts';
import type { Chunk } from '../../src/types/source.ts';
import { drain } from '../helpers/chunks.ts';
import { dice, madeHistory, type Files, type MadeHistory } from '../helpers/made-history.ts';

const TOKEN = /gh[p]_[A-Za-z0-9]{36}/g;

/** `path token` of every token in a chunk that stands on a new line. */
function tokensIn({ origin, newLines }: Chunk, text: string): string[] {
  return text.split('\n').flatMap((line, i) => {
    const isNew = !newLines || newLines.some(([first, last]) => first <= i + 1 && i + 1 <= last);
    return isNew ? (line.match(TOKEN) ?? []).map((token) => `${origin.path} ${token}`) : [];
  });
}

const count = (lines: readonly string[] | undefined, line: string): number => lines?.filter((one) => one === line).length ?? 0;

/** The file that a new one was made from: the one that is gone (from all parents) and has most of its lines, half of them at least. */
function source(lines: readonly string[], files: Files, sides: readonly Files[]): readonly string[] | undefined {
  const gone = [...(sides[0]?.keys() ?? [])].filter((path) => !files.has(path) && sides.every((side) => side.has(path)));
  const share = (old: readonly string[]): number => {
    const rest = [...old];
    return lines.filter((line) => rest.includes(line) && rest.splice(rest.indexOf(line), 1)).length / lines.length;
  };
  const [best] = gone.flatMap((path) => sides.map((side) => side.get(path) ?? [])).sort((a, b) => share(b) - share(a));
  return best && share(best) >= 0.5 ? best : undefined;
}

/** What a commit adds by the plainest definition: a line that stands there more often than in any parent. */
function added({ commits }: MadeHistory, index: number): string[] {
  const { files, parents } = commits[index] as MadeHistory['commits'][number];
  const sides = parents.map((parent) => (commits[parent] as MadeHistory['commits'][number]).files);
  return [...files].flatMap(([path, lines]) => {
    const olds = sides.map((side) => side.get(path));
    if (!olds.some(Boolean)) olds.push(source(lines, files, sides));
    return lines.filter((line) => olds.every((old) => count(lines, line) > count(old, line))).flatMap((line) => (line.match(TOKEN) ?? []).map((token) => `${path} ${token}`));
  });
}

/** Places in the list of all ancestors, itself among them. */
function ancestors({ commits }: MadeHistory, index: number, known = new Set<number>()): Set<number> {
  if (!known.has(index)) for (const parent of commits[(known.add(index), index)]?.parents ?? []) ancestors({ commits } as MadeHistory, parent, known);
  return known;
}

const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();

describe('against every checkout', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    it(`ranges of a made history (${seed})`, async () => {
      const made = madeHistory(seed);
      const roll = dice(seed + 100);
      for (let i = 0; i < 5; i++) {
        const [from, to] = [roll(made.commits.length), roll(made.commits.length)];
        const old = ancestors(made, from);
        const expected = [...ancestors(made, to)].filter((index) => !old.has(index));
        const revisions = [made.ids[to] as string, `^${made.ids[from]}`];
        const { chunks, problems } = await drain(rangeSource({ around: { cwd: made.place.path, env: made.place.env }, revisions }));
        expect(problems).toEqual([]);
        const files = chunks.filter(({ origin }) => origin.kind === 'commit');
        expect(sorted(files.flatMap((chunk) => tokensIn(chunk, chunk.text)))).toEqual(sorted(expected.flatMap((index) => added(made, index))));
        expect(sorted(chunks.flatMap(({ origin }) => (origin.kind === 'object' ? [origin.object] : [])))).toEqual(sorted(expected.map((index) => `commit:${made.ids[index]}`)));
      }
      made.place.remove();
    });

    it(`all of a made history (${seed}), loose and packed`, async () => {
      const made = madeHistory(seed);
      if (seed % 2) made.place.git('repack', '-adq');
      const outcome = emptyOutcome();
      const stage = { engine: { room: ownRoom(), hasNul: () => undefined, newlines: () => undefined }, look: (chunk: Chunk) => tokensIn(chunk, Buffer.from(chunk.bytes).toString()).forEach((token) => outcome.findings.push(finding(chunk, token))) } as unknown as Stage;
      await gatherHistory({ around: { cwd: made.place.path, env: made.place.env }, threads: 1 })({ configure: () => Promise.resolve({ settings: {}, skips: () => false } as never), stage: () => stage, outcome, progress: () => {} });
      expect(outcome.problems).toEqual([]);
      const everywhere = made.commits.flatMap(({ files }) => [...files].flatMap(([path, lines]) => lines.flatMap((line) => (line.match(TOKEN) ?? []).map((token) => `${path} ${token}`))));
      const found = outcome.findings.map(({ origin, fingerprint }) => `${origin.path} ${fingerprint}`);
      expect(found.length).toBe(new Set(found).size);
      expect(sorted(found)).toEqual(sorted(everywhere));
      for (const { origin, fingerprint } of outcome.findings) expectIntroduced(made, origin.path, fingerprint, 'commit' in origin ? (origin.commit ?? '') : '');
      made.place.remove();
    });
  }
});

/** The blamed commit has the token there, and no parent has the same file. */
function expectIntroduced(made: MadeHistory, path: string, token: string, commit: string): void {
  const index = made.ids.indexOf(commit);
  const { files, parents } = made.commits[index] as MadeHistory['commits'][number];
  expect(files.get(path)?.some((line) => line.includes(token))).toBe(true);
  for (const parent of parents) expect(made.commits[parent]?.files.get(path)).not.toEqual(files.get(path));
}

const finding = ({ origin }: Chunk, place: string): Finding => ({
  kind: 'secret', rule: 'x/y', title: '', severity: 'high', blocking: true, advice: '',
  origin, fingerprint: place.slice(place.lastIndexOf(' ') + 1), region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
});
