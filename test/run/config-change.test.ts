import { describe, expect, it } from 'vitest';
import { withChange } from '../../src/run/config-change.ts';
import { hash, load, reader } from '../config/helpers.ts';

type Files = Readonly<Record<string, string>>;
const options = { cwd: '/nowhere', env: {}, platform: 'linux', system: '/nowhere/policy.toml' };
const allow = (letter: string): string => `[[allow]]\nfingerprint = "${hash(letter)}"\nreason = "a test"\n`;
const invalid = 'fail-on = "never"';

/** What is accepted, by letter, and the codes of the notices. `now` is the side whose configuration holds. */
async function after(now: Files, other: { before?: Files; change?: Files }): Promise<readonly [accepted: string, codes: readonly string[]]> {
  const sides = { now: reader(now), before: other.before && reader(other.before), change: other.change && reader(other.change), close: () => undefined };
  const { config, notices } = await withChange(await load(now), sides, options);
  const accepted = [...config.allows.map(({ fingerprint }) => fingerprint ?? ''), ...(config.baseline?.entries.keys() ?? [])];
  return [accepted.map((each) => each.at(-1)).join(''), notices.map(({ code }) => code)];
}

describe('a change of the configuration', () => {
  it('that is none leaves the configuration as it is', async () => {
    const config = await load({ 'tightlip.toml': allow('a') });
    const same = (): ReturnType<typeof reader> => reader({ 'tightlip.toml': allow('a') });
    expect((await withChange(config, { now: same(), change: same(), close: () => undefined }, options)).config).toBe(config);
    expect(await withChange(config, { now: same(), close: () => undefined }, options)).toEqual({ config, notices: [] });
  });

  it('brings its exceptions and is noted', async () => {
    const [accepted, codes] = await after({ 'tightlip.toml': allow('a') }, { change: { 'tightlip.toml': allow('b') } });
    expect(accepted).toBe('b');
    expect(codes.length).toBeGreaterThan(0);
  });

  it('brings its baseline', async () => {
    const line = `${JSON.stringify({ fingerprint: hash('c'), rule: 'generic/password', path: 'a' })}\n`;
    expect((await after({ 'tightlip.toml': '' }, { change: { 'tightlip.toml': '', 'tightlip-baseline.jsonl': line } }))[0]).toBe('c');
  });

  it('brings no exceptions where those of the base hold', async () => {
    const base = 'exceptions-from = "base"\n';
    expect((await after({ 'tightlip.toml': base + allow('a') }, { change: { 'tightlip.toml': base + allow('b') } }))[0]).toBe('a');
    expect((await after({ 'tightlip.toml': base + allow('b') }, { before: { 'tightlip.toml': base + allow('a') } }))[0]).toBe('a');
  });

  it('that is not valid accepts nothing', async () => {
    expect(await after({ 'tightlip.toml': allow('a') }, { change: { 'tightlip.toml': invalid } })).toEqual(['a', ['config-invalid']]);
  });

  it('brings no exceptions either where the base has none that can be read', async () => {
    expect(await after({ 'tightlip.toml': `exceptions-from = "base"\n${allow('b')}` }, { before: { 'tightlip.toml': invalid } })).toEqual(['', ['config-invalid']]);
  });
});
