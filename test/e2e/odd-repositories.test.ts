/** Repositories, names and files of other kinds than most. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finds } from '../helpers/canary.ts';
import { here, stage, where } from '../helpers/first-commit.ts';
import { find } from '../helpers/program.ts';
import { repository, scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const secret = `token = ${githubToken()}\n`;

describe('other repositories', () => {
  it('with SHA-256', () => {
    const other = repository('--object-format=sha256');
    other.write({ 'app.ini': secret });
    other.git('add', '-A');
    finds(find(['staged'], { cwd: other.path, env: other.env }), 'app.ini');
    other.git('commit', '-q', '-m', 'x');
    other.write({ 'app.ini': `${secret}more\n` });
    other.git('add', '-A');
    expect(find(['staged'], { cwd: other.path, env: other.env }).status).toBe(0);
    other.remove();
  });

  it('with objects elsewhere', () => {
    stage({ 'app.ini': secret });
    const objects = join(here.path, '../objects');
    execFileSync('mv', [join(here.path, '.git/objects'), objects]);
    mkdirSync(join(here.path, '.git/objects/info'), { recursive: true });
    writeFileSync(join(here.path, '.git/objects/info/alternates'), `${objects}\n`);
    finds(find(['staged'], where()), 'app.ini');
  });

  it('with an index that git would like to rewrite: it is not touched', () => {
    stage({ 'app.ini': secret });
    const before = execFileSync('sha256sum', [join(here.path, '.git/index')]).toString();
    find(['staged'], where());
    find(['scan'], where());
    expect(execFileSync('sha256sum', [join(here.path, '.git/index')]).toString()).toBe(before);
    expect(here.git('status', '--porcelain')).toBe('A  app.ini');
  });
});

describe('names', () => {
  const names = ['new\nline', 'esc\u001b[2J', 'rlo\u202egnp', '"quoted"', 'back\\slash', '--help', '-n', '*', '[ab]', '{a,b}', ':(top)x', '!x', '#x', ' lead', 'tab\there', '::add-mask::x', '\u0001\u007f', 'ä'.normalize('NFD')];

  it('of all kinds are scanned, staged and in the tree', () => {
    stage(Object.fromEntries(names.map((name) => [`d/${name}`, secret])));
    for (const command of ['staged', 'scan']) {
      const { report, status } = find([command], where());
      expect(status).toBe(1);
      expect((report['findings'] as { path: string }[]).map(({ path }) => path).sort()).toEqual(names.map((name) => `d/${name}`).sort());
    }
    const literal = find(['scan', '--', ...names], where({}, join(here.path, 'd')));
    expect(literal.places.length).toBe(names.length);
  });

  it('that are not UTF-8 are shown escaped, with their bytes', () => {
    writeFileSync(Buffer.concat([Buffer.from(`${here.path}/x`), Buffer.from([0xff, 0xfe])]), secret);
    here.git('add', '-A');
    for (const command of ['staged', 'scan']) {
      const { report } = find([command], where());
      expect(report['findings']).toMatchObject([{ path: 'x\\xff\\xfe', pathBytes: Buffer.from([0x78, 0xff, 0xfe]).toString('base64') }]);
    }
  });
});

describe('files on disk', () => {
  it('are never followed out of the tree', () => {
    const outside = scratch();
    outside.write({ 'app.ini': secret });
    symlinkSync(outside.path, join(here.path, 'out'));
    symlinkSync(join(outside.path, 'app.ini'), join(here.path, 'file'));
    symlinkSync('/dev/zero', join(here.path, 'zero'));
    symlinkSync('.', join(here.path, 'loop'));
    const found = find(['scan'], where());
    outside.remove();
    expect(found.places).toEqual([]);
    expect(found.status).toBe(0);
  });

  it('that are no files are counted, and do not block', () => {
    execFileSync('mkfifo', [join(here.path, 'pipe')]);
    const found = find(['scan', '--no-ignore'], where());
    expect(found.status).toBe(0);
    expect(found.report['scan']).toMatchObject({ skipped: { fifo: 1 } });
  });

  it.runIf(process.getuid?.() === 0)('that cannot be read are a problem', () => {
    const bare = scratch();
    bare.write({ locked: secret, open: 'x' });
    chmodSync(join(bare.path, 'locked'), 0);
    execFileSync('chmod', ['755', join(bare.path, '..')]);
    const output = execFileSync('setpriv', ['--reuid=65534', '--clear-groups', 'sh', '-c', `cd '${bare.path}' && '${process.execPath}' '${join(process.cwd(), 'bin/tightlip.js')}' scan --format json; echo "status $?"`], { env: bare.env, encoding: 'utf8' });
    bare.remove();
    expect(output).toMatch(/"unreadable"[\s\S]*status 2/);
  });

  it.runIf(process.getuid?.() === 0)('nor looked into, in a repository: git lists the rest and ends well', () => {
    const other = scratch();
    other.write({ 'locked/file': secret, open: 'x' });
    chmodSync(join(other.path, 'locked'), 0);
    execFileSync('chmod', ['755', join(other.path, '..')]);
    execFileSync('chown', ['-R', '65534', join(other.path, '..')]);
    const scan = `'${process.execPath}' '${join(process.cwd(), 'bin/tightlip.js')}' scan --format json`;
    const output = execFileSync('setpriv', ['--reuid=65534', '--clear-groups', 'sh', '-c', `cd '${other.path}' && git init -q && for only in secrets secrets,leaks,ai; do ${scan} --only $only; echo "status $?"; done; echo 'exclude = ["locked/**"]' > tightlip.toml; ${scan}; echo "status $?"`], { env: other.env, encoding: 'utf8' });
    other.remove();
    expect(output.match(/"path": "locked"|status \d/g)).toEqual(['"path": "locked"', 'status 2', '"path": "locked"', 'status 2', 'status 0']);
  });
});
