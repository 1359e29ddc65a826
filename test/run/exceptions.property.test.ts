import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { suppress } from '../../src/config/suppress.ts';
import { createStage, emptyOutcome } from '../../src/run/stage.ts';
import type { Finding } from '../../src/types/finding.ts';
import { reader } from '../config/helpers.ts';
import { githubToken } from '../helpers/secrets.ts';

type Files = Readonly<Record<string, readonly string[]>>;
type Edit = (files: Files) => Files;

const stage = createStage({ only: ['secrets'], salt: 'test', enable: [] });
function findings(files: Files, newline = '\n'): Finding[] {
  const outcome = emptyOutcome();
  for (const [path, lines] of Object.entries(files)) {
    void stage.look({ origin: { kind: 'file', path }, bytes: Buffer.from(lines.join(newline)), firstLine: 1, firstColumn: 1, overlap: 0 }, outcome);
  }
  return outcome.findings;
}

const names = ['a.js', 'src/b.py', 'lib/deep/c.yml'];
const secretLine = (i: number): string => `token = "${githubToken(`secret ${i}`)}"`;
const nth = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

/** Edits that keep every secret: what people do to code that has nothing to do with secrets. */
const edit: fc.Arbitrary<Edit> = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('rename', 'indent', 'split', 'insert', 'reverse', 'join', 'copy')).map(([n, m, kind]) => (files) => {
  const path = nth(Object.keys(files), n);
  const { [path]: lines = [], ...rest } = files;
  const other = `moved/${n % 97}-${path.split('/').at(-1)}`;
  switch (kind) {
    case 'rename':
      return { ...rest, [other]: [...(rest[other] ?? []), ...lines] };
    case 'indent':
      return { ...rest, [path]: lines.map((line) => `${' '.repeat(m % 9)}${line.trimStart()}`) };
    case 'split':
      return { ...rest, [path]: lines.slice(0, m % (lines.length + 1)), [other]: [...(rest[other] ?? []), ...lines.slice(m % (lines.length + 1))] };
    case 'insert':
      return { ...rest, [path]: lines.toSpliced(m % (lines.length + 1), 0, '', '// a word', 'let x = 1') };
    case 'reverse':
      return { ...rest, [path]: lines.toReversed() };
    case 'copy':
      return { ...rest, [path]: lines, [other]: [...(rest[other] ?? []), ...lines] };
    default:
      return { [path]: [...lines, ...Object.values(rest).flat()] };
  }
});

const left = async (files: Files, accepted: readonly string[], inBaseline: readonly string[], newline?: string): Promise<string[]> => {
  const config = await loadConfig({
    reader: reader({
      'tightlip.toml': accepted.map((fingerprint) => `[[allow]]\nfingerprint = "${fingerprint}"\nreason = "x"\n`).join('') || '# nothing',
      'tightlip-baseline.jsonl': inBaseline.map((fingerprint) => `${JSON.stringify({ fingerprint, rule: 'x/y', path: 'somewhere/else' })}\n`).join(''),
    }),
    cwd: '/nowhere', env: {}, platform: 'linux', system: '/nowhere/policy.toml',
  });
  const judged = suppress(findings(files, newline), config, { today: '2026-11-21', strict: false, full: true, change: false });
  return [...new Set(judged.findings.map(({ fingerprint }) => fingerprint))].sort();
};

it('edits that keep secrets keep what is accepted and what is not; a new secret is never accepted by an old exception', async () => {
  const base: Files = Object.fromEntries(names.map((name, i) => [name, ['first', secretLine(2 * i), 'middle', secretLine(2 * i + 1), 'last']]));
  const all = findings(base).map(({ fingerprint }) => fingerprint);
  expect(new Set(all).size).toBe(6);
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 8 }), fc.subarray(all), fc.boolean(), fc.nat(1000), async (edits, accepted, crlf, fresh) => {
      const half = Math.floor(accepted.length / 2);
      const exceptions = [accepted.slice(0, half), accepted.slice(half)] as const;
      const before = await left(base, ...exceptions);
      const edited = edits.reduce((files, apply) => apply(files), base);
      expect(await left(edited, ...exceptions, crlf ? '\r\n' : '\n')).toEqual(before);
      const path = nth(Object.keys(edited), fresh);
      const lines = edited[path] ?? [];
      const at = fresh % (lines.length + 1);
      const grown = { ...edited, [path]: lines.toSpliced(at, fresh % 2, ...(fresh % 2 ? [`${lines[at] ?? ''} ${secretLine(1000 + fresh)}`] : [secretLine(1000 + fresh)])) };
      expect((await left(grown, ...exceptions)).length).toBe(before.length + 1);
    }),
    { seed: 6, numRuns: 60 },
  );
});
