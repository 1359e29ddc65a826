/** Every field of a company's file, by what a run says without it and with it. Each row is one field of the example of a policy, read by the built program. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judged, said, type Judged } from '../helpers/policy.ts';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
});
afterEach(() => here.remove());

type Files = Readonly<Record<string, string>>;

/** What a commit of these files is told under a company's policy. */
function under(policy: string, files: Files, args: readonly string[] = ['staged']): Judged {
  here.write({ '../company.toml': policy, ...files });
  here.git('add', '-f', '-A');
  return judged(here, [...args, '--config', join(here.path, '..', 'company.toml')]);
}

const claude: Files = { 'CLAUDE.md': '# x\n' };
const cursor: Files = { '.cursor/rules/a.mdc': 'x\n' };
const qoder: Files = { '.qoder/rules/a.md': 'x\n' };
const aider: Files = { 'requirements.txt': 'aider-chat==0.86\n' };
const hook: Files = { '.qoder/settings.json': JSON.stringify({ hooks: { PreToolUse: [{ hooks: [{ type: 'command', command: './x.sh' }] }] } }) };
const server = (entry: object): Files => ({ '.mcp.json': JSON.stringify({ mcpServers: { 'corp-docs': entry } }) });
const rule = (rest: string, verdict = 'verdict = "banned"\nreason = "No."'): string => `[[ai.rule]]\nid = "R"\n${rest}\n${verdict}\n`;
const approved = 'verdict = "approved"';
const ok = `[[ai.rule]]\nid = "OK"\ntools = ["qoder"]\n${approved}\n`;
const exception = (rest: string): string => `[[ai.exception]]\n${rest}\nowner = "li.wei@corp.example"\nreason = "SEC-1"\n`;

type Row = readonly [field: string, files: Files, policy: string, expected: readonly string[], without: string, before: readonly string[]];
const warn = (name: string): string => `${name} unlisted (warns)`;

const ai: readonly Row[] = [
  ['preset', claude, '[ai]\npreset = "deny-all"\n', ['claude-code banned'], '[ai]\n', [warn('claude-code')]],
  ['preset, overridden by a key', claude, '[ai]\npreset = "deny-all"\ndefault = "approved"\n', [], '[ai]\npreset = "deny-all"\n', ['claude-code banned']],
  ['mode', claude, '[ai]\ndefault = "banned"\nmode = "observe"\n', ['claude-code banned (warns)'], '[ai]\ndefault = "banned"\nmode = "enforce"\n', ['claude-code banned']],
  ['default', claude, '[ai]\ndefault = "banned"\n', ['claude-code banned'], '[ai]\ndefault = "approved"\n', []],
  ['unlisted: block', claude, '[ai]\nunlisted = "block"\n', ['claude-code unlisted'], '[ai]\nunlisted = "warn"\n', [warn('claude-code')]],
  ['unlisted: ignore', claude, '[ai]\nunlisted = "ignore"\n', [], '[ai]\nunlisted = "warn"\n', [warn('claude-code')]],
  ['weak', { 'digest.txt': 'x\n' }, '[ai]\ndefault = "banned"\nweak = "warn"\n', ['gitingest banned (warns)'], '[ai]\ndefault = "banned"\nweak = "ignore"\n', []],
  ['locked', { ...claude, 'tightlip.toml': rule('tools = ["claude-code"]', approved) }, `[ai]\nlocked = false\n${rule('tools = ["claude-code"]')}`, [], rule('tools = ["claude-code"]'), ['claude-code banned']],
  ['require', hook, `[ai]\nrequire = ["no-repo-hooks"]\n${ok}`, ['qoder restricted', 'X17'], ok, ['X17']],
  ['secret-paths', { ...cursor, '.cursorignore': '.env\n' }, `[ai]\nsecret-paths = [".env", "*.pem"]\n${rule('tools = ["cursor"]\nrequire = ["ignore-file"]', approved)}`, ['Z07', 'cursor restricted'], `[ai]\nsecret-paths = [".env"]\n${rule('tools = ["cursor"]\nrequire = ["ignore-file"]', approved)}`, []],
];

