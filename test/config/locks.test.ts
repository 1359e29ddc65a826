import { describe, expect, it } from 'vitest';
import type { Layer } from '../../src/config/gather.ts';
import { locksOf, single, writtenAt } from '../../src/config/locks.ts';
import type { Notice } from '../../src/types/source.ts';
import { layer } from './layers.ts';

const withLocks = (layers: readonly Layer[]): (readonly [Layer, ReturnType<typeof locksOf>[number]])[] => {
  const locks = locksOf(layers);
  return layers.map((each, i) => [each, locks[i] ?? new Map()]);
};

describe('the locks of a layer', () => {
  it('are those of the layers before it, each held by the first that wrote it', () => {
    const locks = locksOf([layer('company', '\nlocked = [\n  "fail-on",\n]'), layer('project', 'locked = ["exclude", "fail-on"]'), layer('directory', '', 'web')]);
    const shown = locks.map((held) => [...held].map(([key, { file, line }]) => `${key} ${file}:${line}`));
    expect(shown).toEqual([[], ['fail-on /etc/company.toml:3'], ['fail-on /etc/company.toml:3', 'exclude tightlip.toml:1']]);
  });
});

describe('where something is written', () => {
  const file = layer('project', '\nfail-on = "low"');
  it('is the line of its key, or the first', () => expect([writtenAt(file, ['fail-on']).line, writtenAt(file, ['salt']).line]).toEqual([2, 1]));
});

describe('a single value', () => {
  const locked = layer('company', 'locked = ["fail-on", "block-confidence", "accept-foreign-comments", "exceptions-from"]');
  const asked = <T>(ask: (refused: (notice: Notice) => void) => T): readonly [T, readonly string[]] => {
    const notices: string[] = [];
    return [ask(({ code, path, startLine, message }) => void notices.push(`${code} ${path}:${startLine} ${message}`)), notices];
  };

  it('is that of the nearest layer which has one', () => {
    const layers = withLocks([layer('company', 'fail-on = "high"'), layer('project', 'fail-on = "critical"'), layer('directory', '', 'web')]);
    expect(asked((refused) => single('fail-on', 'low', layers, refused))).toEqual(['critical', []]);
  });

  it('is only tightened below a lock, and what would loosen it is said', () => {
    const layers = withLocks([layer('company', 'fail-on = "high"\nlocked = ["fail-on"]'), layer('project', '\nfail-on = "critical"'), layer('directory', 'fail-on = "medium"', 'web')]);
    expect(asked((refused) => single('fail-on', 'low', layers, refused))).toEqual(['medium', ['policy-locked tightlip.toml:2 `fail-on` is ignored: locked by /etc/company.toml:2']]);
  });

  it('may equal the locked one', () => {
    const layers = withLocks([layer('company', 'fail-on = "high"\nlocked = ["fail-on"]'), layer('project', 'fail-on = "high"')]);
    expect(asked((refused) => single('fail-on', 'low', layers, refused))).toEqual(['high', []]);
  });

  it('of confidence is loosened by a higher one', () => {
    const of = (value: string): readonly [string, readonly string[]] => asked((refused) => single('block-confidence', 'medium', withLocks([locked, layer('project', `block-confidence = "${value}"`)]), refused));
    expect([of('high')[0], of('high')[1].length, of('low')[0], of('low')[1].length]).toEqual(['medium', 1, 'low', 0]);
  });

  it('of comments is loosened by accepting them', () => {
    const of = (start: boolean, value: boolean): boolean => asked((refused) => single('accept-foreign-comments', start, withLocks([locked, layer('project', `accept-foreign-comments = ${value}`)]), refused))[0];
    expect([of(false, true), of(true, false)]).toEqual([false, false]);
  });

  it('of exceptions is loosened by those of the change', () => {
    const of = (start: 'base' | 'change', value: string): string => asked((refused) => single('exceptions-from', start, withLocks([locked, layer('project', `exceptions-from = "${value}"`)]), refused))[0];
    expect([of('base', 'change'), of('change', 'base')]).toEqual(['base', 'base']);
  });
});
