import { describe, expect, it } from 'vitest';
import { loadLayers } from '../../src/config/load.ts';
import { weakenings } from '../../src/config/weaken.ts';
import { hash, reader } from './helpers.ts';

async function side(files: Record<string, string>) {
  const { layers = [], baseline } = await loadLayers({ reader: reader(files), cwd: '/nowhere', env: {}, platform: 'linux', system: '/nowhere/policy.toml' });
  return { layers, baseline };
}
const told = async (before: Record<string, string>, after: Record<string, string>): Promise<string[]> =>
  weakenings(await side(before), await side(after)).map(({ code, path, startLine, message }) => `${code} ${path}:${startLine} ${message.replace('this change ', '')}`);
const top = (before: string, after: string): Promise<string[]> => told({ 'tightlip.toml': before }, { 'tightlip.toml': after });
const rule = (severity: string): string => `[[rule]]\nid = "corp/a"\ntitle = "x"\nseverity = "${severity}"\ntoken = ["corp_", { alphabet = "hex", length = 8 }]\n`;
const allow = (letter: string): string => `[[allow]]\nfingerprint = "${hash(letter)}"\nreason = "demo"\n`;

describe('weakenings', () => {
  it.each([
    ['excludes', 'exclude = ["a"]', 'exclude = ["a",\n"b"]', 'config-weakened tightlip.toml:2 excludes more files'],
    ['takes back less', 'exclude = ["a/", "!a/b"]', 'exclude = ["a/"]', 'config-weakened tightlip.toml:1 looks at fewer files'],
    ['disables', '', '\ndisable = ["aws/*"]', 'config-weakened tightlip.toml:2 disables aws/*'],
    ['stops at more', 'fail-on = "medium"', 'fail-on = "high"', 'config-weakened tightlip.toml:1 stops at high and above only'],
    ['needs more confidence', '', 'block-confidence = "high"', 'config-weakened tightlip.toml:1 blocks at high confidence and above only'],
    ['falls back to the default', 'block-confidence = "low"', '', 'config-weakened tightlip.toml:1 blocks at medium confidence and above only'],
    ['grades lower', '[severity]\n"a/b" = "high"', '[severity]\n"a/b" = "low"', 'config-weakened tightlip.toml:2 grades a/b low'],
    ['grades for the first time', '', '[severity]\n"a/b" = "high"', 'config-weakened tightlip.toml:2 grades a/b high'],
    ['unlocks', 'locked = ["allow"]', '', 'config-weakened tightlip.toml:1 no longer locks allow'],
    ['takes comments of others', '', 'accept-foreign-comments = true', 'config-weakened tightlip.toml:1 accepts comments of other scanners'],
    ['accepts', allow('a'), `${allow('a')}${allow('b')}`, `exceptions-weakened tightlip.toml:4 accepts ${hash('b')}: demo`],
    ['extends an exception', `${allow('a')}until = 2026-12-01`, allow('a'), `exceptions-weakened tightlip.toml:1 accepts ${hash('a')}: demo`],
    ['removes a rule', rule('high'), '', 'config-weakened tightlip.toml:1 changes or removes the own rule corp/a'],
    ['changes a rule', rule('high'), rule('low'), 'config-weakened tightlip.toml:1 changes or removes the own rule corp/a'],
    ['removes a host', '[leaks]\nhosts = ["a.corp", "b.corp"]', '[leaks]\nhosts = ["a.corp"]', "config-weakened tightlip.toml:2 removes one of the company's hosts"],
  ])('says where a change %s', async (_, before, after, said) => expect(await top(before, after)).toEqual([said]));

  it('says what the baseline and nested files take', async () => {
    const entry = (letter: string): string => `{"fingerprint":"${hash(letter)}","rule":"a/b","path":"x"}\n`;
    expect(await told({ 'tightlip-baseline.jsonl': entry('a') }, { 'tightlip-baseline.jsonl': entry('a') + entry('b') + entry('c'), 'web/tightlip.toml': 'exclude = ["**"]' })).toEqual([
      'config-weakened web/tightlip.toml:1 excludes more files',
      'exceptions-weakened tightlip-baseline.jsonl:2 accepts 2 more findings by the baseline',
    ]);
  });

  it('says what one more entry of the baseline takes', async () => {
    const entry = `{"fingerprint":"${hash('a')}","rule":"a/b","path":"x"}\n`;
    expect(await told({}, { 'tightlip-baseline.jsonl': entry })).toEqual(['exceptions-weakened tightlip-baseline.jsonl:1 accepts 1 more finding by the baseline']);
  });

  it('passes what the AI policy says of itself', async () => expect((await top('[ai]\nmode = "enforce"', '[ai]\nmode = "observe"')).join()).toContain('policy-weakened'));

  it('says nothing of what a change tightens or moves', async () => {
    expect(await top(`fail-on = "high"\nexclude = ["a", "b"]\n${allow('a')}${allow('b')}`, `# moved\nexclude = ["b"]\nfail-on = "low"\nenable = ["x/y"]\nlocked = ["allow"]\n[severity]\n"a/b" = "critical"\n${allow('b')}${rule('high')}`)).toEqual([]);
  });
});