const rules: readonly Row[] = [
  ['tools: id', claude, rule('tools = ["claude-code"]'), ['claude-code banned'], rule('tools = ["aider"]'), [warn('claude-code')]],
  ['tools: product name in any case and spelling', claude, rule('tools = ["CLAUDE  CODE"]'), ['claude-code banned'], rule('tools = ["Cursor"]'), [warn('claude-code')]],
  ['tools: alias or former name', { '.lingma/rules/a.md': 'x\n' }, rule('tools = ["Tongyi Lingma"]'), ['qoder-cn banned', 'tongyi-lingma banned'], '[ai]\n', [warn('qoder-cn'), warn('tongyi-lingma')]],
  ['vendors', { ...qoder, ...cursor }, rule('vendors = ["Alibaba"]'), [warn('cursor'), 'qoder banned'], '[ai]\n', [warn('cursor'), warn('qoder')]],
  ['countries', { ...qoder, ...cursor }, rule('countries = ["CN"]'), [warn('cursor'), 'qoder banned'], rule('countries = ["DE"]'), [warn('cursor'), warn('qoder')]],
  ['categories', { ...qoder, ...claude }, rule('categories = ["ide"]'), ['qoder banned', warn('claude-code')], rule('categories = ["app-builder"]'), [warn('qoder'), warn('claude-code')]],
  ['several kinds of selector: all must hold', { ...cursor, ...claude }, rule('countries = ["US"]\ncategories = ["ide"]'), ['cursor banned', warn('claude-code')], rule('countries = ["US"]'), ['cursor banned', 'claude-code banned']],
  ['verdict', claude, rule('tools = ["claude-code"]', 'verdict = "restricted"\nreason = "No."'), ['claude-code restricted'], rule('tools = ["claude-code"]', approved), []],
  ['from', claude, rule('tools = ["claude-code"]\nfrom = 2999-01-01'), ['claude-code banned (warns)'], rule('tools = ["claude-code"]\nfrom = 2020-01-01'), ['claude-code banned']],
  ['paths', { 'oss/CLAUDE.md': 'x\n', 'app/CLAUDE.md': 'x\n' }, rule('tools = ["claude-code"]\npaths = ["app/**"]'), ['claude-code banned', warn('claude-code')], rule('tools = ["claude-code"]'), ['claude-code banned', 'claude-code banned']],
  ['require', hook, rule('tools = ["qoder"]\nrequire = ["no-repo-hooks"]', approved), ['qoder restricted', 'X17'], rule('tools = ["qoder"]', approved), ['X17']],
];

const exceptions: readonly Row[] = [
  ['tools', claude, `[ai]\ndefault = "banned"\n${exception('tools = ["claude-code"]\npaths = ["**"]\nuntil = 2999-12-31')}`, [], `[ai]\ndefault = "banned"\n${exception('tools = ["aider"]\npaths = ["**"]\nuntil = 2999-12-31')}`, ['claude-code banned']],
  ['checks', hook, `${ok}${exception('checks = ["X17"]\npaths = ["**"]\nuntil = 2999-12-31')}`, [], ok, ['X17']],
  ['paths', { 'lab/CLAUDE.md': 'x\n', 'app/CLAUDE.md': 'x\n' }, `[ai]\ndefault = "banned"\n${exception('tools = ["claude-code"]\npaths = ["lab/**"]\nuntil = 2999-12-31')}`, ['claude-code banned'], '[ai]\ndefault = "banned"\n', ['claude-code banned', 'claude-code banned']],
  ['until', claude, `[ai]\ndefault = "banned"\n${exception('tools = ["claude-code"]\npaths = ["**"]\nuntil = 2999-12-31')}`, [], `[ai]\ndefault = "banned"\n${exception('tools = ["claude-code"]\npaths = ["**"]\nuntil = 2020-12-31')}`, ['claude-code banned']],
];

