import { describe, expect, it } from 'vitest';
import { effective } from '../../src/config/effective.ts';
import { ownRules } from '../../src/config/own-scopes.ts';
import type { Layer } from '../../src/config/gather.ts';
import { layer } from './layers.ts';

const of = (...layers: readonly Layer[]): ReturnType<typeof effective> => effective(layers, undefined, ownRules(layers));

describe('what several files amount to', () => {
  it('excludes by the last pattern of the nearest file that has one', () => {
    const { excluded } = of(layer('project', 'exclude = ["gen/", "!gen/keep/", "*.log"]'), layer('directory', 'exclude = ["!a.log"]', 'web'));
    expect(['gen/a', 'gen/keep/a', 'a.log', 'web/a.log', 'web/b.log'].map((path) => excluded(path))).toEqual([true, false, true, false, true]);
  });

  it('excludes nothing from a locked AI policy that only a lower file excludes', () => {
    const { excluded } = of(layer('company', 'exclude = ["vendor/"]\n[ai]\nunlisted = "block"'), layer('project', 'exclude = [".claude/"]'));
    expect([excluded('.claude/a'), excluded('.claude/a', 'ai'), excluded('vendor/a', 'ai')]).toEqual([true, false, true]);
  });

  it('fails on what is asked, unless a locked file is stricter', () => {
    const free = of(layer('project', 'fail-on = "medium"'));
    const locked = of(layer('company', 'fail-on = "medium"\nlocked = ["fail-on"]'));
    expect([free.failOn('a'), free.failOn('a', 'secret', 'critical'), locked.failOn('a', 'secret', 'critical'), locked.failOn('a', 'secret', 'low')]).toEqual(['medium', 'critical', 'medium', 'low']);
  });

  it('lets no lower file re-grade findings of a locked AI policy downwards', () => {
    const { severityOf, notices } = of(layer('company', '[ai]\nunlisted = "block"'), layer('project', '[severity]\n"*" = "low"\n"agent/x" = "critical"'));
    expect([severityOf('ai/cursor', 'a', 'high'), severityOf('agent/x', 'a', 'high'), severityOf('aws/key', 'a', 'high')]).toEqual(['high', 'critical', 'low']);
    expect(notices().map(({ code }) => code)).toEqual(['policy-locked']);
  });

  it("forbids exceptions below a lock: a file's own inline comments, not its own baseline", () => {
    const own = of(layer('project', 'locked = ["allow"]'));
    const above = of(layer('company', 'locked = ["allow"]'), layer('project', '[[allow]]\nrule = "a/b"\npaths = ["x"]\nreason = "a test"'));
    expect([own.allowLock?.file, own.baselineLock]).toEqual(['tightlip.toml', undefined]);
    expect([above.allowLock?.file, above.baselineLock?.file, above.allows]).toEqual(['/etc/company.toml', '/etc/company.toml', []]);
  });

  it('says one thing once, however often it is asked', () => {
    const { failOn, notices } = of(layer('company', 'fail-on = "low"\nlocked = ["fail-on"]'), layer('project', 'fail-on = "critical"'));
    expect([failOn('a'), failOn('b'), failOn('a')]).toEqual(['low', 'low', 'low']);
    expect(notices()).toHaveLength(1);
  });
});
