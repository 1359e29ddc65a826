import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ownPack } from '../../src/run/own-pack.ts';
import { createStage, emptyOutcome } from '../../src/run/stage.ts';
import { load } from '../config/helpers.ts';
import { githubToken } from '../helpers/secrets.ts';

async function found(toml: string, path = 'a.js', text = `token = "${githubToken()}"\n`): Promise<string[]> {
  const config = await load({ 'tightlip.toml': toml });
  const outcome = emptyOutcome();
  void createStage({ only: ['secrets', 'leaks'], salt: '', own: config.rules.length > 0 ? ownPack(config.rules) : undefined, enable: config.enable, scopes: config.ruleScopes }).look({ origin: { kind: 'file', path }, bytes: Buffer.from(text), firstLine: 1, firstColumn: 1, overlap: 0 }, outcome);
  return outcome.findings.map(({ rule, severity }) => `${rule} ${severity}`);
}
const own = (more: string, severity = 'low'): string => `[[rule]]\nid = "corp/x"\ntitle = "X"\nseverity = "${severity}"\npattern = 'token = "(?<secret>gh[a-z]_[0-9A-Za-z]{36})'\nliterals = ["token"]\n${more}`;

describe('an own rule', () => {
  it('does not make a secret look harmless', async () => {
    expect(await found(own(''))).toEqual(['github/personal-access-token critical']);
    expect(await found(own('confidence = "low"', 'critical'))).toEqual(['github/personal-access-token critical']);
  });

  it('hides nothing where it does not hold, or when it is off', async () => {
    expect(await found(own('paths = ["elsewhere/"]', 'critical'))).toEqual(['github/personal-access-token critical']);
    expect(await found(`disable = ["corp/*"]\n${own('', 'critical')}`)).toEqual(['github/personal-access-token critical']);
  });

  it('takes ^ and $ for the ends of a line, wherever it stands', async () => {
    const toml = `[[rule]]\nid = "corp/x"\ntitle = "X"\nseverity = "low"\npattern = '^corp=(?<secret>[0-9a-f]{24})$'\nliterals = ["corp="]\n`;
    const value = `corp=${'0123456789ab'.repeat(2)}`;
    for (const text of [value, `${value}\n`, `a\n${value}\nb\n`, `${'a\n'.repeat(900)}${value}\r\n`]) expect(await found(toml, 'a.txt', text), JSON.stringify(text.slice(-40))).toEqual(['corp/x low']);
    for (const text of [`x${value}\n`, `a\n${value}0\n`, `${'a '.repeat(900)}${value}\n`]) expect(await found(toml, 'a.txt', text), JSON.stringify(text.slice(-40))).not.toContain('corp/x low');
  });

  it('speaks before a guess, as severe as that', async () => {
    const rule = `[[rule]]\nid = "corp/ledger-key"\ntitle = "X"\nseverity = "low"\ncontext = { words = ["ledger_key"], body = { alphabet = "hex-lower", length = 32 }, within = 40 }\n`;
    const text = `LEDGER_KEY = "${createHash('md5').update('ledger').digest('hex')}"\n`;
    expect(await found('', 'a.py', text)).toEqual(['generic/key high']);
    expect(await found(rule, 'a.py', text)).toEqual(['corp/ledger-key high']);
  });

  it('speaks for what no built-in rule knows', async () => {
    expect(await found(own('').replace('gh[a-z]_', 'corp_'), 'a.js', `token = "corp_${'0123456789ab'.repeat(3)}"\n`)).toEqual(['corp/x low']);
  });
});

it('tickets of the configured projects are found, and no other words with numbers', async () => {
  const text = 'Fixes OPS-1234, see OPS-1. (OPS-77)\nbranch: feature/OPS-9_x\n';
  const other = 'UTF-8 SHA-256 CVE-2024 DEVOPS-12 OPS-0 OPS-12.5 OPS-12a ops-12 X-OPS-1\n';
  expect(await found('[leaks]\ntickets = ["OPS"]\n', 'a.md', text + other)).toEqual(Array.from({ length: 4 }, () => 'leak/ticket medium'));
  await expect(load({ 'tightlip.toml': '[leaks]\ntickets = ["ops-"]\n' })).rejects.toThrow('`leaks.tickets` is not the key of a project');
});

it.each([
  ['[leaks]\nmarks = ["ACME internal", "AB"]\n', 'tightlip.toml:2:27: `leaks.marks` has no word of three bytes or more'],
  ['[leaks]\nowners = ["HP"]\n', 'tightlip.toml:2:11: `leaks.owners` has no word of three bytes or more'],
  ['[leaks]\nhosts = ["*.a"]\n', 'tightlip.toml:2:10: `leaks.hosts` has no word of three bytes or more'],
  ['[[leak]]\nwords = ["a b"]\n', 'tightlip.toml:2:10: `leak.words` has no word of three bytes or more'],
])('words that are too short are refused with their place: %j', async (toml, message) => {
  await expect(load({ 'tightlip.toml': toml })).rejects.toThrow(message);
});

it.each([
  ['context = { words = ["ab"], body = { alphabet = "hex", length = 20 } }', 'the own rule corp/x is refused: is no word: 3 to 32 ASCII characters'],
  ['words = ["ab"]\ntoken = ["corp_", { alphabet = "hex", length = 20 }]', 'the own rule corp/x is refused: is no word: 3 to 32 ASCII characters'],
  ['context = { words = ["abc"], body = { alphabet = "hex", length = 4 } }', "the own rule corp/x is refused: a context rule's body is"],
])('what the engine refuses is said, not called an error of ours: %s', async (shape, message) => {
  const { rules } = await load({ 'tightlip.toml': `[[rule]]\nid = "corp/x"\ntitle = "X"\nseverity = "low"\n${shape}\n` });
  expect(() => ownPack(rules)).toThrow(message);
});

it('a built-in rule that is disabled leaves the secret to others', async () => {
  expect(await found('disable = ["github/*"]')).not.toContain('github/personal-access-token critical');
  expect(await found('disable = ["leak/*"]', 'a.md', ['see https://wiki.corp', 'internal/page\n'].join('.'))).toEqual([]);
});
