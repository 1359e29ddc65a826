/** Every command of the documentation runs as it is printed: shell blocks whole, commands inside of sentences by their words. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';
import { blocksOf, pages, proseOf, textOf } from './pages.ts';

const known = ['sh', 'console', 'toml', 'yaml', 'js', 'ts', 'json', 'text', 'groovy', 'dockerfile', ''];
const program = `exec "${process.execPath}" "${resolve('bin/tightlip.js')}" "$@"`;
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);

/** What a shell finds: the real git and tightlip; npm, npx and sudo only as far as the page needs them. */
const programs: Readonly<Record<string, string>> = {
  tightlip: program,
  npx: `while case "$1" in -*) true ;; *) false ;; esac; do shift; done\ncase "$1" in tightlip) shift; ${program} ;; vitest) [ -e "${resolve('.')}/$3" ] ;; *) exit 127 ;; esac`,
  npm: `case "$1" in ci | install | test | pack) ;; run) case " ${scripts.join(' ')} " in *" $2 "*) ;; *) exit 1 ;; esac ;; *) exit 1 ;; esac`,
  sudo: '[ "$1" = install ] && [ -f "$5" ]',
};

let here: Scratch;
let env: Record<string, string>;
beforeEach(() => {
  here = repository();
  const bin = join(here.path, '../bin');
  mkdirSync(bin);
  for (const [name, lines] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${lines}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  symlinkSync(process.execPath, join(bin, 'node'));
  env = { ...here.env, PATH: `${bin}:${here.env['PATH']}` };
  const toml = (page: string): string => blocksOf(page).find(({ language }) => language.startsWith('toml'))?.lines.join('\n') ?? '';
  here.write({
    'src/a.js': `const t = '${githubToken()}';\n`,
    'policy.toml': toml('docs/ai-policy.md'),
    'rules.toml': toml('docs/rules.md'),
    '.gitleaks.toml': '[extend]\nuseDefault = true\n[allowlist]\npaths = ["^docs/"]\n',
    '.gitleaksignore': 'src/a.js:github-pat:1\n',
    '.secrets.baseline': '{"results":{}}',
  });
  here.git('add', 'src');
  here.git('commit', '-qm', 'first');
  mkdirSync(join(here.path, 'bin'));
  symlinkSync(resolve('bin/tightlip.js'), join(here.path, 'bin/tightlip.js'));
});
afterEach(() => here.remove());

const fingerprint = (): string => (JSON.parse(tightlip(['scan', '--format', 'json'], { cwd: here.path, env: here.env }).stdout) as { findings: { fingerprint: string }[] }).findings[0]?.fingerprint ?? '';

describe.each(pages)('%s', (page) => {
  it('has its commands in blocks that say so', () => {
    for (const { language, lines } of blocksOf(page)) {
      expect(known).toContain(language.split(' ')[0]);
      if (language === '' || language === 'text') expect(lines.filter((line) => /^ *(?:npx|npm|tightlip|git|node) /.test(line))).toEqual([]);
    }
  });

  it('has shell blocks that run', () => {
    const hash = fingerprint();
    for (const { language, lines } of blocksOf(page)) {
      if (language !== 'sh') continue;
      for (const line of lines) {
        const { status, stderr } = spawnSync('sh', ['-c', line.replaceAll('FINGERPRINT', hash).replaceAll('REV', 'HEAD')], { cwd: here.path, env, encoding: 'utf8' });
        // 1: the sample has a finding, and no hook is in place yet.
        expect([line, status === 0 || status === 1, /^hint:|error/im.exec(stderr)?.input]).toEqual([line, true, undefined]);
      }
    }
  });

  it('has other programs and tests that are there', () => {
    const files = [...textOf(page).matchAll(/(?:node|python3|vitest run) ((?:scripts|bench|rules|test|bin)\/[\w./-]+)/g)].map(([, file = '']) => file);
    for (const file of files) expect(existsSync(file), file).toBe(true);
  });

  it('names commands and options that exist', () => {
    const yaml = blocksOf(page).filter(({ language }) => language === 'yaml' || language === 'groovy').flatMap(({ lines }) => lines.flatMap((line) => /\b(tightlip (?:range|scan|staged)\b[^'"]*)/.exec(line)?.[1] ?? []));
    const inline = [...proseOf(page).matchAll(/`((?:npx )?tightlip [^`]+)`/g)].map(([, words = '']) => words.replaceAll('\\|', '|'));
    for (const words of [...inline, ...yaml]) {
      const [, command = '', ...rest] = words.replace(/^npx /, '').split(/ && | \|\| /)[0]?.split(/\s+/) ?? [];
      if (!/^[a-z]+,?$/.test(command)) {
        expect(words).toMatch(/^(?:npx )?tightlip (?:--(?:version|help)|<command> --help|\[?PATH|\.\.?)/);
        continue;
      }
      const help = tightlip([command.replace(',', ''), '--help'], { cwd: here.path, env: here.env });
      expect([words, help.status]).toEqual([words, 0]);
      for (const option of rest.filter((word) => /^--?[a-z]/.test(word))) expect(help.stdout, words).toContain(option.split('=')[0]);
    }
  });
});

it('getting started shows what is printed', () => {
  const shown = blocksOf('docs/getting-started.md').find(({ language }) => language === 'text')?.lines.join('\n') ?? '';
  here.write({ 'src/a.js': '', 'src/deploy.sh': `#!/bin/sh\ncurl -H "Authorization: Bearer ${githubToken()}" https://api.github.com/user\n` });
  const { stdout } = tightlip(['scan', '.'], { cwd: here.path, env: { ...here.env, npm_command: 'exec' } });
  expect(stdout.replaceAll(/f1:[0-9a-f]{32}/g, 'f1:…').slice(0, shown.length)).toBe(shown);
});
