import { describe, expect, it } from 'vitest';
import type { CompiledException, CompiledLayer } from '../../src/policy/compile.ts';
import { Exceptions } from '../../src/policy/exceptions.ts';
import { finding } from '../config/helpers.ts';

const exception = (more: Partial<CompiledException> & { below?: string } = {}): CompiledException =>
  ({ ids: new Set(['x']), checks: ['X05'], owner: 'li', reason: 'trial', until: '2026-12-31', source: 'file:3', holds: (path: string) => path.startsWith(more.below ?? ''), ...more }) as unknown as CompiledException;
const layer = (exceptions: readonly CompiledException[], locked = true): CompiledLayer => ({ exceptions, locked, covers: () => true }) as unknown as CompiledLayer;
const tool = finding({ kind: 'ai-tool', rule: 'ai/x', tool: 'x' });
const risk = finding({ kind: 'agent-risk', rule: 'agent/a', check: 'X05' });

/** What is said of a finding that the first layer decided. */
function said(layers: readonly CompiledLayer[], { about = tool, paths = ['a/b'], decided = 0, today = '2026-11-21' } = {}): string {
  const answer = new Exceptions(layers, today).of(about, paths, decided);
  return answer === undefined ? 'nothing' : 'by' in answer ? `accepted by ${answer.by.owner}` : 'expired' in answer ? `ended ${answer.expired.until}` : 'locked';
}

describe('an exception of the policy', () => {
  it('accepts a tool or a check by name, and no other', () => {
    expect([said([layer([exception()])]), said([layer([exception()])], { about: risk })]).toEqual(['accepted by li', 'accepted by li']);
    expect(said([layer([exception({ ids: new Set(['y']) })])])).toBe('nothing');
    expect([said([layer([exception({ checks: ['X06'] })])], { about: risk }), said([layer([exception({ checks: undefined })])], { about: risk })]).toEqual(['nothing', 'nothing']);
  });

  it('holds where all paths lie in its own, and not where nobody knows them', () => {
    const one = [layer([exception({ below: 'a/' })])];
    expect([said(one), said(one, { paths: ['a/b', 'c'] }), said(one, { paths: [] })]).toEqual(['accepted by li', 'nothing', 'nothing']);
  });

  it('holds on its last day and no longer', () => {
    const one = [layer([exception()])];
    expect([said(one, { today: '2026-12-31' }), said(one, { today: '2027-01-01' })]).toEqual(['accepted by li', 'ended 2026-12-31']);
    expect(said([layer([exception({ until: '2026-01-01' }), exception()])])).toBe('accepted by li');
  });

  it('below a locked layer counts only for what that layer has brought up itself', () => {
    const layers = [layer([]), layer([exception()])];
    expect([said(layers), said(layers, { decided: 1 }), said([layer([], false), layer([exception()])])]).toEqual(['locked', 'accepted by li', 'accepted by li']);
    expect(said([layer([exception({ until: '2026-01-01' })]), layer([exception()])])).toBe('ended 2026-01-01');
  });

  it('is counted each time it was used, or would have been', () => {
    const [held, over] = [exception(), exception({ ids: new Set(['y']), until: '2026-01-01' })];
    const all = new Exceptions([layer([held, over])], '2026-11-21');
    for (const one of [tool, tool, { ...tool, tool: 'y' }]) all.of(one, ['a'], 0);
    expect([all.used.get(held)?.findings, all.ended.get(over)?.findings, all.used.size, all.ended.size]).toEqual([2, 1, 1, 1]);
  });
});
