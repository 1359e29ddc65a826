import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pin } from '../../src/inspect/agents/pins.ts';
import { createCatalogue, type Catalogue } from '../../src/inspect/evidence/catalogue.ts';
import { named } from '../../src/inspect/evidence/readers/which.ts';
import { looksAt } from '../../src/inspect/inspection.ts';
import { endings } from '../../src/inspect/ordinary.ts';
import { createInspectors, markOrdinary, ordinaryPaths } from '../../src/run/inspectors.ts';

const catalogue = createCatalogue();
const inspectors = createInspectors(catalogue);
const globs = [...catalogue.tools.values()].flatMap((tool) => (tool.paths ?? []).map(({ glob }) => glob.replaceAll(/[*?]/g, 'x')));
const names = ['Dockerfile', 'docker-compose', 'compose', 'jenkinsfile', 'Containerfile', 'trae_config', 'trajectory_1', 'repomix-output', '.env', '.aider', 'requirements', 'gems', 'action', 'package', 'index', 'README', 'claude', 'v0-user-next.config', 'Modelfile', 'scripts', 'bin', '\u2024cursor', '\uff0ecursor', 'ünïcode', 'aider', 'gemini-debug', 'setup', 'build.gradle', 'cargo', 'claude_desktop_config', 'opencode', 'Gems', 'constraints-dev', 'pylock', 'pylock.x', 'azure-pipelines', 'mise', 'appveyor', 'Taskfile', 'lefthook', 'mcp', 'digest', 'AGENTS', 'SKILL', 'x.prompt', 'x.agent', 'pom', 'libs.versions', 'environment', 'config', 'a b', 'x-instructions'];
const folders = ['src', 'specs', 'x.mcpb', 'v0-user-next.config.x', '.github', 'workflows', '.cursor', '\u2024cursor', 'scripts', 'bin', 'memory-bank', 'requirements', 'a.b', '.claude', 'x.', 'é', 'mise', '.mise', 'Scripts', 'script', 'constraints', '.circleci', '.rules', 'compose'];
const others = ['json', 'jsonc', 'yml', 'yaml', 'md', 'txt', 'xml', 'in', 'lock', 'sh', 'toml', 'JS', ''];

const path = fc.tuple(fc.array(fc.constantFrom(...folders, ...globs), { maxLength: 3 }), fc.constantFrom(...names, ...globs), fc.oneof(fc.constantFrom(...endings), fc.constantFrom(...others)))
  .map(([above, name, ending]) => [...above, ending === '' ? name : `${name}.${ending}`].join('/').replaceAll('//', '/'));

/** Those of many that mean nothing. */
function quiet(paths: readonly string[], of: Pick<Catalogue, 'glance'> = catalogue, pins: readonly Pin[] = []): string[] {
  const marks = new Uint8Array(paths.length);
  markOrdinary(paths.map((one) => ({ path: one })), of, pins, marks);
  return paths.filter((_, i) => marks[i] === 1);
}

describe('an ordinary path', () => {
  it('is no trace, and inspectors look at it as at all of its ending', () => {
    const ordinary = ordinaryPaths(catalogue, inspectors);
    fc.assert(fc.property(path, (one) => {
      const looks = ordinary(one);
      if (!looks) return;
      expect([one, ...looks]).toEqual([one, ...looksAt(one, inspectors)]);
      expect([one, ...catalogue.pathEvidence(one)]).toEqual([one]);
    }), { numRuns: 40_000, seed: 11 });
  });

  it('is none that a reader knows by its name', () => {
    const ordinary = ordinaryPaths(catalogue, inspectors);
    for (const one of ['pylock.toml', 'pylock.dev.toml', 'deno.json', 'pixi.toml', ...named.keys()]) {
      const looks = ordinary(one);
      if (looks) expect([one, ...looks]).toEqual([one, ...looksAt(one, inspectors)]);
    }
  });

  it('is what most files of a project are', () => {
    const ordinary = ordinaryPaths(catalogue, inspectors);
    expect(['src/index.ts', 'src/a.test.js', 'index.html', 'pkg/main.go', 'src/index.ts', 'config/routes.yml'].map(ordinary)).toEqual([[], [], [], [], [], []]);
    expect(['README.md', 'notes.txt', 'data/x.json'].map((path) => ordinary(path)?.length)).toEqual([1, 1, 1]);
    expect(['.github/x.js', 'src/.hidden/x.js', 'src/.x.js', 'Dockerfile.js', 'a/package.json', 'claude.md', 'a/requirements/dev.txt', 'bin/x.yml', 'x.prompt.md', 'Makefile', 'src/'].filter(ordinary)).toEqual([]);
  });

  it('is not one that a tool of a company has leaves', () => {
    const own = createCatalogue([{ id: 'x', paths: [{ glob: 'conf/x-*.js', kind: 'config' }, { glob: '*.x.ts', kind: 'config' }, { glob: 'trace.rb', kind: 'session' }, { glob: 'plan.txt', kind: 'memory' }] }]);
    const ordinary = ordinaryPaths(own, createInspectors(own));
    expect(['a/conf/x-1.js', 'src/a.x.ts', 'src/a.x.ts/b.ts', 'a/trace.rb', 'plan.txt'].filter(ordinary)).toEqual([]);
    expect(['a/config/x-1.js', 'src/a.py'].map(ordinary)).toEqual([[], []]);
    expect(quiet(['a/conf/x-1.js', 'src/a.py'], own)).toEqual(['src/a.py']);
  });

  it('is known of many at once', () => {
    fc.assert(fc.property(fc.array(path, { maxLength: 16 }), (paths) => {
      for (const one of quiet(paths)) expect([one, looksAt(one, inspectors), catalogue.pathEvidence(one)]).toEqual([one, [], []]);
    }), { numRuns: 4_000, seed: 12 });
    expect(quiet(['a/b.js', 'src/v1.2/a.go', 'index.html', 'd.x.rb', 'src/v1.x/a.go', 'specs/a.go', 'x.txt', 'gems.rb'])).toEqual(['a/b.js', 'src/v1.2/a.go', 'index.html', 'd.x.rb']);
    expect(quiet(['a/b.js', 'x\n.claude/y.js', 'c.rs'])).toEqual([]);
    expect(quiet(Array.from({ length: 4_500 }, (_, i) => `${i}.${i % 2 ? 'rs' : 'sh'}`))).toHaveLength(2_250);
  });

  it('is told from what a company names by its end', () => {
    const own = createCatalogue([{ id: 'x', paths: [{ glob: '*trace', kind: 'config' }] }]);
    expect(quiet(['atrace/b.js', 'c/b.js'], own)).toEqual([]);
    expect(ordinaryPaths(own, createInspectors(own))('atrace/b.js')).toBeUndefined();
  });

  it('is not one whose bytes are pinned', () => {
    const ordinary = ordinaryPaths(catalogue, inspectors, [{ path: 'src/hook.js', sha256: '' }]);
    expect([ordinary('src/hook.js'), ordinary('src/other.js')]).toEqual([undefined, []]);
    expect(quiet(['src/hook.js', 'src/other.js'], catalogue, [{ path: 'src/hook.js', sha256: '' }])).toEqual(['src/other.js']);
  });
});
