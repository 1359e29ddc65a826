import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNames } from '../../src/options.ts';
import { repository, type Scratch } from '../helpers/repository.ts';

const text = readFileSync('docs/reports.md', 'utf8');
const commands = [...text.matchAll(/```sh\n([^]*?)```/g)].flatMap((match) => (match[1] as string).trim().split('\n'));

let here: Scratch;
beforeAll(() => {
  here = repository();
  here.write({ 'a.js': 'const x = 1;\n', 'bin/tightlip': `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/tightlip.js')}" "$@"\n` });
  chmodSync(join(here.path, 'bin/tightlip'), 0o755);
});
afterAll(() => here.remove());

describe('docs/reports.md', () => {
  it.each(commands)('%s', (command) => {
    const env = { ...here.env, PATH: `${join(here.path, 'bin')}:${here.env['PATH']}` };
    execFileSync('sh', ['-c', command], { cwd: here.path, env });
    for (const [, file = ''] of command.matchAll(/=(\S+)/g)) expect(existsSync(join(here.path, file)), file).toBe(true);
  });

  it('names every format', () => {
    for (const name of formatNames) expect(text).toContain(`| \`${name}\` |`);
  });
});
