import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

describe('what is published', () => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], { encoding: 'utf8' });
  const parsed = JSON.parse(output) as Packed[] | Record<string, Packed>;
  const packed = Object.values(parsed)[0] as Packed;
  const paths = packed.files.map(({ path }) => path);

  it('is what runs, under 2 MB', () => {
    expect(packed.size).toBeLessThan(2_000_000);
    for (const needed of ['bin/tightlip.js', 'bin/load.js', 'bin/worker.js', 'bin/package.json', 'bin/index.mjs', 'bin/index.cjs', 'dist/cli.cjs', 'dist/worker.cjs', 'dist/rules.bin', 'dist/licenses.txt', 'types/index.d.ts', 'LICENSE', 'README.md']) expect(paths).toContain(needed);
  });

  it('holds no source, test, training data or cache, and needs no package and no script at the user', () => {
    expect(paths).not.toContain('bin/action.sh');
    expect(paths.filter((path) => !/^(?:bin|dist|types)\/|^(?:LICENSE|README\.md|package\.json)$/.test(path) || path.endsWith('.cache'))).toEqual([]);
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: unknown; scripts: Record<string, string> };
    expect(manifest.dependencies).toBeUndefined();
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });
});

it('the notices of packages that are built in go with the program', () => {
  const said = readFileSync('dist/licenses.txt', 'utf8');
  for (const name of ['chalk', 'commander', 'simple-git', 'smol-toml', 'valibot', 'yaml']) expect(said).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\n\\n[^]*?Copyright`, 'm'));
});

it('modules of both kinds have the same types', () => {
  expect(readFileSync('types/index.d.cts', 'utf8')).toBe(readFileSync('types/index.d.ts', 'utf8'));
});
