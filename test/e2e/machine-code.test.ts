/** Kernels as the build left them, with machine code of this V8: what is scanned with them, and what becomes of files that are not for it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const base = mkdtempSync(join(tmpdir(), 'tightlip-code-'));
const tree = join(base, 'tree');
const stored = (): string[] => readdirSync(join(base, 'dist')).filter((name) => name.endsWith('.wasm.cache'));
/** Always the same. */
let seed = 11;
const drawn = (length: number): string => Array.from({ length }, () => ((seed = (seed * 48271) % 2147483647) % 36).toString(36)).join('');

beforeAll(() => {
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(base, part), { recursive: true });
  cpSync('src', tree, { recursive: true });
  writeFileSync(join(tree, 'a.js'), `const token = "ghp_${drawn(36)}";\nconst dbPassword = "${drawn(14)}";\n`);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function found(): unknown {
  const said = execFileSync(process.execPath, [join(base, 'bin/tightlip.js'), 'scan', '--format', 'json', '--exit-zero', '--no-cache', '.'], { cwd: tree, encoding: 'utf8' });
  return (JSON.parse(said) as { findings: unknown }).findings;
}

describe.runIf(process.version.startsWith('v20.') && ['x64', 'arm64'].includes(process.arch))('machine code of the kernels', () => {
  let before: unknown;

  it('is there for each, and finds what is to be found', () => {
    expect(stored()).toEqual(['classifier.wasm.cache', 'pack.wasm.cache', 'prefilter.wasm.cache']);
    before = found();
    expect(JSON.stringify(before)).toContain('github/');
  });

  it('of another Node, or cut off, is left alone', () => {
    for (const name of stored()) {
      const path = join(base, 'dist', name);
      const bytes = readFileSync(path);
      writeFileSync(path, name.startsWith('c') ? bytes.subarray(0, 1000) : Buffer.concat([Buffer.from(bytes.subarray(0, 64).toString('latin1').replace('v20.', 'v19.'), 'latin1'), bytes.subarray(64)]));
    }
    expect(found()).toEqual(before);
  });

  it('of another V8, or under other flags, is refused by it', () => {
    for (const name of stored()) {
      const path = join(base, 'dist', name);
      const bytes = readFileSync(join('dist', name));
      // Behind our own head V8 writes its version and flags.
      for (let at = 68; at < 80; at++) bytes[at] = (bytes[at] as number) ^ 0xff;
      writeFileSync(path, bytes);
    }
    expect(found()).toEqual(before);
  });

  it('need not be there', () => {
    for (const name of stored()) rmSync(join(base, 'dist', name));
    expect(found()).toEqual(before);
  });
});
