import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/types.ts';
import { record } from '../../src/run/record.ts';
import type { PolicyLayer } from '../../src/types/policy.ts';
import type { Report } from '../../src/types/report.ts';
import type { Notice } from '../../src/types/source.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tightlip-record-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const report = { command: 'scan', version: '0', findings: [], suppressed: [], problems: [], exitCode: 0, policy: { hash: 'sha256:0' } } as unknown as Report;
const asks = (layer: PolicyLayer['layer'], file: string): PolicyLayer => ({ layer, path: 'policy.toml', directory: '', ai: { audit: { file } }, lines: {} }) as unknown as PolicyLayer;

/** Records a run under policy layers. */
const recorded = (policy: readonly PolicyLayer[], { env = {}, skip, of = report }: { env?: Readonly<Record<string, string>>; skip?: string; of?: Report } = {}): Promise<Notice | undefined> =>
  record(of, { policy } as unknown as Config, { cwd: () => dir, env, platform: 'linux' }, skip);
const lines = (path: string): Record<string, unknown>[] => readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the audit file', () => {
  it('gets one line a run, after those that are there', async () => {
    const file = join(dir, 'audit.jsonl');
    expect([await recorded([asks('company', file)]), await recorded([asks('company', file)], { skip: 'broken hook' })]).toEqual([undefined, undefined]);
    expect(lines(file).map(({ command, skip, exitCode }) => [command, skip, exitCode])).toEqual([['scan', undefined, 0], ['scan', 'broken hook', 0]]);
  });

  it('is that of the uppermost company, and never of a repository', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => join(dir, name)) as [string, string, string];
    await recorded([asks('system', a), asks('company', b), asks('project', c)]);
    await recorded([asks('project', c)]);
    expect([a, b, c].map((path) => existsSync(path))).toEqual([true, false, false]);
  });

  it('gets nothing of a run without a policy', async () => {
    const file = join(dir, 'audit.jsonl');
    expect(await recorded([asks('company', file)], { of: { ...report, policy: undefined } })).toBeUndefined();
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    [{ USER: 'a', GITHUB_ACTOR: 'b', GL_USERNAME: 'c' }, 'c'],
    [{ USER: 'a', GITLAB_USER_LOGIN: 'd', GITHUB_ACTOR: 'b' }, 'b'],
    [{ USERNAME: 'e', USER: 'a' }, 'a'],
    [{}, ''],
  ])('says who ran it: %j', async (env, user) => {
    const file = join(dir, 'audit.jsonl');
    await recorded([asks('company', file)], { env });
    expect(lines(file)[0]?.['user']).toBe(user);
  });

  it('that cannot be written is a notice', async () => {
    expect(await recorded([asks('company', dir)])).toEqual({ code: 'audit-failed', path: dir, message: 'no audit line was written (EISDIR)' });
  });
});
