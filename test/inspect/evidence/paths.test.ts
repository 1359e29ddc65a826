import { describe, expect, it } from 'vitest';
import type { AiPath } from '../../../src/types/ai-tool.ts';
import { createCatalogue } from '../../../src/inspect/evidence/catalogue.ts';
import { strengthOf } from '../../../src/inspect/evidence/paths.ts';

const { tools, pathEvidence } = createCatalogue();

/** A path that the glob covers. */
const exampleOf = ({ glob }: AiPath): string => glob.replace(/^\//, '').replaceAll('**', 'some/where').replaceAll('*', 'x1');
const found = (path: string): Record<string, string> => Object.fromEntries(pathEvidence(path).map(({ tool, strength }) => [tool, strength]));

describe('every path rule of every tool', () => {
  const rules = [...tools.values()].flatMap((tool) => (tool.paths ?? []).map((path) => [tool.id, path.glob, path] as const));

  it.each(rules)('%s: %s', (tool, _, path) => {
    const example = exampleOf(path);
    const strength = found(example)[tool];
    // A more specific rule of the same tool may cover the example too.
    const specific = (tools.get(tool)?.paths ?? []).filter((other) => other.glob.length > path.glob.length).map(strengthOf);
    expect([strengthOf(path), ...specific]).toContain(strength);
    const anchored = (path.glob.startsWith('/') || path.glob.startsWith('.github/')) && !tools.get(tool)?.paths?.some(({ glob }) => glob === path.glob.slice(1));
    expect(found(`packages/app/${example}`)[tool] !== undefined).toBe(!anchored);
    expect(found(example.toUpperCase())[tool]).toBeDefined();
  });
});

/** What a reviewer expects of the best known tools, written by hand: path, then every tool it says anything about. */
const expected: readonly [path: string, tools: Record<string, string>][] = [
  ['.claude/settings.json', { 'claude-code': 'medium' }],
  ['.claude/settings.local.json', { 'claude-code': 'medium' }],
  ['.claude/anything/else.txt', { 'claude-code': 'medium' }],
  ['.claude/skills/pdf/SKILL.md', { 'claude-code': 'medium', 'agent-skills': 'weak' }],
  ['.claude/projects/-home-u/9d1f.jsonl', { 'claude-code': 'strong' }],
  ['.Claude/settings.json', { 'claude-code': 'medium' }],
  ['services/api/CLAUDE.md', { 'claude-code': 'medium', 'cursor-cli': 'weak', pi: 'weak' }],
  ['claude.md', { 'claude-code': 'medium', 'cursor-cli': 'weak', pi: 'weak' }],
  ['.mcp.json', { mcp: 'medium', 'claude-code': 'weak', 'copilot-cli': 'weak', qoder: 'weak' }],
  ['.cursor/rules/style.mdc', { cursor: 'medium' }],
  ['.cursorrules', { cursor: 'medium' }],
  ['.cursor/mcp.json', { cursor: 'medium', mcp: 'weak' }],
  ['.cursor/cli.json', { cursor: 'medium', 'cursor-cli': 'medium' }],
  ['.cursor/BUGBOT.md', { cursor: 'weak', 'cursor-bugbot': 'medium' }],
  ['.cursor/plans/a.plan.md', { cursor: 'strong' }],
  ['.github/copilot-instructions.md', { 'github-copilot': 'medium', 'copilot-cli': 'medium', 'copilot-code-review': 'medium' }],
  ['.github/workflows/copilot-setup-steps.yml', { 'copilot-cloud-agent': 'medium' }],
  ['.github/prompts/new.prompt.md', { 'github-copilot': 'medium' }],
  ['.vscode/mcp.json', { 'github-copilot': 'weak', 'copilot-cli': 'weak', mcp: 'weak' }],
  ['.codex/config.toml', { 'codex-cli': 'medium' }],
  ['.codex/sessions/2026/11/01/rollout-2026-11-01T10-00-00-x.jsonl', { 'codex-cli': 'strong' }],
  ['GEMINI.md', { 'gemini-cli': 'medium', antigravity: 'weak', 'gemini-code-assist': 'weak' }],
  ['.gemini/settings.json', { 'gemini-cli': 'medium' }],
  ['.gemini/styleguide.md', { 'gemini-cli': 'weak', 'gemini-code-assist': 'medium' }],
  ['.aiexclude', { 'gemini-code-assist': 'medium', 'gemini-android-studio': 'medium', 'firebase-studio': 'medium' }],
  ['.idx/dev.nix', { 'firebase-studio': 'medium' }],
  ['QWEN.md', { 'qwen-code': 'medium' }],
  ['.qwen/settings.json', { 'qwen-code': 'medium' }],
  ['.qoder/rules/a.md', { qoder: 'medium', 'qoder-cn': 'weak' }],
  ['.lingma/rules/a.md', { 'tongyi-lingma': 'medium', 'qoder-cn': 'medium' }],
  ['.trae/rules/project_rules.md', { trae: 'medium', 'trae-cn': 'medium' }],
  ['.windsurf/rules/a.md', { windsurf: 'medium' }],
  ['.windsurfrules', { windsurf: 'medium' }],
  ['.devin/rules/a.md', { windsurf: 'medium', devin: 'medium' }],
  ['.codeium/x', { windsurf: 'medium', codeium: 'medium' }],
  ['.kiro/steering/product.md', { kiro: 'medium' }],
  ['.kiro/hooks/test.kiro.hook', { kiro: 'medium' }],
  ['.amazonq/rules/a.md', { 'amazon-q': 'medium' }],
  ['codex.md', { 'codex-cli': 'medium' }],
  ['docs/codex.md', { 'codex-cli': 'weak' }],
  ['.agent/rules/a.md', { antigravity: 'medium' }],
  ['.warp/workflows/a.yaml', { warp: 'weak' }],
  ['.aider.conf.yml', { aider: 'medium' }],
  ['.aider.chat.history.md', { aider: 'strong' }],
  ['.aider.tags.cache.v4/cache.db', { aider: 'strong' }],
  ['.aiderignore', { aider: 'medium' }],
  ['.aider-desk/x', { 'aider-desk': 'medium' }],
  ['.clinerules', { cline: 'medium' }],
  ['.clinerules/01.md', { cline: 'medium' }],
  ['memory-bank/progress.md', { cline: 'weak' }],
  ['.roo/rules-code/a.md', { 'roo-code': 'medium', 'zoo-code': 'weak' }],
  ['.roomodes', { 'roo-code': 'medium', 'zoo-code': 'weak' }],
  ['.kilocode/rules/a.md', { 'kilo-code': 'medium' }],
  ['kilo.jsonc', { 'kilo-code': 'medium' }],
  ['.continue/config.yaml', { continue: 'medium' }],
  ['.augment-guidelines', { augment: 'medium' }],
  ['.junie/guidelines.md', { junie: 'medium' }],
  ['.aiignore', { junie: 'medium', 'jetbrains-ai': 'medium' }],
  ['.zed/settings.json', { zed: 'weak' }],
  ['.rules', { zed: 'weak' }],
  ['.goosehints', { goose: 'medium' }],
  ['.openhands/microagents/repo.md', { openhands: 'medium' }],
  ['opencode.json', { opencode: 'medium', 'kilo-code': 'weak' }],
  ['.opencode/plugin/x.ts', { opencode: 'medium' }],
  ['CRUSH.md', { crush: 'medium' }],
  ['.crush/crush.db', { crush: 'strong' }],
  ['.factory/droids/a.md', { 'factory-droid': 'medium' }],
  ['WARP.md', { warp: 'medium' }],
  ['.codebuddy/settings.json', { codebuddy: 'medium' }],
  ['.comate/rules/a.mdr', { comate: 'medium' }],
  ['.specstory/history/2026-01-01.md', { specstory: 'strong' }],
  ['.entire/metadata/x', { entire: 'strong' }],
  ['.entire/settings.json', { entire: 'medium' }],
  ['.crush/.gitignore', { crush: 'medium' }],
  ['.entire/README.md', { entire: 'medium' }],
  ['repomix-output.xml', { repomix: 'strong' }],
  ['digest.txt', { gitingest: 'weak' }],
  ['.coderabbit.yaml', { coderabbit: 'medium' }],
  ['replit.md', { 'replit-agent': 'medium' }],
  ['.replit', { 'replit-agent': 'weak' }],
  ['.bolt/config.json', { bolt: 'weak' }],
  ['.lovable/x.json', { lovable: 'medium' }],
  ['.gitlab/duo/chat-rules.md', { 'gitlab-duo': 'medium' }],
  ['models/tiny.gguf', { 'llama-cpp': 'medium' }],
  ['.specify/memory/constitution.md', { 'spec-kit': 'medium' }],
];

describe('the best known tools, by hand', () => {
  it.each(expected)('%s', (path, tools) => expect(found(path)).toEqual(tools));

  it('AGENTS.md accuses nobody', () => {
    const all = pathEvidence('AGENTS.md');
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ strength }) => strength !== 'weak').map(({ tool }) => tool)).toEqual(['agents-md']);
  });

  it('.agents/ accuses nobody', () => {
    for (const path of ['.agents/rules/a.md', '.agents/hooks.json', '.agents/mcp_config.json', '.agents/skills/x/SKILL.md', '.agents/plugins/p/hooks/hooks.json']) {
      const present = pathEvidence(path).filter(({ strength }) => strength !== 'weak').map(({ tool }) => tool);
      for (const tool of present) expect(['agents-md', 'agent-skills']).toContain(tool);
    }
  });

  it('names the others that read a path', () => {
    expect(pathEvidence('.claude/settings.json')[0]?.sharedWith).toEqual(['cursor', 'copilot-cli', 'github-copilot']);
  });
});
