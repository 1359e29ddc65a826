import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/inspect/evidence/catalogue.ts';
import { createOrdinary, endings } from '../../src/inspect/ordinary.ts';
import { createInspectors, ordinaryPaths } from '../../src/run/inspectors.ts';

const catalogue = createCatalogue();
const inspectors = createInspectors(catalogue);
const globs = [...catalogue.tools.values()].flatMap((tool) => (tool.paths ?? []).map(({ glob }) => glob.replaceAll(/[*?]/g, 'x')));
const names = ['Dockerfile', 'docker-compose', 'compose', 'jenkinsfile', 'Containerfile', 'trae_config', 'trajectory_1', 'repomix-output', '.env', '.aider', 'requirements', 'gems', 'action', 'package', 'index', 'README', 'claude', 'v0-user-next.config', 'Modelfile', 'scripts', 'bin', '\u2024cursor', '\uff0ecursor', 'ünïcode', 'aider', 'gemini-debug', 'setup', 'build.gradle', 'cargo', 'claude_desktop_config', 'opencode', 'Gems'];
const folders = ['src', 'specs', 'x.mcpb', 'v0-user-next.config.x', '.github', 'workflows', '.cursor', '\u2024cursor', 'scripts', 'bin', 'memory-bank', 'requirements', 'a.b', '.claude', 'x.', 'é'];
const others = ['json', 'yml', 'md', 'txt', 'sh', 'toml', 'JS', ''];

const path = fc.tuple(fc.array(fc.constantFrom(...folders, ...globs), { maxLength: 3 }), fc.constantFrom(...names, ...globs), fc.oneof(fc.constantFrom(...endings), fc.constantFrom(...others)))
  .map(([above, name, ending]) => [...above, ending === '' ? name : `${name}.${ending}`].join('/').replaceAll('//', '/'));

describe('an ordinary path', () => {
  it('is no trace and none that an inspector looks at', () => {
    const ordinary = createOrdinary(catalogue.glance);
    fc.assert(fc.property(path, (one) => {
      if (!ordinary(one)) return;
      expect([one, ...inspectors.map((inspector) => inspector.look(one))]).toEqual([one, ...inspectors.map(() => undefined)]);
      expect([one, ...catalogue.pathEvidence(one)]).toEqual([one]);
    }), { numRuns: 40_000, seed: 11 });
  });

  it('is what most files of a project are', () => {
    const ordinary = createOrdinary(catalogue.glance);
    expect(['src/index.ts', 'src/a.test.js', 'index.html', 'pkg/main.go', 'src/index.ts'].map(ordinary)).toEqual([true, true, true, true, true]);
    expect(['.github/x.js', 'src/.hidden/x.js', 'src/.x.js', 'Dockerfile.js', 'a/package.json', 'README.md', 'Makefile', 'src/'].filter(ordinary)).toEqual([]);
  });

  it('is not one that a tool of a company has leaves', () => {
    const ordinary = ordinaryPaths(createCatalogue([{ id: 'x', paths: [{ glob: 'conf/x-*.js', kind: 'config' }, { glob: '*.x.ts', kind: 'config' }, { glob: 'trace.rb', kind: 'session' }] }]));
    expect(['a/conf/x-1.js', 'src/a.x.ts', 'src/a.x.ts/b.ts', 'a/trace.rb'].filter(ordinary)).toEqual([]);
    expect(['a/config/x-1.js', 'src/a.py'].map(ordinary)).toEqual([true, true]);
  });

  it('is not one whose bytes are pinned', () => {
    const ordinary = ordinaryPaths(catalogue, [{ path: 'src/hook.js', sha256: '' }]);
    expect([ordinary('src/hook.js'), ordinary('src/other.js')]).toEqual([false, true]);
  });
});
