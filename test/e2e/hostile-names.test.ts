/** Names on a real disk that attack whoever prints them, through the built program and every format (hostile.md, cases 11-15). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatNames } from '../../src/options.ts';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';
import { obeyed } from '../report/helpers/runner.ts';

const names = ['::error file=x::pwned.js', 'a\n::add-mask::the.js', ' ::stop-commands::x.js', '##[error]x.js', '\u001b[2J\u001b]0;x\u0007.js', 'gpj.\u202esj.exe', '=1+1.js', '<script>alert(1)</script>.js', '--help', "it's |`a`| @team.js"];

let here: Scratch;
beforeEach(() => {
  here = repository();
  for (const [i, name] of names.entries()) {
    const path = join(here.path, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `const t = '${githubToken(`n${i}`)}'; // \u001b[31m\n`);
  }
  writeFileSync(Buffer.concat([Buffer.from(`${here.path}/`), Buffer.from([0x78, 0xff, 0xfe]), Buffer.from('.js')]), `const t = '${githubToken('bytes')}';\n`);
});
afterEach(() => here.remove());

describe('hostile names', () => {
  it('act on nobody, and no finding is lost, in any format', () => {
    const formats = formatNames.flatMap((name) => ['-f', `${name}=out/${name}`]);
    const { status, stdout, stderr } = tightlip(['scan', '--only', 'secrets', ...formats], { cwd: here.path, env: here.env });
    expect([status, stderr]).toEqual([1, '']);
    for (const [name, text] of [['screen', stdout], ...formatNames.map((name) => [name, readFileSync(join(here.path, 'out', name), 'utf8')] as const)] as const) {
      expect(text, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]|##\[/);
      const commands = obeyed(text);
      expect(commands.filter((command) => name !== 'github' || !['error', 'warning', 'notice'].includes(command.name)), name).toEqual([]);
    }
    const { findings } = JSON.parse(readFileSync(join(here.path, 'out/json'), 'utf8'));
    expect(findings.map((finding: { path: string }) => finding.path).toSorted()).toEqual([...names, 'x\\xff\\xfe.js'].toSorted());
    expect(findings.find((finding: { pathBytes?: string }) => finding.pathBytes)?.pathBytes).toBe(Buffer.from([0x78, 0xff, 0xfe, 0x2e, 0x6a, 0x73]).toString('base64'));
    expect(readFileSync(join(here.path, 'out/sarif'), 'utf8')).toContain('"uri":"x%FF%FE.js"');
  });
});
