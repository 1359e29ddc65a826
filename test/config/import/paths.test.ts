import { describe, expect, it } from 'vitest';
import { pathSet } from '../../../src/config/glob.ts';
import { globsOf } from '../../../src/config/import/paths.ts';

const samples = ['target/a', 'a/target/b', '.git/config', 'tests/unit/test_redactor.py', 'tests/unit/test_redactorxpy', 'go.sum', 'sub/go.sum', 'go.sum.bak', 'node_modules/a/b', 'x/node_modules/a', 'package-lock.json', 'docs/a.md', 'a/docs/b.md', 'README.md', 'img/a.png', 'a.svg', 'src/a.ts', 'src/fixtures/a.ts', 'vendor/x/y', 'a/b/vendor/z', 'config/app.yaml', 'config/deep/app.yaml'];

describe('globsOf', () => {
  it.each([
    'target/', '\\.git/', 'tests/unit/test_redactor\\.py', 'go\\.sum$', '(^|/)node_modules/', '^docs/.*', '.*\\.md$', '\\.(png|svg)$', '(.*?)(jpg|png|svg)$', '^vendor/', '/vendor/', '^config/[^/]+\\.yaml$', 'package-lock\\.json', '^src/fixtures/.*$', '(go\\.sum|package-lock\\.json)$',
  ])('%s matches the same paths', (source) => {
    const globs = globsOf(source);
    expect(globs).toBeDefined();
    const set = pathSet(globs ?? []);
    const expression = new RegExp(source);
    expect(samples.filter(set)).toEqual(samples.filter((path) => expression.test(path)));
  });

  it.each(['^(?!src/)', 'a{2,3}b', '[a-z]+\\d\\.txt', '.*', '', '^.*$', '(a)\\1'])('%s is more than globs can say', (source) => expect(globsOf(source)).toBeUndefined());
});