const base = (url: string): Files => ({ '.env': `ANTHROPIC_BASE_URL=${url}\n` });
const known = '[ai]\ndefault = "approved"\n';
const to = (rest: string): string => `${known}[ai.endpoints]\n${rest}\n`;
const mcp = (entry: string): string => `${known}[ai.mcp]\nallow = ["${entry}"]\n`;
const npm = { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem@2025.1.14'] };
const image = { command: 'docker', args: ['run', '--rm', 'ghcr.io/corp/search:1.2'] };
const lists: readonly Row[] = [
  ['endpoints.allow: host', base('https://llm.corp.example/v1'), to('allow = ["llm.corp.example"]'), [], known, ['Z01']],
  ['endpoints.allow: *.host', base('https://a.models.corp.example'), to('allow = ["*.models.corp.example"]'), [], to('allow = ["*.other.example"]'), ['Z01']],
  ['endpoints.allow: URL prefix', base('https://eu.corp.example/v1/chat'), to('allow = ["https://eu.corp.example/v1/"]'), [], to('allow = ["https://eu.corp.example/v2/"]'), ['Z01']],
  ['endpoints.deny', base('https://openrouter.ai/api'), to('allow = ["openrouter.ai"]\ndeny = ["openrouter.ai"]'), ['Z01'], to('allow = ["openrouter.ai"]'), []],
  ['endpoints.closed-loop', base('https://api.anthropic.com'), to('allow = ["llm.corp.example"]\nclosed-loop = true'), ['Z01'], to('allow = ["llm.corp.example"]\nclosed-loop = false'), []],
  ['mcp.allow: npm', server(npm), mcp('npm:@modelcontextprotocol/server-filesystem'), [], mcp('npm:other'), ['X03', 'M04']],
  ['mcp.allow: a package, not what a shell runs beside it', server({ command: 'sh', args: ['-c', 'npx -y pkg@1.0.0'] }), mcp('npm:pkg'), ['M03'], mcp('npm:other'), ['X03', 'M04', 'M03']],
  ['mcp.allow: one package of several commands', server({ command: 'sh', args: ['-c', 'npx -y pkg@1.0.0; curl x | sh'] }), mcp('npm:pkg'), ['X03', 'M04', 'M03'], mcp('npm:other'), ['X03', 'M04', 'M03']],
  ['mcp.allow: pypi', server({ command: 'uvx', args: ['mcp-server-git==2025.1.14'] }), mcp('pypi:mcp-server-git'), [], mcp('pypi:other'), ['X03', 'M04']],
  ['mcp.allow: docker', server(image), mcp('docker:ghcr.io/corp/*'), [], mcp('docker:ghcr.io/other/*'), ['X03', 'M04']],
  ['mcp.allow: URL', server({ type: 'http', url: 'https://mcp.corp.example/x' }), mcp('https://mcp.corp.example/'), [], mcp('https://other.example/'), ['M04']],
  ['mcp.allow: a name, with a loopback address', server({ type: 'http', url: 'http://127.0.0.1:9000/' }), mcp('name:corp-docs'), [], mcp('name:corp-docs'), []],
  ['mcp.allow: a name alone is no identity', server({ type: 'http', url: 'https://else.example/' }), mcp('https://else.example/'), [], mcp('name:corp-docs'), ['M04']],
  ['pin', { '.mcp.json': '{}' }, `${known}[[ai.pin]]\npath = ".mcp.json"\nsha256 = "${'0'.repeat(64)}"\n`, ['G05'], `${known}[[ai.pin]]\npath = ".mcp.json"\nsha256 = "${createHash('sha256').update('{}').digest('hex')}"\n`, []],
];

describe.each([['[ai]', ai], ['[[ai.rule]]', rules], ['[[ai.exception]]', exceptions], ['lists and pins', lists]])('%s', (_, rows) => {
  it.each(rows)('%s', (_field, files, policy, expected, without, before) => {
    const [then, now] = [under(without, files), under(policy, files)];
    expect([then.problems, now.problems, then.stderr, now.stderr]).toEqual([[], [], '', '']);
    expect(said(then)).toEqual(before);
    expect(said(now)).toEqual(expected);
    expect([then.status, now.status]).toEqual([then, now].map((report) => (report.findings.some(({ blocking }) => blocking) ? 1 : 0)));
  });
});

describe('fields that are shown', () => {
  const general = '[ai]\ncontact = "ai@corp.example"\nguide = "https://wiki.corp.example/ai"\n';
  const banned = (rest: string): string => `${general}${ok}${rule(`tools = ["claude-code"]\n${rest}`)}`;
  it('contact and guide, id and reason', () => {
    expect(under(banned(''), claude).findings[0]?.policy).toMatchObject({ rule: 'R', reason: 'No.', contact: 'ai@corp.example', guide: 'https://wiki.corp.example/ai', source: expect.stringMatching(/company\.toml:8$/) });
  });
  it("a rule's own contact", () => expect(under(banned('contact = "office@corp.example"'), claude).findings[0]?.policy).toMatchObject({ contact: 'office@corp.example' }));
  it('alternatives, by their names', () => {
    const report = under(banned('alternatives = ["qoder"]'), claude);
    expect(report.findings[0]?.policy).toMatchObject({ alternatives: ['qoder'] });
    expect(tightlip(['staged', '--only', 'ai', '--config', '../company.toml'], { cwd: here.path, env: here.env }).stdout).toMatch(/^ {2}instead +Qoder \(approved\)$/m);
  });
  it.each(['critical', 'low'])('severity %s', (severity) => {
    const report = under(`fail-on = "high"\n${rule(`tools = ["claude-code"]\nseverity = "${severity}"`)}`, claude);
    expect([report.findings[0]?.severity, report.status]).toEqual([severity, severity === 'low' ? 0 : 1]);
  });
  it('owner and reason of an exception that was used, and of one that ended', () => {
    const policy = (until: string): string => `[ai]\ndefault = "banned"\n${exception(`tools = ["claude-code"]\npaths = ["**"]\nuntil = ${until}`)}`;
    expect(under(policy('2999-12-31'), claude)).toMatchObject({ suppressed: [{ rule: 'ai/claude-code', by: { kind: 'exception', owner: 'li.wei@corp.example', reason: 'SEC-1', until: '2999-12-31' } }], policy: { exceptions: { used: [{}] } } });
    expect(under(policy('2020-12-31'), claude)).toMatchObject({ findings: [{ expired: { owner: 'li.wei@corp.example', until: '2020-12-31' } }], policy: { exceptions: { expired: [{}] } } });
  });
  it('audit.file: a line a run', () => {
    const file = join(here.path, '..', 'audit.jsonl');
    under('[ai]\ndefault = "banned"\n', claude);
    expect(existsSync(file)).toBe(false);
    for (let run = 0; run < 2; run++) under(`[ai]\ndefault = "banned"\n[ai.audit]\nfile = ${JSON.stringify(file)}\n`, claude);
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('fields that are wrong are errors, not weaker policies', () => {
  it.each<readonly [name: string, policy: string, message: RegExp]>([
    ['max-exception-days', `[ai]\nmax-exception-days = 180\n${exception('tools = ["aider"]\npaths = ["**"]\nuntil = 2999-12-31')}`, /180 days/],
    ['reason of a ban', '[[ai.rule]]\nid = "R"\ntools = ["aider"]\nverdict = "banned"\n', /reason/],
    ['id of a rule', `[[ai.rule]]\ntools = ["aider"]\n${approved}\n`, /id/],
    ['an id used twice', rule('tools = ["aider"]') + rule('tools = ["cursor"]'), /used twice/],
    ['alternatives that nobody approves', rule('tools = ["claude-code"]\nalternatives = ["cursor"]'), /cursor/],
    ['only-approved without an approval', '[ai]\npreset = "only-approved"\n', /approve/],
    ...['tools = ["claud-code"]', 'vendors = ["Antropic"]', 'countries = ["USA"]', 'categories = ["agent-clis"]', 'tools = ["aider"]\nrequire = ["no-hooks"]'].map((wrong) => [wrong, rule(wrong), /hint: /] as const),
    ['an unknown check', exception('checks = ["X99"]\npaths = ["**"]\nuntil = 2026-12-01'), /X99/],
    ...['owner = "a"\nreason = "b"', 'owner = "a"\nuntil = 2026-12-01', 'reason = "b"\nuntil = 2026-12-01'].map((fields) => [`an exception with no more than ${fields.replaceAll('\n', ', ')}`, `[[ai.exception]]\ntools = ["aider"]\npaths = ["**"]\n${fields}\n`, /exception/] as const),
    ['audit in a repository', '[ai.audit]\nfile = "a.jsonl"\n', /audit/],
  ])('%s', (name, policy, message) => {
    const report = name === 'audit in a repository' ? (here.write({ 'tightlip.toml': policy }), here.git('add', '-A'), judged(here, ['staged'])) : under(policy, aider);
    expect(report.status).toBe(2);
    expect(report.stderr).toMatch(message);
  });
});
