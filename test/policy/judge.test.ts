import { describe, expect, it } from 'vitest';
import { layer, lines, risk, trace, verdicts } from './bench.ts';

const BAN = '[[ai.rule]]\nid = "B"\ntools = ["claude-code"]\nverdict = "banned"\nreason = "No."\n';
const claude = trace('claude-code', '.claude/settings.json', { sharedWith: ['cursor', 'copilot-cli'] });
const cursor = trace('cursor', '.cursor/rules/a.mdc');
const qoder = trace('qoder', '.qoder/rules/a.md');

describe('without a policy', () => {
  it('shows present tools as warnings, with the lines that would decide', async () => {
    const { findings, summary } = await verdicts({ evidence: [cursor] });
    expect(findings).toMatchObject([{ kind: 'ai-tool', rule: 'ai/cursor', title: 'Cursor', verdict: 'unlisted', severity: 'low', blocking: false, presence: 'configured' }]);
    expect(findings[0]?.advice).toContain("'[[ai.rule]]' 'id = \"AI-cursor\"' 'tools = [\"cursor\"]' 'verdict = \"approved\" # or \"banned\"");
    expect(findings[0]?.policy).toBeUndefined();
    expect(summary).toBeUndefined();
  });
  it('never makes weak traces add up', async () => {
    const weak = Array.from({ length: 10 }, (_, n) => trace('devin', `f${n}/AGENTS.md`, { strength: 'weak' }));
    expect((await verdicts({ evidence: weak })).findings).toEqual([]);
  });
  it('says nothing of formats and runtimes', async () => {
    expect((await verdicts({ evidence: [trace('agents-md', 'AGENTS.md'), trace('ollama', 'package.json', { strength: 'strong', trace: 'dependency' })] })).findings).toEqual([]);
  });
});

describe('a danger in agent configuration', () => {
  const hook = risk('X17', '.qoder/settings.json');
  it('names whom to ask, and says when only the owner of the policy can accept it', async () => {
    const [finding] = (await verdicts({ risks: [hook], policy: '[ai]\ncontact = "a@corp.example"\n' })).findings;
    expect(finding).toMatchObject({ acceptable: false, policy: { contact: 'a@corp.example' } });
  });
  it.each([['no policy', []], ["the repository's own", [layer('[ai]\n', { layer: 'project' })]], ['one that is open', [layer('[ai]\nlocked = false\n')]]] as const)('may be accepted in the repository under %s', async (_, policy) => {
    const [finding] = (await verdicts({ risks: [hook], policy })).findings;
    expect(finding?.check).toBe('X17');
    expect(finding?.acceptable).toBeUndefined();
  });
});

