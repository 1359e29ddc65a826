import { describe, expect, it } from 'vitest';
import { readForeign } from '../../../src/config/import/read.ts';
import { render } from '../../../src/config/import/render.ts';
import { parseConfig } from '../../../src/config/parse.ts';

const read = async (name: string, source: string) => (await readForeign(name, source)).imported;
/** The settings that the imported text loads as: it must be valid. */
async function settings(name: string, source: string) {
  const text = render(name, await read(name, source));
  return { ...parseConfig('tightlip.toml', new TextEncoder().encode(text)).settings, text };
}

describe('gitleaks', () => {
  const source = `
title = "x"
[extend]
useDefault = true
disabledRules = ["generic-api-key"]
[allowlist]
description = "fixtures"
paths = ['''(^|/)fixtures/''', '''^docs/.*\\.md$''', '''^(?!src)''']
regexes = ['''EXAMPLE''']
commits = ["abc"]
[[allowlists]]
condition = "AND"
paths = ['''a''']
regexes = ['''b''']
[[rules]]
id = "ACME Token"
description = "ACME token"
regex = '''(?i)acme_token\\s*=\\s*"([a-f0-9]{32})"'''
secretGroup = 1
entropy = 3.5
keywords = ["acme_token"]
path = '''\\.env$'''
[[rules]]
id = "slow"
regex = '''acme(([a-z]+)+)x'''
[[rules]]
id = "dup"
regex = '''acme-[0-9]{8}'''
[[rules]]
id = "dup"
regex = '''acme+[0-9]{8}'''
[[rules]]
id = "aws-access-token"
[rules.allowlist]
regexes = ['''x''']
`;
  it('becomes excludes, own rules, and a word for everything else', async () => {
    const { exclude, rule, text } = await settings('.gitleaks.toml', source);
    expect(exclude).toEqual(['fixtures/', '/docs/*.md']);
    expect(rule).toMatchObject([
      { id: 'gitleaks/acme-token', title: 'ACME token', pattern: 'acme_token\\s{0,200}=\\s{0,200}"(?<secret>[a-f0-9]{32})"', literals: ['acme_token'], 'ignore-case': true, entropy: 3.5, paths: ['*.env'] },
      { id: 'gitleaks/dup', literals: ['acme-'] },
      { id: 'gitleaks/dup-2' },
    ]);
    for (const said of ['says more than a glob can', '1 regexes over values', 'commits', 'joins paths and regexes', 'rule slow: not carried over', 'exponential', 'disables the rule generic-api-key', 'aws-access-token: only changes a rule']) expect(text).toContain(said);
  });

  it('reads version 7', async () => expect(await settings('gitleaks.toml', '[whitelist]\nfiles = ["(.*?)(jpg|gif)$", "^vendor/(.*?)$"]')).toMatchObject({ exclude: ['*jpg', '*gif', '/vendor/'] }));

  it('excludes nothing for all rules that was meant for some', async () => {
    const imported = await read('.gitleaks.toml', `[[allowlists]]\ntargetRules = ["acme"]\npaths = ['''^src/''']\n[[allowlists]]\npaths = ['''^docs/''']\n`);
    expect([imported.exclude, imported.notes]).toEqual([['/docs/'], [expect.stringContaining('allowlist of acme (no description): 1 paths for these rules only')]]);
  });

  it('ignores become places', async () => {
    const imported = await read('.gitleaksignore', `# comment\nsrc/a.ts:generic-api-key:12\n${'a'.repeat(40)}:b c/d.yml:aws-access-token:3\nsrc\\w.ts:x:1\nnonsense\nsrc/a.ts:other:12\n`);
    expect(imported.places).toEqual([
      { path: 'src/a.ts', line: 12, name: 'generic-api-key' },
      { path: 'b c/d.yml', line: 3, name: 'aws-access-token' },
      { path: 'src/w.ts', line: 1, name: 'x' },
    ]);
    expect(imported.notes.join()).toContain('1 entries name commits');
  });
});

