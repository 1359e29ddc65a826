/** git killed half way, wherever: never a clean answer. */
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherHistory } from '../../src/run/history.ts';
import { emptyOutcome, type Stage } from '../../src/run/stage.ts';
import type { Surroundings } from '../../src/source/environment.ts';
import { rangeSource } from '../../src/source/range.ts';
import { stagedSource } from '../../src/source/staged.ts';
import { ownRoom } from '../../src/source/windows.ts';
import { drain } from '../helpers/chunks.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { treeSource } from '../helpers/tree.ts';
import { startedBy, ways } from '../helpers/ways.ts';

let here: Scratch;
beforeAll(() => {
  here = repository();
  for (let i = 0; i < 5; i++) {
    here.write({ [`file ${i}`]: `content ${i}\n`.repeat(20), changed: `version ${i}\n` });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', `commit ${i}`);
  }
  here.write({ 'last staged': 'staged\n', changed: 'staged\n' });
  here.git('add', '-A');
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  here.write({ '../bin/git': `#!/bin/sh\ncase "$*" in *" $CUT_COMMAND "*) '${git}' "$@" | (dd bs=1 count="$CUT_BYTES" status=none; kill -9 $$);; esac\nexec '${git}' "$@"\n` });
  chmodSync(join(here.path, '../bin/git'), 0o755);
});
afterAll(() => here.remove());

const around = (command: string, bytes: number): Surroundings => ({
  cwd: here.path,
  env: { ...here.env, PATH: `${join(here.path, '../bin')}:${here.env['PATH']}`, CUT_COMMAND: command, CUT_BYTES: String(bytes) },
});

/** Whether a scan said that it was not whole: by a problem, or by refusing. */
async function complains(scan: () => Promise<{ readonly problems: readonly unknown[] }>): Promise<boolean> {
  try {
    return (await scan()).problems.length > 0;
  } catch (error) {
    expect((error as Error).name).toBe('GitFailure');
    return true;
  }
}

async function history(from: Surroundings): Promise<{ readonly problems: readonly unknown[] }> {
  const outcome = emptyOutcome();
  const stage = { engine: { room: ownRoom(), hasNul: () => undefined, newlines: () => undefined }, look: () => {} } as unknown as Stage;
  await gatherHistory({ around: from, threads: 1 })({ configure: () => Promise.resolve({ settings: {}, skips: () => false } as never), stage: () => stage, outcome, progress: () => {} });
  return outcome;
}

const scans: Record<string, { run: (from: Surroundings) => Promise<{ readonly problems: readonly unknown[] }>; commands: string[] }> = {
  staged: { run: (from) => drain(stagedSource(from)), commands: ['diff-index', 'cat-file'] },
  range: { run: (from) => drain(rangeSource({ around: from, revisions: ['HEAD'] })), commands: ['log', 'cat-file'] },
  history: { run: history, commands: ['log', 'cat-file', 'for-each-ref'] },
  tree: { run: (from) => drain(treeSource({ around: from, paths: [] })), commands: ['ls-files'] },
};

describe.each(ways)('a git that dies, started %s', (_, way) => {
  startedBy(way);

  for (const [name, { run, commands }] of Object.entries(scans)) {
    for (const command of commands) {
      it(`while ${name} reads ${command}`, async () => {
        expect((await run(around('', 0))).problems).toEqual([]);
        for (let i = 0; i < 20; i++) {
          const bytes = i < 8 ? i * 7 : i ** 3 - 400;
          expect(await complains(() => run(around(command, bytes))), `${bytes} bytes`).toBe(true);
        }
      });
    }
  }

  it('leaves nothing behind', () => {
    expect(here.git('status', '--porcelain')).toBe('M  changed\nA  "last staged"');
    expect(execFileSync('find', ['.', '-name', '*.lock'], { cwd: here.path, encoding: 'utf8' })).toBe('');
  });
});
