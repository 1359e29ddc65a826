/** The awkward repositories that staged scanners were measured on: each let a secret through, or blocked without one, in at least one of them. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { find, tightlip } from '../helpers/program.ts';
import { repository } from '../helpers/repository.ts';
import { awsPair, githubToken, privateKey } from '../helpers/secrets.ts';
import { blocks, commit, here, passes, stage, staged } from '../helpers/staged.ts';

const aws = awsPair();
const config = `name = service\ntoken = ${githubToken()}\n`;

describe('blocks', () => {
  it('c01 a staged secret', () => {
    stage({ 'app.ini': config });
    blocks(staged(), 'app.ini');
  });

  it('c02 a secret in the very first commit', () => {
    const empty = repository();
    empty.write({ 'app.ini': config });
    empty.git('add', '-A');
    blocks(find(['staged'], { cwd: empty.path, env: empty.env }), 'app.ini');
    empty.remove();
  });

  it('c03 a secret in the index that the work tree no longer has', () => {
    stage({ 'app.ini': config });
    here.write({ 'app.ini': 'nothing\n' });
    blocks(staged(), 'app.ini');
  });

  it('c06 a secret added to a renamed file', () => {
    commit({ 'a.txt': 'line\n'.repeat(20) });
    here.git('mv', 'a.txt', 'b.txt');
    stage({ 'b.txt': `${'line\n'.repeat(20)}${config}` });
    blocks(staged(), 'b.txt');
  });

  it('c07 a secret in a linked work tree', () => {
    here.git('worktree', 'add', '-q', '../linked');
    const linked = join(here.path, '../linked');
    here.write({ '../linked/app.ini': config });
    here.git('-C', linked, 'add', '-A');
    blocks(staged(linked), 'app.ini');
  });

  it('c08 a secret inside a submodule', () => {
    const other = repository();
    other.write({ a: 'a' });
    other.git('add', '-A');
    other.git('commit', '-q', '-m', 'x');
    here.git('submodule', '--quiet', 'add', other.path, 'module');
    other.remove();
    here.write({ 'module/app.ini': config });
    here.git('-C', 'module', 'add', '-A');
    blocks(staged(join(here.path, 'module')), 'app.ini');
  });

  it('c09 names with spaces, quotes and letters beyond ASCII', () => {
    stage({ 'a "quoted" naïve 名.ini': config });
    blocks(staged(), 'a "quoted" naïve 名.ini');
  });

  for (const [name, key, value] of [
    ['c10', 'diff.noprefix', 'true'],
    ['c11', 'diff.mnemonicPrefix', 'true'],
    ['c12', 'color.ui', 'always'],
  ] as const) {
    it(`${name} under ${key}`, () => {
      here.git('config', key, value);
      stage({ 'app.ini': config });
      blocks(staged(), 'app.ini');
    });
  }

  it('c13 in files that attributes call binary', () => {
    stage({ '.gitattributes': '*.json -diff\n', 'app.json': config });
    blocks(staged(), 'app.json');
  });

  it('c14 in UTF-16 with a mark', () => {
    stage({ 'app.ini': Buffer.from(`\ufeff${config}`, 'utf16le') });
    blocks(staged(), 'app.ini');
  });

  it('a mark in GBK, which is not new beside an edited line', () => {
    const mark = Buffer.from('// \xbb\xfa\xc3\xdc\n', 'latin1');
    stage({ 'main.c': Buffer.concat([mark, Buffer.from('int a;\n')]) });
    expect(tightlip(['staged'], { cwd: here.path, env: here.env })).toMatchObject({ status: 1, stdout: expect.stringContaining('机密') });
    commit({ 'main.c': Buffer.concat([mark, Buffer.from('int a;\n')]) });
    stage({ 'main.c': Buffer.concat([Buffer.from('// \xc8\xeb\xbf\xda\n', 'latin1'), mark, Buffer.from('int b;\n')]) });
    expect(tightlip(['staged'], { cwd: here.path, env: here.env }).status).toBe(0);
  });

  it('a token once, where a text was read in GBK and, for a byte that is none there, as it is', () => {
    stage({ 'main.c': Buffer.concat([Buffer.from('// \xbb\xfa\xc3\xdc\n// \xff\n', 'latin1'), Buffer.from(config)]) });
    const found = staged();
    expect(found.places.map((place) => place.split(' ')[0])).toEqual(['main.c:4']);
  });

  it('c15 with CRLF line ends', () => {
    stage({ 'app.ini': config.replaceAll('\n', '\r\n') });
    blocks(staged(), 'app.ini');
  });

  it('in a line that a CR alone ends, and no other line of that text', () => {
    commit({ 'app.ini': config.replaceAll('\n', '\r') });
    stage({ 'app.ini': `${config}more\n`.replaceAll('\n', '\r') });
    passes(staged());
    stage({ 'app.ini': `${config}more\ntoken = ${githubToken('two')}\n`.replaceAll('\n', '\r') });
    expect(staged().places).toEqual([expect.stringMatching(/^app\.ini:4 github\//)]);
  });

  it('c17 in one line of 3 MB', () => {
    stage({ 'app.min.js': `${'var x=1;'.repeat(200_000)}var t="${githubToken()}";${'var y=2;'.repeat(200_000)}` });
    blocks(staged(), 'app.min.js');
  });

  it('c21 as the target of a symlink', () => {
    symlinkSync(`/tmp/${githubToken()}`, join(here.path, 'link'));
    here.git('add', '-A');
    blocks(staged(), 'link');
  });

  it('c22 behind lines that look like a diff', () => {
    stage({ notes: `--- a/x\n+++ /dev/null\n@@ -1,3 +0,0 @@\ndiff --git a/x b/x\nBinary files differ\n${config}` });
    blocks(staged(), 'notes');
  });

  it('c23 in a sibling of the directory one stands in', () => {
    stage({ 'sub/x': 'x\n', 'other/app.ini': config });
    blocks(staged(join(here.path, 'sub')), 'other/app.ini');
  });

  it('c24 a private key, also when its first line is all that is new', () => {
    const key = privateKey();
    stage({ 'whole.pem': key });
    blocks(staged(), 'whole.pem');
    here.git('reset', '-q', '--hard');
    const [, ...rest] = key.split('\n');
    commit({ 'part.pem': rest.join('\n') });
    stage({ 'part.pem': key });
    blocks(staged(), 'part.pem');
  });

  it('c25 a base64-encoded pair', () => {
    stage({ 'secret.yaml': `data:\n  credentials: ${Buffer.from(`[default]\naws_access_key_id=${aws.id}\naws_secret_access_key=${aws.secret}\n`).toString('base64')}\n` });
    blocks(staged(), 'secret.yaml');
  });

  it('c26 a secret key below a committed key ID', () => {
    commit({ 'app.ini': `access_key = ${aws.id}\n` });
    stage({ 'app.ini': `access_key = ${aws.id}\nsecret_key = ${aws.secret}\n` });
    blocks(staged(), 'app.ini');
  });

  it('c27 a password in a .env file', () => {
    stage({ '.env': `DB_HOST=db.internal\nDB_PASSWORD=${['Winter', 'garden', '7!'].join('')}\n` });
    blocks(staged(), '.env');
  });

  it('c31 another secret on the line of an accepted one, and c32 not the accepted one on another line', () => {
    stage({ 'app.ini': config });
    const [{ fingerprint } = { fingerprint: '' }] = staged().report['findings'] as { fingerprint: string }[];
    stage({ 'tightlip.toml': `[[allow]]\nfingerprint = "${fingerprint}"\nreason = "made up for a test"\n` });
    passes(staged());
    stage({ 'app.ini': `inserted = 1\n${config}` });
    passes(staged());
    stage({ 'app.ini': `name = service\ntoken = ${githubToken('two')}\n` });
    blocks(staged(), 'app.ini');
  });

  it('c33 a secret in the output of a notebook', () => {
    const notebook = { cells: [{ cell_type: 'code', metadata: {}, source: ['print(token)\n'], outputs: [{ name: 'stdout', output_type: 'stream', text: [`${githubToken()}\n`] }], execution_count: 1 }], metadata: {}, nbformat: 4, nbformat_minor: 5 };
    stage({ 'work.ipynb': JSON.stringify(notebook, null, 1) });
    blocks(staged(), 'work.ipynb');
  });

  it('c34 committed secrets in files that are named, with nothing staged', () => {
    commit({ 'app.ini': config, 'clean.txt': 'x\n' });
    blocks(find(['scan', 'app.ini', 'clean.txt'], { cwd: here.path, env: here.env }), 'app.ini');
    passes(staged());
  });
});
