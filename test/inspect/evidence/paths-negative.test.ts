import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/inspect/evidence/catalogue.ts';

const { pathEvidence } = createCatalogue();

/** Paths that look like a tool and are none: no evidence at all. */
const nothing = [
  'src/claude.ts', 'claude/settings.json', 'lib/cursor.go', 'cursor/rules/a.mdc', 'db/cursor.json', 'src/db/cursor/rules.ts', 'goose/migrations/001.sql', 'db/goose.yml', 'docs/goose.md',
  'people/devin.md', 'team/claude-monet.md', 'src/devin/index.ts', 'windsurf/board.md', 'assets/windsurf.png', 'kiro.md', 'src/continue.ts', 'docs/continue.rst', 'cline.md', 'lib/cody.rb', 'codex/book.txt',
  'codex/config.toml.bak/x', 'gemini/orbit.py', 'docs/gemini-missions.md', 'zed/lexer.go', 'src/zed.json', 'warp/speed.c', 'src/warp.glsl', 'void/main.c', 'bolt/db.go', 'bolt.config.json', 'crush/candy.py',
  'amp/guitar.md', 'amphtml/index.html', 'pi/digits.txt', 'src/pi.rs', 'droid/app.kt', 'androids.md', 'forge/script.sol', 'foundry.toml', 'q/queue.ts', 'src/q.js', 'replit/notes.md',
  'continue.sh', '.continuous/x', '.cursorless/x', '.clauded/x', '.claudette/settings.json', 'my.claude/settings.json', '.claude-backup.txt', '.codexrc', '.geminirc', '.github/claude.md/x',
  'docs/.github/copilot-instructions.md', 'sub/.github/prompts/x.prompt.md', '.github/workflows/ci.yml', '.github/agents.txt', '.vscode/settings.json', '.vscode/tasks.json', '.idea/workspace.xml', 'AGENTS.txt', 'agents.json',
  'MYAGENTS.md', 'AGENTS.md.tmpl', 'README.md', 'docs/ai.md', 'LLM.md', 'llms.html', 'model.bin', 'notes/memory/bank.md', 'aider.md', 'src/aider/main.py', 'raider.conf.yml', 'lovable.md', 'src/lovable/index.ts',
  'tabnine.md', 'v0/index.html', 'v0.json', 'junie.txt', 'trae.txt', 'qoder.md', 'qwen.py', 'qwen/model.py', 'lingma/x', 'kimi/raikkonen.md', 'mistral/wind.csv', 'vibe/check.md', 'grok.py', 'hermes/engine.cc',
  'ollama.md', 'jan/feb.csv', 'tabby/cat.png', 'sweep/broom.md', 'ellipsis.css', 'graphite/pencil.md', 'mesa/driver.c', 'baz.txt', 'bito/x', 'cubic.ts', 'pochi.jpg', 'entire.txt', 'ruler/length.ts', 'src/mux/mux.go',
  'ona/x', 'ai/model.py', '.ai', '.air.toml', 'mcp/README.md', 'mcp.ts', 'skills/cooking.md', 'rules/a.md', '.rulesets/x', 'session.jsonl', '.git-ai-notes', 'Modelfiles/x', '.warpdrive', '.zedrc', '.roomodel', '.clinerulesx',
  'tests/agents/helper.py', '.amplify/team-provider-info.json', '.goosefs/x', '.codegen/config.yml', '.factorybot/x', '.pipelines/x', '.pi', '.fxrc', '.bobcat/x', '.kirona/x', '.traefik.yml', '.qodana.yaml', '.sweeprc', '.crushed',
].filter((path) => path !== '.pi');

/** Common property: seen, listed as possible, but nobody is accused. */
const weakOnly = [
  'CONVENTIONS.md', 'memory-bank/a.md', 'digest.txt', 'server.json', 'specs/login/spec.md', '.rules', '.zed/settings.json', '.replit', 'forge.yaml', 'config.toml', 'sweep.yaml', 'best_practices.md', 'agent.toml',
  'mcp.json', 'docs/claude.md', 'docs/integrations/gemini.md', 'docs/agents.md', 'content/warp.md', 'guide/crush.md', 'node_modules/x/CLAUDE.md', 'vendor/github.com/a/b/CLAUDE.md', 'third_party/x/.cursorrules',
  'test/fixtures/.cursor/rules/a.mdc', 'pkg/testdata/.claude/settings.json', 'venv/lib/site-packages/aider/.aider.conf.yml', '.noai', 'trajectories/a/b.traj', '.bolt/config.json', 'skills/pdf/SKILL.md', 'docs/codex.md', 'docs/replit.md', 'packages/site/.replit', 'claude_desktop_config.json', '.ai/mcp/mcp.json', '.warp/workflows/x.yaml',
];

describe('what is no trace', () => {
  it('has at least a hundred cases', () => expect(nothing.length + weakOnly.length).toBeGreaterThan(150));
  it.each(nothing)('%s', (path) => expect(pathEvidence(path)).toEqual([]));
});

describe('what is common property', () => {
  it.each(weakOnly)('%s', (path) => {
    const evidence = pathEvidence(path);
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter(({ strength }) => strength !== 'weak')).toEqual([]);
  });
});

describe("an extension of somebody else's, kept by Gemini CLI", () => {
  it('is a trace of Gemini CLI, and of nothing that its makers use', () => {
    const present = (path: string): string[] => pathEvidence(path).filter(({ strength }) => strength !== 'weak').map(({ tool }) => tool);
    expect(present('.gemini/extensions/docs/gemini-extension.json')).toEqual(['gemini-cli']);
    expect(present('.gemini/extensions/docs/plugins/.cursor/rules/a.mdc')).toEqual(['gemini-cli']);
    expect(present('extensions/docs/.cursor/rules/a.mdc')).toEqual(['cursor']);
  });
});
