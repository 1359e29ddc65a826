import { describe, expect, it } from 'vitest';
import { chains, scopesOf } from '../../src/config/scopes.ts';
import type { Layer } from '../../src/config/gather.ts';
import { layer } from './layers.ts';

function scopes(...layers: readonly Layer[]) {
  const notices: string[] = [];
  const found = scopesOf(layers, ({ path, startLine, message }) => void notices.push(`${path}:${startLine} ${message}`));
  return { ...found, notices };
}

describe('a layer below a lock', () => {
  it('may take paths back into the scan, not out of it', () => {
    const { scopes: [, below], notices } = scopes(layer('company', 'locked = ["exclude"]'), layer('project', 'exclude = [\n"dist/",\n"!src/"]'));
    expect(below?.exclude.map(({ negated }) => negated)).toEqual([true]);
    expect(notices).toEqual(['tightlip.toml:2 an entry of `exclude` is ignored: locked by /etc/company.toml:1']);
  });

  it('switches no rule off, and may switch rules on', () => {
    const { scopes: [top, below], notices } = scopes(layer('company', 'disable = ["a/b"]\nlocked = ["disable"]'), layer('project', 'disable = ["a/c"]\nenable = ["a/b"]'));
    expect([top?.disable, below?.disable, below?.enable]).toEqual([['a/b'], [], ['a/b']]);
    expect(notices).toHaveLength(1);
  });

  it('is told that rules of AI tools stay on below a policy, others aside', () => {
    const { scopes: [top, below], aiLock, notices } = scopes(layer('company', '\n[ai]\nunlisted = "block"'), layer('project', 'disable = ["generic/*", "ai/*", "*"]'));
    expect([top?.belowAi, below?.belowAi, aiLock?.line]).toEqual([false, true, 2]);
    expect(notices).toHaveLength(2);
    expect(notices[0]).toContain('locked by /etc/company.toml:2');
  });

  it('is free where the policy says so', () => {
    const { scopes: [, below], aiLock, notices } = scopes(layer('company', '[ai]\nlocked = false'), layer('project', 'disable = ["ai/*"]'));
    expect([below?.belowAi, aiLock, notices]).toEqual([false, undefined, []]);
  });
});

it('severities come with the most specific last', () => {
  const { scopes: [only] } = scopes(layer('project', '[severity]\n"aws/access-key" = "low"\n"*" = "high"\n"aws/*" = "medium"'));
  expect(only?.severity.map(({ name }) => name)).toEqual(['*', 'aws/*', 'aws/access-key']);
});

describe('the scopes of a path', () => {
  const { scopes: all } = scopes(layer('company', ''), layer('project', ''), layer('directory', '', 'web'), layer('directory', '', 'web/app'));
  const chain = chains(all);
  const shown = (path: string): string[] => chain(path).map(({ layer: { name, directory } }) => directory || name);

  it('are those at the top and those of directories around it, in order', () => {
    expect(shown('web/app/src/a.ts')).toEqual(['company', 'project', 'web', 'web/app']);
    expect(shown('web/a.ts')).toEqual(['company', 'project', 'web']);
    expect(['a.ts', 'website/a.ts', 'web', 'src/web/a.ts'].map((path) => shown(path).length)).toEqual([2, 2, 2, 2]);
  });

  it('are the same for files of one directory', () => expect(chain('web/a.ts')).toBe(chain('web/b.ts')));
});
