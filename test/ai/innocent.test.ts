import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judged } from '../helpers/policy.ts';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { commits, files, paths, refs } from './innocent.ts';

/** One commit a row, and the refs at the last. */
function stream(): string {
  const rows = commits.map(([email, message], i) => {
    const when = `${1_700_000_000 + i} +0000`;
    return `commit refs/heads/main\nmark :${i + 1}\nauthor Claude Devin <${email}> ${when}\ncommitter Cursor <${email}> ${when}\ndata ${Buffer.byteLength(message)}\n${message}\nM 100644 inline f${i}.txt\ndata 1\nx\n`;
  });
  return rows.join('') + refs.map((ref) => `reset ${ref}\nfrom :${commits.length}\n\n`).join('');
}

describe('a repository that names every tool and has none', () => {
  let here: Scratch;
  beforeAll(() => {
    here = repository();
    execFileSync('git', ['fast-import', '--quiet'], { cwd: here.path, env: here.env, input: stream() });
    here.git('reset', '-q', '--hard', 'main');
    here.write(Object.fromEntries([...paths.map((path): [string, string] => [path, path.endsWith('.json') ? '{}' : path.endsWith('.toml') || path.endsWith('.yaml') ? '' : 'x\n']), ...files]));
    here.git('add', '-f', '-A');
  });
  afterAll(() => here.remove());

  it('says so a hundred times and more', () => expect(paths.length + files.length + commits.length + refs.length).toBeGreaterThan(130));

  it.each([['staged'], ['scan', '--no-cache', '.'], ['history', '--no-cache']])('%s: nothing is banned where everything is', (...args) => {
    const report = judged(here, [...args, '--policy', 'deny-all']);
    expect(report.findings.map(({ rule, path, object }) => `${rule} ${path ?? object}`)).toEqual([]);
    expect([report.problems, report.status]).toEqual([[], 0]);
  });

  it('inventory: formats at most, and what is only possible', () => {
    const { stdout } = tightlip(['inventory', '--history', '--format', 'json'], { cwd: here.path, env: here.env });
    const { tools } = JSON.parse(stdout) as { tools: { id: string; category: string; presence: string; evidence: { strength: string; what: string }[] }[] };
    expect(tools.filter(({ presence, category }) => presence !== 'possible' && category !== 'protocol').map(({ id, evidence }) => `${id} ${JSON.stringify(evidence[0])}`)).toEqual([]);
  });
});
