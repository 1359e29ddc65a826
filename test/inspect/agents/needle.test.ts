import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needleOf, pathTest } from '../../../src/inspect/agents/needle.ts';

describe('a text that a pattern needs', () => {
  it('is the longest that every match has', () => {
    const needles: readonly (readonly [RegExp, string])[] = [
      [/(?:^|\/)\.claude\/settings(?:\.[\w-]+)?\.json$/i, '.claude/settings'], [/(?:^|\/)opencode\.jsonc?$/i, 'opencode.json'], [/(?:^|\/)\.?crushrc$/i, 'crushrc'], [/a|b/, ''], [/(?:a|b)/, ''],
      [/^(?!.*\.(?:warp|agents)\/)(?:.*\/)?\.mcp\.json$/i, '.mcp.json'], [/x{2,3}yz/, 'yz'], [/ab+c/, 'ab'], [/[^/]+\.Traj$/, '.traj'], [/\u2024abc/, ''], [/[ab\]c]de/, 'de'], [/\bword\d/, 'word'],
    ];
    expect(needles.map(([pattern]) => needleOf(pattern))).toEqual(needles.map(([, needle]) => needle));
  });

  it('stands in each match', () => {
    const pieces = fc.constantFrom('a', 'B', '\\.', '\\/', 'b?', 'c*', 'a+', '[ab]', '(?:a|b)', '(?:ab)?', '(?!b)', '.', '\\w', '{', 'x{0,2}', '^', '$', 'bc');
    const source = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('').replaceAll('{', '\\{').replaceAll("x\\{0,2}", "x{0,2}").replaceAll(/[\^$](?=[?*+{])/g, ''));
    const path = fc.array(fc.constantFrom('a', 'A', 'b', 'B', 'c', 'x', '.', '/', '{', 'bc'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(source, path, (pattern, one) => {
      const regex = new RegExp(pattern, 'i');
      expect([pattern, one, pathTest(regex)(one, one.toLowerCase())]).toEqual([pattern, one, regex.test(one)]);
    }), { numRuns: 20_000, seed: 3 });
  });
});
