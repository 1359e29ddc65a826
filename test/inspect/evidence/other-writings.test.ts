import { describe, expect, it } from 'vitest';
import { contentEvidence } from './read.ts';

/** Writings of the same fact that a black box found missing, or wrong: each with the tool that it names; `!`: with none. */
const cc = '@anthropic-ai/claude-code';
const [group, artifact] = ['io.modelcontextprotocol.sdk', 'mcp'];
const rows: readonly (readonly [tool: string, path: string, text: string])[] = [
  ['claude-code', 'package.json', JSON.stringify({ overrides: { x: { [cc]: '1' } } })],
  ['claude-code', 'package.json', JSON.stringify({ pnpm: { overrides: { [cc]: '1' } } })],
  ['claude-code', 'package.json', JSON.stringify({ scripts: { ai: 'pnpm --filter x exec claude -p y' } })],
  ['claude-code', 'package.json', JSON.stringify({ scripts: { ai: `yarn workspace app add ${cc}` } })],
  ['!', 'package.json', JSON.stringify({ scripts: { ai: 'pnpm --filter claude build' } })],
  ['claude-code', 'package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/cc': { name: cc, version: '1' } } }, null, 2)],
  ['!', 'package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/x': { version: '1', funding: { name: cc } } } }, null, 2)],
  ['claude-code', 'yarn.lock', `"cc@npm:${cc}@1":\n  version "1.0.0"\n`],
  ['claude-code', 'deno.json', JSON.stringify({ imports: { x: `npm:${cc}@1` } })],
  ['claude-code', 'deno.jsonc', JSON.stringify({ tasks: { ai: 'claude -p x', b: { command: 'x' } } })],
  ['!', 'deno.json', JSON.stringify({ imports: { claude: './claude.ts' } })],
  ['claude-code', 'deno.lock', JSON.stringify({ version: '4', specifiers: { [`npm:${cc}@1`]: '1.0.0' } }, null, 2)],
  ['aider', 'pixi.toml', '[feature.ai.pypi-dependencies]\naider-chat = "*"\n'],
  ['aider', 'pyproject.toml', '[tool.pixi.target.linux-64.pypi-dependencies]\naider-chat = "*"\n'],
  ['aider', 'pyproject.toml', '[tool.uv]\nconstraint-dependencies = ["aider-chat"]\n'],
  ['crush', 'go.mod', 'module x\nrequire (\n\t"github.com/charmbracelet/crush" v1\n)\n'],
  ['crush', 'go.mod', 'module x\nreplace a.b/c => github.com/charmbracelet/crush v1\n'],
  ['!', 'go.mod', 'module x\nreplace github.com/charmbracelet/crush => ./x\n'],
  ['mcp', 'pom.xml', `<project><dependency><artifactId>${artifact}</artifactId><version>1</version><groupId>${group}</groupId></dependency></project>`],
  ['mcp', 'pom.xml', `<project><properties><g>${group}</g></properties><dependency><groupId>\${g}</groupId><artifactId>${artifact}</artifactId></dependency></project>`],
  ['!', 'pom.xml', `<project><dependency><groupId>${group}</groupId><artifactId>x</artifactId></dependency><dependency><artifactId>${artifact}</artifactId></dependency></project>`],
  ['mcp', 'build.gradle', `implementation group: '${group}', name: '${artifact}', version: '1'`],
  ['mcp', 'build.gradle.kts', `implementation(group = "${group}", name = "${artifact}")`],
  ['mcp', 'build.gradle', `url 'https://x.example' // y\nimplementation '${group}:${artifact}:1' // x`],
  ['!', 'build.gradle', `dependencies { // implementation '${group}:${artifact}:1'\n}`],
  ['mcp', 'x.gemspec', "s.add_development_dependency(%q<mcp>, '1')\n"],
  ['claude-code', 'mise.toml', '[tasks.a]\nrun = ["x", "claude -p y"]\n'],
  ['claude-code', '.mise.toml', '[tasks]\na = "claude -p x"\n'],
  ['claude-code', 'Makefile', 'ai:\n\t@$(SHELL) -c "claude -p x"\n'],
  ['claude-code', 'Jenkinsfile', "node { sh label: 'x', script: \'\'\'claude -p x\'\'\' }"],
  ['claude-code', 'Jenkinsfile', "node { sh 'echo // x; claude -p y' }"],
  ['!', 'Jenkinsfile', "node { // sh 'claude -p x'\n echo 'claude' }"],
  ['claude-code', 'Dockerfile', 'FROM x\nONBUILD RUN claude -p x\n'],
  ['claude-code', 'Dockerfile', 'FROM x\nHEALTHCHECK --interval=5m CMD ["claude", "doctor"]\n'],
  ['!', 'Dockerfile', 'FROM x\nHEALTHCHECK NONE\nLABEL run="RUN claude -p x"\n'],
  ['claude-code', 'azure-pipelines.yml', 'variables:\n- name: CLAUDE_CODE_USE_BEDROCK\n  value: 1\n'],
  ['ollama', 'compose.yaml', 'services:\n  a:\n    image: ${R:-docker.io}/ollama/ollama:latest\n'],
  ['ollama', 'Dockerfile', 'ARG R\nFROM ${R}/ollama/ollama:${TAG}\n'],
];

describe('another writing', () => {
  it.each(rows)('%s: %s %s', async (tool, path, text) => {
    const tools = (await contentEvidence(path, text)).map((one) => one.tool);
    if (tool === '!') expect(tools).toEqual([]);
    else expect(tools).toContain(tool);
  });
});
