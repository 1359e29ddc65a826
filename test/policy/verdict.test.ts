import { describe, expect, it } from 'vitest';
import type { CompiledLayer, CompiledRule } from '../../src/policy/compile.ts';
import { isFormat, judgeTool, stricter } from '../../src/policy/verdict.ts';
import type { Severity } from '../../src/types.ts';
import type { ToolIdentity } from '../../src/types/ai-tool.ts';
import type { AiPolicy, Verdict } from '../../src/types/policy.ts';

const tool = { id: 'x', name: 'X', category: 'agent-cli' } as unknown as ToolIdentity;
const format = { id: 'x', name: 'X', category: 'protocol' } as unknown as ToolIdentity;

interface Said {
  readonly verdict: Verdict;
  readonly rank?: number;
  readonly preset?: boolean;
  readonly below?: string;
  readonly severity?: Severity;
  readonly reachesFormats?: boolean;
}
function rule({ verdict, rank = 4, preset = false, below, severity, reachesFormats = false }: Said): CompiledRule {
  const paths = below === undefined ? {} : { paths: [below], holds: (path: string) => path.startsWith(below) };
  return { id: verdict, verdict, severity, ids: new Set(['x']), rank, preset, source: 'file:1', reachesFormats, ...paths };
}
function layer(rules: readonly Said[], more: { locked?: boolean; default?: Verdict; directory?: string } = {}): CompiledLayer {
  const { locked = true, directory = '' } = more;
  const ai: AiPolicy = more.default === undefined ? {} : { default: more.default };
  return { layer: { layer: 'project', directory, path: 'file', ai, lines: {} }, ai, locked, rules: rules.map(rule), exceptions: [], covers: (path: string) => directory === '' || path.startsWith(`${directory}/`), at: () => 'file:1' } as unknown as CompiledLayer;
}
const said = (layers: readonly CompiledLayer[], paths: readonly string[] = ['a/b'], of = tool): string | undefined => {
  const opinion = judgeTool(layers, of, paths);
  return opinion && `${opinion.verdict} ${opinion.layer}${opinion.severity ? ` ${opinion.severity}` : ''}`;
};

describe('one layer', () => {
  it.each<[string, Said[], string]>([
    ['the more specific rule speaks', [{ verdict: 'approved', rank: 4 }, { verdict: 'banned', rank: 3 }], 'approved 0'],
    ['the file before its preset', [{ verdict: 'banned', preset: true }, { verdict: 'approved' }], 'approved 0'],
    ['a rule with paths before one without', [{ verdict: 'banned' }, { verdict: 'approved', below: 'a/' }], 'approved 0'],
    ['of equals the strictest', [{ verdict: 'approved' }, { verdict: 'banned' }, { verdict: 'restricted' }], 'banned 0'],
    ['a rule elsewhere does not', [{ verdict: 'banned', below: 'c/' }], 'unlisted 0'],
  ])('%s', (_what, rules, expected) => {
    expect(said([layer(rules)])).toBe(expected);
    expect(said([layer(rules.toReversed())])).toBe(expected);
  });

  it('a rule with paths holds where all paths lie in them, and not where nobody knows them', () => {
    const one = [layer([{ verdict: 'approved', below: 'a/' }], { default: 'banned' })];
    expect([said(one, ['a/b', 'a/c']), said(one, ['a/b', 'c']), said(one, [])]).toEqual(['approved 0', 'banned 0', 'banned 0']);
  });

  it('without a word means unlisted, also where there is none', () => expect([said([layer([])]), said([])]).toEqual(['unlisted 0', 'unlisted -1']));
});

describe('several layers', () => {
  it('below a locked one only become stricter', () => {
    expect(said([layer([{ verdict: 'banned' }]), layer([{ verdict: 'approved' }])])).toBe('banned 0');
    expect(said([layer([{ verdict: 'approved' }]), layer([{ verdict: 'banned' }])])).toBe('banned 1');
    expect(said([layer([], { default: 'banned' }), layer([{ verdict: 'approved' }])])).toBe('banned 0');
  });

  it('below an unlocked one the nearest that speaks decides, a rule before a default', () => {
    const open = { locked: false };
    expect(said([layer([{ verdict: 'banned' }], open), layer([{ verdict: 'approved' }], open)])).toBe('approved 1');
    expect(said([layer([{ verdict: 'banned' }], open), layer([], { ...open, default: 'approved' })])).toBe('banned 0');
    expect(said([layer([], { ...open, default: 'banned' }), layer([], { ...open, default: 'approved' })])).toBe('approved 1');
  });

  it('are not locked by a folder that the paths do not lie in', () => {
    const open = { locked: false };
    expect(said([layer([{ verdict: 'banned' }], open), layer([], { directory: 'c' }), layer([{ verdict: 'approved' }], open)])).toBe('approved 2');
    expect(said([layer([{ verdict: 'banned' }], open), layer([], { directory: 'a' }), layer([{ verdict: 'approved' }], open)])).toBe('banned 0');
  });

  it('stay locked below a lock, whatever a layer between says', () => {
    expect(said([layer([{ verdict: 'banned' }]), layer([], { locked: false }), layer([{ verdict: 'approved' }], { locked: false })])).toBe('banned 0');
  });

  it('take the graver severity of the same verdict', () => {
    const graded = (...severities: Severity[]): CompiledLayer[] => severities.map((severity) => layer([{ verdict: 'banned', severity }]));
    expect([said(graded('low', 'critical')), said(graded('critical', 'low')), said(graded('high'))]).toEqual(['banned 0 critical', 'banned 0 critical', 'banned 0 high']);
  });

  it('in a directory speak of what lies there, and lock nothing else', () => {
    const below = layer([{ verdict: 'banned' }], { directory: 'a' });
    const top = layer([{ verdict: 'approved' }], { locked: false });
    expect([said([top, below], ['a/b']), said([top, below], ['b']), said([top, below], ['a/b', 'b']), said([top, below], [])]).toEqual(['banned 1', 'approved 0', 'approved 0', 'approved 0']);
  });
});

describe('formats and runtimes', () => {
  it('are judged only where somebody names them', () => {
    expect(said([layer([{ verdict: 'banned' }], { default: 'banned' })], ['a'], format)).toBeUndefined();
    expect(said([layer([{ verdict: 'banned', reachesFormats: true }])], ['a'], format)).toBe('banned 0');
    expect([isFormat(format), isFormat(tool)]).toEqual([true, false]);
  });
});

it('verdicts have an order', () => {
  const order: readonly Verdict[] = ['approved', 'unlisted', 'restricted', 'banned'];
  for (const [i, a] of order.entries()) for (const [k, b] of order.entries()) expect(stricter(a, b)).toBe(i > k);
});