describe('verdicts', () => {
  it('bans by id, with everything that the developer needs', async () => {
    const policy = `[ai]\ncontact = "a@corp.example"\nguide = "https://wiki.corp.example"\n[[ai.rule]]\nid = "SEC-7"\ntools = ["claude-code"]\nverdict = "banned"\nreason = "High risk."\nalternatives = ["qoder"]\n[[ai.rule]]\nid = "SEC-8"\ntools = ["Qoder"]\nverdict = "approved"\n`;
    const { findings } = await verdicts({ evidence: [claude, qoder], policy });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      title: 'Claude Code', severity: 'high', verdict: 'banned', blocking: true, presence: 'configured',
      policy: { rule: 'SEC-7', reason: 'High risk.', contact: 'a@corp.example', guide: 'https://wiki.corp.example', alternatives: ['qoder'], source: 'policy.toml:4' },
      evidence: [{ what: '.claude/settings.json', sharedWith: ['cursor', 'copilot-cli'] }],
    });
    expect(findings[0]?.advice).toMatch(/^git rm -rqf --cached --ignore-unmatch -- \.claude && /);
  });
  it.each([
    ['product name', 'tools = ["Claude Code"]'],
    ['another spelling', 'tools = ["claude code"]'],
    ['vendor', 'vendors = ["Anthropic"]'],
    ['country', 'countries = ["US"]'],
    ['category', 'categories = ["agent-cli"]'],
    ['vendor and category', 'vendors = ["anthropic"]\ncategories = ["agent-cli", "ide"]'],
  ])('bans by %s', async (_, selector) => {
    expect(lines((await verdicts({ evidence: [claude], policy: `[[ai.rule]]\nid = "a"\n${selector}\nverdict = "banned"\nreason = "No."\n` })).findings)).toEqual(['claude-code banned']);
  });
  it('needs all kinds of selector', async () => {
    const policy = '[[ai.rule]]\nid = "a"\nvendors = ["Anthropic"]\ncategories = ["ide-extension", "agent-cli"]\nverdict = "banned"\nreason = "No."\n';
    expect(lines((await verdicts({ evidence: [claude, trace('claude-desktop', '.claude-desktop/x')], policy })).findings)).toContain('claude-code banned');
  });
  it.each([['Lingma', 'qoder-cn'], ['Lingma', 'tongyi-lingma'], ['tongyi-lingma', 'qoder-cn'], ['qoder-cn', 'tongyi-lingma'], ['Devin Desktop', 'windsurf'], ['clawdbot', 'openclaw'], ['Moltbot', 'openclaw']])('a ban of %s reaches %s', async (name, tool) => {
    expect(lines((await verdicts({ evidence: [trace(tool, 'x')], policy: `[[ai.rule]]\nid = "a"\ntools = ["${name}"]\nverdict = "banned"\nreason = "No."\n` })).findings)).toEqual([`${tool} banned`]);
  });
  it('does not take a successor by other people for the same tool', async () => {
    const policy = '[[ai.rule]]\nid = "a"\ntools = ["Roo Code"]\nverdict = "banned"\nreason = "No."\n';
    expect(lines((await verdicts({ evidence: [trace('zoo-code', 'x'), trace('kiro', 'y')], policy })).findings)).toEqual(['zoo-code unlisted, warning', 'kiro unlisted, warning']);
  });
  it('takes the most specific rule, then the one with paths, then the strictest', async () => {
    const rule = (id: string, selector: string, verdict: string) => `[[ai.rule]]\nid = "${id}"\n${selector}\nverdict = "${verdict}"\nreason = "No."\n`;
    const by = async (...rules: string[]) => (await verdicts({ evidence: [claude], policy: `[ai]\nunlisted = "warn"\n${rules.join('')}` })).findings.map((finding) => finding.policy?.rule);
    expect(await by(rule('tool', 'tools = ["claude-code"]', 'restricted'), rule('vendor', 'vendors = ["Anthropic"]', 'banned'))).toEqual(['tool']);
    expect(await by(rule('vendor', 'vendors = ["Anthropic"]', 'restricted'), rule('category', 'categories = ["agent-cli"]', 'banned'))).toEqual(['vendor']);
    expect(await by(rule('category', 'categories = ["agent-cli"]', 'restricted'), rule('country', 'countries = ["US"]', 'banned'))).toEqual(['category']);
    expect(await by(rule('all', 'vendors = ["Anthropic"]', 'banned'), rule('there', 'vendors = ["Anthropic"]\npaths = [".claude/**"]', 'restricted'))).toEqual(['there']);
    expect(await by(rule('mild', 'vendors = ["Anthropic"]', 'restricted'), rule('strict', 'vendors = ["Anthropic"]', 'banned'))).toEqual(['strict']);
  });
  it('holds in its paths only', async () => {
    const policy = '[ai]\ndefault = "banned"\n[[ai.rule]]\nid = "a"\ntools = ["cursor"]\nverdict = "approved"\npaths = ["oss/**"]\n';
    const { findings } = await verdicts({ evidence: [trace('cursor', 'oss/.cursor/a'), trace('cursor', 'app/.cursor/a')], policy });
    expect(findings.map((finding) => finding.origin.path)).toEqual(['app/.cursor/a']);
  });
  it('warns before its day', async () => {
    const policy = `${BAN}from = 2026-07-16\n`;
    const { findings } = await verdicts({ evidence: [claude], policy });
    expect(findings).toMatchObject([{ verdict: 'banned', blocking: false, from: '2026-07-16' }]);
    expect((await verdicts({ evidence: [claude], policy, context: { today: '2026-07-16' } })).findings).toMatchObject([{ blocking: true }]);
  });
  it('grades as the rule says', async () => {
    expect((await verdicts({ evidence: [claude], policy: `${BAN}severity = "critical"\n` })).findings).toMatchObject([{ severity: 'critical' }]);
  });
  it.each([['block', ['cursor unlisted']], ['warn', ['cursor unlisted, warning']], ['ignore', []]])('unlisted = %s', async (value, expected) => {
    expect(lines((await verdicts({ evidence: [cursor], policy: `[ai]\nunlisted = "${value}"\n` })).findings)).toEqual(expected);
  });
  it('observe blocks nothing', async () => {
    expect(lines((await verdicts({ evidence: [claude], policy: `[ai]\nmode = "observe"\n${BAN}` })).findings)).toEqual(['claude-code banned, warning']);
  });
  it('weak = "warn" shows what is possible, and no more', async () => {
    const weak = [trace('devin', 'AGENTS.md', { strength: 'weak' })];
    expect(await verdicts({ evidence: weak, policy: '[ai]\ndefault = "banned"\nweak = "warn"\n' })).toMatchObject({ findings: [{ tool: 'devin', presence: 'possible', blocking: false }] });
    expect((await verdicts({ evidence: weak, policy: '[ai]\ndefault = "banned"\n' })).findings).toEqual([]);
  });
  it('judges a format only where a rule names it', async () => {
    const evidence = [trace('agents-md', 'AGENTS.md', { strength: 'weak' })];
    expect((await verdicts({ evidence, policy: '[ai]\ndefault = "banned"\n' })).findings).toEqual([]);
    expect(lines((await verdicts({ evidence, policy: '[[ai.rule]]\nid = "a"\ntools = ["AGENTS.md"]\nverdict = "banned"\nreason = "No."\n' })).findings)).toEqual(['agents-md banned']);
  });
});