describe('detect-secrets', () => {
  it('results become places with what the audit said, filters become excludes', async () => {
    const imported = await read('.secrets.baseline', JSON.stringify({ version: '1.5.0', filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^tests/.*'] }, { path: 'detect_secrets.filters.regex.should_exclude_line', pattern: ['x'] }, { path: 'file://mine.py' }], results: { 'a.py': [{ type: 'Secret Keyword', line_number: 3, is_secret: false }, { type: 'Hex', line_number: 9, is_secret: true }], 'b.py': [{ line_number: 1 }] } }));
    expect(imported.places).toEqual([{ path: 'a.py', line: 3, name: 'Secret Keyword', audit: 'false-alarm' }, { path: 'a.py', line: 9, name: 'Hex', audit: 'real' }, { path: 'b.py', line: 1, name: undefined }]);
    expect(imported.exclude).toEqual(['/tests/']);
    expect(imported.notes).toHaveLength(2);
  });
});

describe('secretlint', () => {
  it('patterns become rules, allows are named', async () => {
    const { rule, text } = await settings('.secretlintrc.json', '{ // comment\n"rules": [{"id": "@secretlint/secretlint-rule-preset-recommend", "rules": [{"id": "@secretlint/secretlint-rule-aws", "options": {"allows": ["/x/"]}}]}, {"id": "@secretlint/secretlint-rule-pattern", "options": {"patterns": [{"name": "ACME", "patterns": ["/acme_[a-z0-9]{10}/i"]}]}},] }');
    expect(rule).toMatchObject([{ id: 'secretlint/acme', 'ignore-case': true, literals: ['acme_'] }]);
    expect(text).toContain('allows');
  });
  it('reads YAML and ignore files, and never runs a program', async () => {
    expect((await read('.secretlintrc.yml', 'rules:\n  - id: x\n    disabled: true\n')).notes).toHaveLength(1);
    expect((await read('.secretlintignore', '# c\n**/node_modules\n!keep\n')).exclude).toEqual(['**/node_modules', '!keep']);
    await expect(read('.secretlintrc.js', 'module.exports = {}')).rejects.toThrow('never run');
  });
});

describe('others', () => {
  it('trufflehog paths', async () => expect(await read('trufflehog-exclude.txt', '# x\n\\.lock$\n(^|/)vendor/\n[0-9]+\n')).toMatchObject({ exclude: ['*.lock', 'vendor/'], notes: [expect.stringContaining('more than a glob')] }));

  it('talisman', async () => {
    const imported = await read('.talismanrc', 'fileignoreconfig:\n- filename: a.pem\n  checksum: abc\n- filename: test/*\n  checksum: abc\nscopeconfig:\n- scope: node\nthreshold: high\nallowed_patterns: [x]\n');
    expect(imported).toMatchObject({ places: [{ path: 'a.pem' }], allowPaths: [{ rule: '*', paths: ['test/*'] }], failOn: 'high' });
    expect(parseConfig('x', new TextEncoder().encode(render('.talismanrc', imported))).settings.allow).toHaveLength(1);
  });

  it('GitGuardian, without repeating a value that it ignores', async () => {
    const value = ['made', 'up', 'value'].join('-');
    const { exclude, text } = await settings('.gitguardian.yaml', `version: 2\nsecret:\n  ignored_paths: ['**/README.md', 'bad\\path']\n  ignored_matches:\n  - name: x\n    match: ${value}\n`);
    expect(exclude).toEqual(['**/README.md']);
    expect(text).toContain('1 ignored matches');
    expect(text).not.toContain(value);
    expect((await read('.gitguardian.yml', 'paths-ignore: [a/]')).exclude).toEqual(['a/']);
  });

  it('says what it cannot read', async () => {
    await expect(read('unknown.txt', '')).rejects.toThrow('no configuration that can be imported');
    await expect(read('.gitleaks.toml', 'a = [')).rejects.toThrow('.gitleaks.toml:1 cannot be read');
    for (const source of ['{', '[]', 'null', '{}', '{"results":[]}', '{"results":{"a.js":"x"}}']) await expect(read('.secrets.baseline', source), source).rejects.toThrow('cannot be read');
    await expect(read('.gitleaks.toml', 'rules = "x"')).rejects.toThrow('cannot be read');
  });
});
