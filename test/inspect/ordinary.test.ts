import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/inspect/evidence/catalogue.ts';
import { createOrdinary } from '../../src/inspect/ordinary.ts';
import { createInspectors, ordinaryPaths } from '../../src/run/inspectors.ts';

const catalogue = createCatalogue();
const inspectors = createInspectors(catalogue);
const globs = [...catalogue.tools.values()].flatMap((tool) => (tool.paths ?? []).map(({ glob }) => glob.replaceAll(/[*?]/g, 'x')));
const names = ['Dockerfile', 'docker-compose', 'compose', 'jenkinsfile', 'Containerfile', 'trae_config', 'trajectory_1', 'repomix-output', '.env', '.aider', 'requirements', 'gems', 'action', 'package', 'index', 'README', 'claude', 'v0-user-next.config', 'Modelfile', 'scripts', 'bin', '\u2024cursor', '\uff0ecursor', 'ünïcode', 'aider'];
const folders = ['src', '.github', 'workflows', '.cursor', '\u2024cursor', 'scripts', 'bin', 'memory-bank', 'requirements', 'a.b', '.claude', 'x.', 'é'];
const endings = ['js', 'ts', 'py', 'go', 'c', 'html', 'svg', 'sql', 'vue', 'json', 'yml', 'md', 'txt', 'sh', 'rb', 'JS', ''];

const path = fc.tuple(fc.array(fc.constantFrom(...folders, ...globs), { maxLength: 3 }), fc.constantFrom(...names, ...globs), fc.constantFrom(...endings))
  .map(([above, name, ending]) => [...above, ending === '' ? name : `${name}.${ending}`].join('/').replaceAll('//', '/'));

describe('an ordinary path', () => {
  it('is none that an inspector looks at, whatever tools say', () => {
    const ordinary = createOrdinary();
    fc.assert(fc.property(path, (one) => {
      if (!ordinary(one) || catalogue.pathEvidence(one).length > 0) return;
      expect([one, ...inspectors.map((inspector) => inspector.look(one))]).toEqual([one, ...inspectors.map(() => undefined)]);
    }), { numRuns: 20_000, seed: 11 });
  });

  it('is what most files of a project are', () => {
    const ordinary = createOrdinary();
    expect(['src/index.ts', 'src/a.test.js', 'index.html', 'pkg/main.go', 'src/index.ts'].map(ordinary)).toEqual([true, true, true, true, true]);
    expect(['.github/x.js', 'src/.hidden/x.js', 'src/.x.js', 'Dockerfile.js', 'a/package.json', 'README.md', 'Makefile', 'src/'].filter(ordinary)).toEqual([]);
  });

  it('is not one whose bytes are pinned', () => {
    const ordinary = ordinaryPaths([{ path: 'src/hook.js', sha256: '' }]);
    expect([ordinary('src/hook.js'), ordinary('src/other.js')]).toEqual([false, true]);
  });
});