describe('co-owners of a path', () => {
  const shared = [trace('trae', '.trae/rules/a.md'), trace('trae-cn', '.trae/rules/a.md')];
  const policy = '[ai]\ndefault = "banned"\n[[ai.rule]]\nid = "a"\ntools = ["trae-cn"]\nverdict = "approved"\n';
  it('need evidence of their own where one is approved', async () => {
    expect((await verdicts({ evidence: shared, policy })).findings).toEqual([]);
  });
  it('are judged when they have it', async () => {
    const own = trace('trae', '.vscode/extensions.json', { trace: 'extension', what: 'trae.trae' });
    expect(lines((await verdicts({ evidence: [...shared, own], policy })).findings)).toEqual(['trae banned', 'trae banned']);
  });
  it('are both accused where none is approved', async () => {
    expect(lines((await verdicts({ evidence: shared, policy: '[ai]\ndefault = "banned"\n' })).findings)).toEqual(['trae banned', 'trae-cn banned']);
  });
});

describe('a commit', () => {
  const origin = { kind: 'object', object: 'commit:abc', path: 'commit:abc', commit: 'abc', author: 'x', date: 'y' } as const;
  const trailer = trace('claude-code', 'commit:abc', { trace: 'trailer', strength: 'strong', what: 'noreply@anthropic.com', origin });
  const policy = '[ai]\ndefault = "banned"\n[[ai.rule]]\nid = "a"\ntools = ["claude-code"]\nverdict = "approved"\npaths = ["oss/**"]\n';
  it('lies on all paths that it changes', async () => {
    const of = async (...paths: string[]) => lines((await verdicts({ evidence: [trailer], policy, context: { changed: () => paths } })).findings);
    expect(await of('oss/a.ts', 'oss/b.ts')).toEqual([]);
    expect(await of('oss/a.ts', 'app/b.ts')).toEqual(['claude-code banned']);
    expect(await of()).toEqual(['claude-code banned']);
  });
});

describe('versions of one file', () => {
  const at = (commit: string, date: string, path = '.claude/settings.json') => ({ kind: 'commit', path, commit, author: 'x', date }) as const;
  it('are one finding, where it came in first', async () => {
    const evidence = [at('b', '2026-02-01T00:00:00Z'), at('a', '2026-01-01T00:00:00Z'), at('c', '2026-03-01T00:00:00Z')].map((origin) => trace('claude-code', origin.path, { origin }));
    const { findings } = await verdicts({ evidence });
    expect(findings).toMatchObject([{ origin: { commit: 'a' }, evidence: [{ what: '.claude/settings.json' }] }]);
    expect(findings[0]?.evidence).toHaveLength(1);
  });
  it('have a danger once, with how often', async () => {
    const risks = [at('b', '2026-02-01T00:00:00Z'), at('a', '2026-01-01T00:00:00+02:00')].map((origin) => ({ ...risk('X01', origin.path), origin }));
    expect((await verdicts({ risks: [...risks, { ...risks[0]!, what: 'other' }] })).findings).toMatchObject([{ origin: { commit: 'a' }, occurrences: 2 }, { excerpt: 'other' }]);
  });
});
