import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { block, hasBlock, prependBlock, removeBlock } from '../../src/hooks/block.ts';
import { hookScript, quoted } from '../../src/hooks/script.ts';
import { hookNames } from '../../src/hooks/kinds.ts';

let base = '';
let file = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'tightlip-block-'));
  file = join(base, 'hook');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));
const text = (): string => readFileSync(file, 'utf8');
const ours = block('pre-commit', ['tightlip staged']);

describe('a block in a file of somebody else', () => {
  it.each(['', 'npm test\n', 'no line break', '#!/bin/sh\r\nnpm test\r\n', '---\nkey: 1\n', '\ufeffa: 1\n', '\ufeff--- # start\na: 1\n'])('goes into %j and comes out to the byte', (before) => {
    writeFileSync(file, before);
    prependBlock(file, ours);
    expect(hasBlock(file, 'pre-commit')).toBe(true);
    expect(text()).toContain('tightlip staged\n');
    expect(removeBlock(file, 'pre-commit')).toBe(true);
    expect(existsSync(file) ? text() : '').toBe(before);
  });

  it('stands before everything, behind a document start', () => {
    writeFileSync(file, '---\na: 1\n');
    prependBlock(file, ours);
    expect(text()).toBe(`---\n${ours}a: 1\n`);
  });

  it('makes a file, which goes with it', () => {
    prependBlock(file, ours);
    expect(text()).toBe(ours);
    expect(removeBlock(file, 'pre-commit', true)).toBe(true);
    expect(existsSync(file)).toBe(false);
  });

  it('leaves an empty file that was there', () => {
    writeFileSync(file, '');
    prependBlock(file, ours);
    expect(removeBlock(file, 'pre-commit')).toBe(true);
    expect(text()).toBe('');
  });

  it('is not written through a link, nor in its place', () => {
    writeFileSync(join(base, 'elsewhere'), 'npm test\n');
    symlinkSync('elsewhere', file);
    expect(() => prependBlock(file, ours)).toThrow(/is a symbolic link/);
    expect([readlinkSync(file), readFileSync(join(base, 'elsewhere'), 'utf8'), readdirSync(base)]).toEqual(['elsewhere', 'npm test\n', ['elsewhere', 'hook']]);
  });

  it('is that of one hook only', () => {
    writeFileSync(file, `${ours}${block('pre-push', ['tightlip push'], '  ')}rest\n`);
    expect([hasBlock(file, 'pre-commit'), hasBlock(file, 'pre-push'), hasBlock(file, 'commit-msg')]).toEqual([true, true, false]);
    removeBlock(file, 'pre-push');
    expect(text()).toBe(`${ours}rest\n`);
  });

  it('is none when half of it is gone, and nothing is taken out then', () => {
    for (const broken of [ours.split('\n').slice(1).join('\n'), ours.split('\n').slice(0, -2).join('\n')]) {
      writeFileSync(file, broken);
      expect([hasBlock(file, 'pre-commit'), removeBlock(file, 'pre-commit'), text()]).toEqual([false, false, broken]);
    }
    expect(removeBlock(join(base, 'none'), 'pre-commit')).toBe(false);
  });

  it('keeps the mode of the file, and leaves nothing beside it', () => {
    writeFileSync(file, 'npm test\n');
    chmodSync(file, 0o755);
    prependBlock(file, ours);
    expect(statSync(file).mode & 0o777).toBe(0o755);
    chmodSync(file, 0o775);
    removeBlock(file, 'pre-commit');
    expect(statSync(file).mode & 0o777).toBe(0o775);
    expect(readdirSync(base)).toEqual(['hook']);
  });
});

describe('a hook as a script', () => {
  const odd = `it's a "$HOME" \`x\` \\ name`;

  it.each(['plain', odd, '', 'a\nb'])('quotes %j as sh reads it', (word) => expect(spawnSync('sh', ['-c', `printf %s ${quoted(word)}`], { encoding: 'utf8' }).stdout).toBe(word));

  it.each(hookNames)('%s is plain sh, wherever the program is', (hook) => {
    for (const everywhere of [true, false]) {
      for (const chained of [undefined, `${hook}.before`]) {
        expect(spawnSync('sh', ['-n'], { input: hookScript(hook, { node: `/opt/${odd}/node`, script: `/opt/${odd}/tightlip.js`, everywhere }, chained), encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
      }
    }
  });

  it('stops when the program is gone: nothing was looked at', () => {
    const script = hookScript('pre-commit', { node: process.execPath, script: join(base, 'gone.js'), everywhere: true }, undefined);
    const ran = spawnSync('sh', ['-c', script], { cwd: base, encoding: 'utf8' });
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining('the program is gone')]);
  });

  it('ends with what the program says, and passes input on as it came', () => {
    writeFileSync(join(base, 'program.js'), "let t = ''; process.stdin.on('data', (d) => (t += d)).on('end', () => { console.log(JSON.stringify([process.argv.slice(2), t])); process.exitCode = Number(t.length > 0); });");
    const script = hookScript('pre-push', { node: process.execPath, script: join(base, 'program.js') }, undefined);
    writeFileSync(file, script, { mode: 0o755 });
    const ran = spawnSync(file, ['origin', 'u r l'], { input: 'a b\n\n', encoding: 'utf8' });
    expect([ran.status, JSON.parse(ran.stdout)]).toEqual([1, [['push', 'origin', 'u r l'], 'a b\n\n']]);
    expect(spawnSync(file, ['origin', 'x'], { input: '', encoding: 'utf8' }).status).toBe(0);
  });

  it('runs what stood there before, and stops with it', () => {
    writeFileSync(join(base, 'program.js'), '');
    writeFileSync(join(base, 'before'), '#!/bin/sh\nexit 7\n', { mode: 0o755 });
    writeFileSync(file, hookScript('pre-commit', { node: process.execPath, script: join(base, 'program.js') }, 'before'), { mode: 0o755 });
    expect(spawnSync(file).status).toBe(7);
    chmodSync(join(base, 'before'), 0o644);
    expect(spawnSync(file).status).toBe(0);
  });
});
