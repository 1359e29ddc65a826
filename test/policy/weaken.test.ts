import { describe, expect, it } from 'vitest';
import { weakened } from '../../src/policy/weaken.ts';
import { layer } from './bench.ts';

const project = (toml: string) => [layer(toml, { layer: 'project', path: 'tightlip.toml' })];
const said = (before: string, after: string): string[] => weakened(project(before), project(after)).map(({ startLine, message }) => `${startLine ?? '-'} ${message.replace('this change weakens the AI policy: ', '')}`);
const BAN = '[[ai.rule]]\nid = "B"\ntools = ["cursor"]\nverdict = "banned"\nreason = "No."\n';
const exception = '[[ai.exception]]\ntools = ["cursor"]\npaths = ["**"]\nowner = "a"\nreason = "b"\nuntil = 2026-08-01\n';

describe('what a change takes away from the policy', () => {
  it.each([
    ['[ai]\nmode = "enforce"\n', '[ai]\nmode = "observe"\n', ['2 mode goes from "enforce" to "observe"']],
    ['[ai]\ndefault = "banned"\n', '[ai]\ndefault = "approved"\n', ['2 default goes from "banned" to "approved"']],
    ['[ai]\nunlisted = "block"\n', '[ai]\n', ['- unlisted goes from "block" to "warn"']],
    ['[ai]\npreset = "deny-all"\n', '[ai]\npreset = "observe"\n', ['2 the preset "deny-all" is gone']],
    ['[ai]\n', '[ai]\nlocked = false\n', ['2 it is no longer locked']],
    ['[ai]\nmax-exception-days = 30\n', '[ai]\nmax-exception-days = 300\n', ['2 exceptions may last longer']],
    [BAN, '[ai]\n', ['- the rule B (banned) is gone']],
    [BAN, BAN.replace('banned', 'approved'), ['1 the rule B goes from "banned" to "approved"']],
    [BAN, `${BAN}paths = ["src/**"]\n`, ['1 the rule B has other selectors, paths, day or severity']],
    [BAN, `${BAN}from = 2999-01-01\n`, ['1 the rule B has other selectors, paths, day or severity']],
    [BAN, BAN + exception, ['6 an exception until 2026-08-01 for cursor']],
    ['[ai]\nrequire = ["pinned-mcp"]\n', '[ai]\nrequire = []\n', ['2 no longer required: pinned-mcp']],
    ['[ai.endpoints]\nallow = ["a.example"]\ndeny = ["b.example"]\nclosed-loop = true\n', '[ai.endpoints]\nallow = ["a.example", "c.example"]\n', ['- closed-loop is switched off', '2 newly allowed endpoint: c.example', '- no longer denied: b.example']],
    ['[ai.mcp]\nallow = []\n', '[ai.mcp]\nallow = ["npm:a"]\n', ['2 newly allowed MCP server: npm:a']],
  ])('%# %j', (before, after, expected) => expect(said(before, after)).toEqual(expected));

  it('is everything when the table goes', () => {
    expect(weakened(project(BAN), []).map(({ message }) => message)).toEqual(['this change weakens the AI policy: the whole [ai] table is gone']);
  });
  it('is nothing when it is tightened, reordered, or new', () => {
    expect(said('[ai]\nmode = "observe"\n', `[ai]\nmode = "enforce"\ndefault = "banned"\n${BAN}`)).toEqual([]);
    expect(said(BAN, `${BAN.replace('banned', 'approved').replace('"B"', '"A"').replace('cursor', 'aider')}${BAN}`)).toEqual([]);
    expect(weakened([], project(BAN + exception))).toEqual([]);
  });
});
