import { describe, expect, it } from 'vitest';
import type { AiName } from '../../../src/types/ai-tool.ts';
import { createCatalogue } from '../../../src/inspect/evidence/catalogue.ts';
import { contentEvidence, summary } from './read.ts';
import { growth } from '../../helpers/growth.ts';

const tools = [...createCatalogue().tools.values()];
const nameOf = (entry: string | AiName): string => (typeof entry === 'string' ? entry : entry.name);
const grade = (entry: string | AiName, strength: string): string => (typeof entry === 'string' ? strength : 'weak');
const rows = <T,>(of: (tool: (typeof tools)[number]) => readonly T[] | undefined) => tools.flatMap((tool) => (of(tool) ?? []).map((entry) => [tool.id, entry] as const));

describe('every id, action, image, program, address, variable and setting of every tool', () => {
  it.each(rows((tool) => tool.extensions))('%s: extension %s', async (tool, id) => {
    expect((await summary('.vscode/extensions.json', `{"recommendations":[ // ours\n"${id.toUpperCase()}",],"unwantedRecommendations":[]}`))[tool]).toBe('extension medium 2');
    expect(await contentEvidence('.vscode/extensions.json', `{"unwantedRecommendations":["${id}"]}`)).toEqual([]);
    expect((await summary('.devcontainer/devcontainer.json', `{"customizations":{"vscode":{"extensions":["${id}"]}}}`))[tool]).toBe('extension medium 1');
    expect(await contentEvidence('.devcontainer/devcontainer.json', `{"customizations":{"vscode":{"extensions":["-${id}"]}}}`)).toEqual([]);
    expect((await summary('.idx/dev.nix', `{ idx = {\n extensions = [\n "${id}" ]; }; }`))[tool]).toBe('extension medium 3');
    expect(await contentEvidence('.idx/dev.nix', `{ idx.extensions = [\n # "${id}"\n ]; }`)).toEqual([]);
  });

  it.each(rows((tool) => tool.plugins))('%s: plugin %s', async (tool, id) => {
    expect((await summary('.idea/externalDependencies.xml', `<project>\n<component name="ExternalDependencies"><plugin id="${id}" /></component></project>`))[tool]).toBe('extension medium 2');
  });

  it.each(rows((tool) => tool.actions))('%s: action %s', async (tool, uses) => {
    expect((await summary('.github/workflows/x.yml', `jobs:\n  a:\n    steps:\n      - uses: ${uses}@v1\n`))[tool]).toBe('action strong 4');
    expect(await contentEvidence('.github/workflows/x.yml', `jobs:\n  a:\n    steps:\n      # - uses: ${uses}@v1\n      - name: ${uses}\n        uses: x/${uses}@v1\n`)).toEqual([]);
  });

  it.each(rows((tool) => tool.images))('%s: image %s', async (tool, image) => {
    expect((await summary('Dockerfile', `# x\nFROM --platform=linux/amd64 ${image}:1.2 AS x\n`))[tool]).toBe('command strong 2');
    expect((await summary('compose.yaml', `services:\n  x:\n    image: ${image}\n`))[tool]).toBe('command strong 3');
    expect((await summary('.gitlab-ci.yml', `job:\n  image:\n    name: ${image}:latest\n`))[tool]).toBe('command strong 3');
    expect((await summary('x.sh', `docker run --rm -it -v .:/x ${image}:1 --help\n`))[tool]).toBe('command strong 1');
  });

  it.each(rows((tool) => tool.installers))('%s: installer %s', async (tool, url) => {
    expect((await summary('Dockerfile', `RUN true \\\n && curl -fsSL https://${url} | bash\n`))[tool]).toBe('command strong 2');
    expect((await summary('x.ps1', `irm https://${url} | iex\n`))[tool]).toBe('command strong 1');
  });

  it.each(rows((tool) => tool.binaries))('%s: program %j', async (tool, entry) => {
    const strength = grade(entry, 'strong');
    const line = `FOO=1 sudo ${nameOf(entry)} --help`;
    // A generic name alone is weak, and no reason to parse a pipeline.
    const inPipeline = (await summary('.github/workflows/x.yml', `jobs:\n  a:\n    steps:\n      - run: |\n          echo x\n          ${line}\n`))[tool];
    if (strength === 'strong') expect(inPipeline).toBe('command strong 6');
    expect((await summary('Makefile', `all:\n\t@${nameOf(entry)} x\n`))[tool]).toBe(`command ${strength} 2`);
    expect((await summary('.husky/pre-commit', `#!/bin/sh\nx=$(${nameOf(entry)} x) && true\n`))[tool]).toBe(`command ${strength} 2`);
    expect((await summary('x.sh', `echo ${nameOf(entry)}; which ${nameOf(entry)}; command -v ${nameOf(entry)} # ${nameOf(entry)}\n`))[tool]).toBeUndefined();
  });

  it.each(rows((tool) => tool.env))('%s: variable %j', async (tool, entry) => {
    const name = nameOf(entry).replace('*', 'X');
    const all = tools.find(({ id }) => id === tool)?.env ?? [];
    const strengths = all.filter((other) => nameOf(other) === name || (nameOf(other).endsWith('*') && name.startsWith(nameOf(other).slice(0, -1)))).map((other) => grade(other, 'medium'));
    expect(strengths.map((strength) => `env ${strength} 2`)).toContain((await summary('.env.example', `A=1\n${name}=\n`))[tool]);
    if (strengths.includes('medium')) expect(strengths.map((strength) => `env ${strength} 4`)).toContain((await summary('.github/workflows/x.yml', `jobs:\n  a:\n    env:\n      ${name}: \${{ secrets.X }}\n`))[tool]);
    expect(await summary('.env', `# ${name}=1\nX_${name}=1\n`)).toEqual({});
  });

  it.each(rows((tool) => tool.settings))('%s: setting %s', async (tool, prefix) => {
    expect((await summary('.vscode/settings.json', `{\n// x\n"${prefix}${prefix.endsWith('.') ? 'some' : '.some'}": true,}`))[tool]).toBe('setting medium 3');
    expect(await contentEvidence('.vscode/settings.json', `{"${prefix}enabled": false, "editor.cursorStyle": "block", "${prefix}enable": {"*": false}}`)).toEqual([]);
  });

  it.each(rows((tool) => tool.hosts))('%s: host %s', async (tool, host) => {
    const found = await contentEvidence('.env', `URL=https://${host.replace('*', 'eu')}/v1\n`);
    expect(found.filter((e) => e.tool === tool && e.trace === 'host').map((e) => e.strength)).toEqual(['weak']);
  });
});

const expected: readonly [what: string, path: string, text: string, tools: Record<string, string>][] = [
  ['Claude Code in a workflow', '.github/workflows/claude.yml', 'on: issues\njobs:\n  x:\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}\n', { 'claude-code': 'action strong 5' }],
  ['an action at a commit', '.github/workflows/x.yaml', 'jobs:\n  x:\n    steps:\n    - uses: OpenAI/codex-action@0123456789abcdef0123456789abcdef01234567\n', { 'codex-cli': 'action strong 4' }],
  ['opencode, folder of a repository', '.github/workflows/x.yml', 'jobs:\n  x:\n    steps:\n    - uses: anomalyco/opencode/github@latest\n', { opencode: 'action strong 4' }],
  ['a composite action', '.github/actions/x/action.yml', 'runs:\n  steps:\n  - run: npx --yes @google/gemini-cli -p hi\n    shell: bash\n', { 'gemini-cli': 'dependency strong 3' }],
  ['GitLab', '.gitlab-ci.yml', 'review:\n  before_script:\n    - npm install -g @anthropic-ai/claude-code\n  script:\n    - claude -p "review"\n', { 'claude-code': 'command strong 5' }],
  ['Azure', 'azure-pipelines.yml', 'steps:\n- task: Npm@1\n  inputs:\n    command: custom\n    customCommand: install -g @qoder-ai/qodercli\n', { qoder: 'dependency strong 5' }],
  ['Bitbucket', 'bitbucket-pipelines.yml', 'pipelines:\n  default:\n  - step:\n      script:\n      - pipx install aider-chat && aider --yes\n', { aider: 'command strong 5' }],
  ['CircleCI', '.circleci/config.yml', 'jobs:\n  x:\n    steps:\n    - run:\n        name: x\n        command: |\n          pip install -q "openhands-ai>=0.9"\n', { openhands: 'dependency strong 7' }],
  ['Jenkins', 'Jenkinsfile', "pipeline { stages { stage('x') { steps {\n  sh 'npm i -g @openai/codex'\n  sh \"\"\"\n  codex exec hi\n  \"\"\"\n} } } }", { 'codex-cli': 'command strong 4' }],
  ['Dockerfile, exec form', 'docker/Dockerfile.dev', 'FROM node:20\nENTRYPOINT ["npx", "-y", "@sourcegraph/amp"]\n', { amp: 'dependency strong 2' }],
  ['Dockerfile, here-document and variable', 'Dockerfile', 'FROM node:20\nENV CLAUDE_CONFIG_DIR=/x\nRUN <<EOF\nset -e\nnpm i -g opencode-ai\nEOF\n', { 'claude-code': 'env medium 2', opencode: 'dependency strong 5' }],
  ['devcontainer', '.devcontainer/devcontainer.json', '{ "image": "x",\n "features": {"ghcr.io/anthropics/devcontainer-features/claude-code:1.0": {}},\n "postCreateCommand": "npm i -g @google/gemini-cli",\n "containerEnv": {"CURSOR_API_KEY": "${localEnv:X}"} }', { 'claude-code': 'command strong 2', 'gemini-cli': 'dependency strong 3', cursor: 'env medium 4', 'cursor-cli': 'env medium 4' }],
  ['a workspace file', 'x.code-workspace', '{"folders":[],"extensions":{"recommendations":["GitHub.copilot"]},"settings":{"cody.debug":true}}', { 'github-copilot': 'extension medium 1', cody: 'setting medium 1' }],
  ['editor extension installed by a script', 'setup.sh', 'for e in a b; do\n  code --install-extension saoudrizwan.claude-dev@3 --force\ndone\n', { cline: 'extension medium 2' }],
  ['gh copilot', 'x.sh', 'gh extension install github/gh-copilot\ngh copilot suggest x\n', { 'copilot-cli': 'command strong 1' }],
  ['a shell inside a shell', 'x.sh', 'docker exec -it box ls\nbash -lc "cd x && qwen -p \'hi\'"\n', { 'qwen-code': 'command strong 2' }],
  ['commands inside case and functions', 'x.sh', 'case $1 in\n  a) claude -p hi ;;\n  b)\n    codex exec\n    ;;\nesac\nf() {\n  (cd x && aider)\n}\n', { 'claude-code': 'command strong 2', 'codex-cli': 'command strong 4', aider: 'command strong 8' }],
  ['PowerShell', 'x.ps1', '& "claude" -p hi\nif ($x) { codex exec }\n', { 'claude-code': 'command strong 1', 'codex-cli': 'command strong 2' }],
  ['lefthook', 'lefthook.yml', 'pre-commit:\n  commands:\n    review:\n      run: coderabbit review\n', { coderabbit: 'command strong 4' }],
  ['mise', 'mise.toml', '[tools]\nnode = "20"\n"npm:@anthropic-ai/claude-code" = "latest"\n', { 'claude-code': 'dependency strong 3' }],
  ['asdf', '.tool-versions', 'nodejs 20.0.0\naider 0.80\n', { aider: 'command strong 2' }],
  ['Zed with its assistant', '.zed/settings.json', '{\n  "agent": {"enabled": true}, // x\n}', { zed: 'setting medium 2' }],
  ['Bolt', '.bolt/config.json', '{ "template": "bolt-vite-react-ts" }', { bolt: 'setting medium 1' }],
  ['Compose with models', 'docker-compose.prod.yml', 'services:\n  app:\n    image: x\nmodels:\n  llm:\n    model: ai/smollm2\n', { 'docker-model-runner': 'setting medium 4' }],
  ['a session of Claude Code', 'notes/log.jsonl', '{"type":"summary","summary":"x"}\n{"type":"user","uuid":"1","sessionId":"2","message":{"role":"user","content":"hi"}}\n', { 'claude-code': 'path strong 2' }],
  ['a session of Codex', 'x.jsonl', '{"timestamp":"x","type":"session_meta","payload":{"id":"1"}}\n', { 'codex-cli': 'path strong 1' }],
  ['a packed code base, Repomix', 'docs/all.xml', 'This file is a merged representation of the entire codebase, combined into a single document by Repomix.\n<file_summary>', { repomix: 'path strong 1' }],
  ['a packed code base, Gitingest', 'context.txt', `Directory structure:\n└── x/\n    └── README.md\n\n${'='.repeat(48)}\nFILE: README.md\n${'='.repeat(48)}\n# x`, { gitingest: 'path strong 1' }],
  ['a program, ELF', 'bin/claude', '\x7fELF\x02\x01…@anthropic-ai/claude-code…', { 'claude-code': 'binary strong 1' }],
  ['a program, PE', 'tools/qodercli.exe', 'MZ\x90…https://api1.qoder.sh…', { qoder: 'binary strong 1' }],
  ['a program of that name only', 'bin/goose', '\x7fELF\x02\x01 database migrations', { goose: 'binary weak 1' }],
];

describe('the best known traces, by hand', () => {
  it.each(expected)('%s', async (_, path, text, tools) => expect(await summary(path, text)).toMatchObject(tools));
});

/** Names that stand in such files and are no trace. */
const nothing: readonly [what: string, path: string, text: string][] = [
  ['names and descriptions', '.github/workflows/x.yml', 'name: claude\non: push\njobs:\n  codex:\n    name: aider\n    steps:\n    - name: run claude -p\n      run: npm test\n'],
  ['a ban', '.github/workflows/ban.yml', "on: push\njobs:\n  x:\n    steps:\n    - run: |\n        if git log | grep -q 'noreply@anthropic.com'; then echo 'claude is banned'; exit 1; fi\n        ! grep -rn \"npx @openai/codex\" .\n        test ! -e .claude\n"],
  ['a condition', '.github/workflows/x.yml', "on: push\njobs:\n  x:\n    if: github.actor == 'claude[bot]'\n    steps:\n    - uses: actions/checkout@v4\n"],
  ['commented commands', 'x.sh', '# claude -p hi\n  # npx @openai/codex\ntrue # aider\n'],
  ['the shell of Windows', 'x.sh', 'p=$(cmd //c echo "$1")\ncmd /c dir\n/c/Windows/System32/cmd.exe /d /s /c ver\nCMD /C:1\n'],
  ['text that is printed', 'x.sh', "echo 'run: claude -p'\nprintf \"%s\" \"npx @openai/codex\"\ncat <<'EOF'\nclaude -p hi\nnpm i -g @openai/codex\nEOF\n"],
  ['patterns, arrays, functions', 'x.sh', 'ALL=(claude gemini "codex")\nX+=( qwen )\ncase "$1" in\n  claude)\n    echo a ;;\n  gemini|codex) echo b ;;\n  (qwen) echo c\n  ;;\nesac\ncase $x in aider) true;; esac\nfor t in claude codex; do echo $t; done\nclaude() { echo no; }\nfunction opencode { echo no; }\n'],
  ['patterns of PowerShell', 'x.ps1', "switch ($a) {\n  'claude' { 1 }\n  codex { 2 }\n}\n$all = @('gemini', 'qwen')\n"],
  ['uninstalling', 'x.sh', 'npm uninstall -g @anthropic-ai/claude-code\npip uninstall -y aider-chat\nbrew uninstall cursor\ncode --uninstall-extension GitHub.copilot\nnpm rm @openai/codex\n'],
  ['removing', 'x.sh', 'rm -rf .claude ~/.cursor\ngit rm --cached CLAUDE.md\nkillall claude\nalias claude=false\nunset CLAUDE_CONFIG_DIR\n'],
  ['people', 'x.sh', 'git config user.name Claude\nssh devin@host.example ls\nmail -s hi claude@monet.example\n'],
  ['a database cursor', 'x.sh', 'psql -c "DECLARE cursor CURSOR FOR SELECT 1"\n'],
  ['variables of other names', '.env', 'CLAUDE=1\nCURSOR=2\nMY_CODEX_HOME=1\nGITHUB_TOKEN=x\nGH_TOKEN=y\nAIDER_=1\nNEXT_PUBLIC_COPILOT=1\n'],
  ['URLs of other hosts', '.env', 'A=https://claude.example\nB=https://notcursor.com\nC=https://api.anthropic.com.evil.example/\nD=https://anthropic.com\n'],
  ['settings that switch off', '.vscode/settings.json', '{"github.copilot.enable":{"*":false},"cody.autocomplete.enabled":false,"tabnine.disable":null,"cursor":{"x":1},"editor.cursorBlinking":"smooth","terminal.integrated.cursorStyle":"line"}'],
  ['other extensions', '.vscode/extensions.json', '{"recommendations":["dbaeumer.vscode-eslint","anthropic.claude-codes","cursor.cursor","ms-python.python"]}'],
  ['extensions that are not JSON', '.vscode/extensions.json', 'anthropic.claude-code'],
  ['plugins of the platform', '.idea/externalDependencies.xml', '<project><plugin id="org.intellij.scala" /><!-- <plugin id="com.github.copilot" /> --><plugin id="aws.toolkit" /></project>'],
  ['images of other owners', 'Dockerfile', 'FROM ollama-fork/ollama-ui:1\nFROM registry.example/claude\nRUN apt-get install -y goose cursor-themes\n# RUN claude\n'],
  ['another Zed user', '.zed/settings.json', '{"tab_size":2,"agent":{"enabled":false},"lsp":{"rust-analyzer":{}}}'],
  ['another bolt', '.bolt/config.json', '{"template":"vite","theme":"bolt"}'],
  ['data', 'train.jsonl', '{"type":"user","message":{"role":"user"},"text":"@anthropic-ai/claude-code"}\n{"messages":[{"role":"assistant"}]}\n{"type":"response_item"}\n'],
  ['broken data', 'x.jsonl', '{"type":"user","sessionId":"1"\n[1]\nnull\n'],
  ['prose on packers', 'README.md', '# Tools\n\nRepomix says: This file is a merged representation of the entire codebase, combined into a single document.\n'],
  ['a directory listing', 'tree.txt', 'Directory structure:\n└── src\n'],
  ['a script of a tool\'s name', 'bin/claude', '#!/bin/sh\nexec echo @anthropic-ai/claude-code\n'],
  ['source code', 'src/index.ts', "import x from '@anthropic-ai/claude-code'; const u = 'https://api.anthropic.com'; // claude -p\n"],
  ['ignore lines', '.gitignore', '.claude/\n.cursor/\nCLAUDE.md\n'],
  ['documentation', 'docs/setup.md', '```sh\nnpm install -g @anthropic-ai/claude-code\nclaude\n```\n'],
  ['a policy', 'tightlip.toml', '[[ai.rule]]\ntools = ["claude-code"]\nverdict = "banned"\n'],
  ['gitattributes', '.gitattributes', '.cursor/** linguist-generated\n'],
];

/** Spellings that a tester thought of: each says that Claude Code or aider is used. */
const spellings: readonly (readonly [path: string, text: string, line: number])[] = [
  ['requirements.txt', 'flask\naider-chat \\\n  ==0.5\n', 2], ['requirements.txt', 'aider-chat==0.5 \\\n  --hash=sha256:00\n', 1], ['requirements.txt', '-e git+https://github.com/Aider-AI/aider.git@main#egg=aider-chat\n', 1],
  ['requirements.txt', 'git+https://x.example/a.git#subdirectory=x&egg=aider_chat\r\n', 1],
  ['.devcontainer.json', '{"postCreateCommand":{"a":["npm","i","-g","@anthropic-ai/claude-code"]}}', 1], ['.devcontainer.json', '{"postStartCommand":["npx","-y","@anthropic-ai/claude-code"]}', 1],
  ['Dockerfile', '# escape=`\r\nFROM mcr\r\nRUN cd C:\\ && `\r\n  npm i -g @anthropic-ai/claude-code\r\n', 4], ['Dockerfile', '# syntax=docker/dockerfile:1\n# Escape = `\nFROM x\nRUN npm i -g `\n @anthropic-ai/claude-code\n', 4],
  ['compose.yaml', 'services:\n  a:\n    command: ["npx", "-y", "@anthropic-ai/claude-code"]\n', 3], ['compose.yaml', 'services:\n  a:\n    entrypoint:\n      - claude\n      - -p\n', 4],
  ['Makefile', 'x: a b ; @claude -p hi\n', 1], ['Makefile', 'X := a; b\nx:: ;npx -y @anthropic-ai/claude-code\n', 2],
  ['Taskfile.dist.yml', 'tasks:\n  ai:\n    cmds:\n      - cmd: claude -p x\n', 4], ['Taskfile.yml', 'tasks:\n  ai: claude -p x\n', 2], ['taskfile.yaml', 'tasks:\n  ai:\n    - true\n    - claude -p x\n', 4],
  ['bin/review', '#!/usr/bin/env bash\nset -e\nclaude -p x\n', 3], ['tools/scripts/assist', '#!/bin/sh\nnpx -y @anthropic-ai/claude-code\n', 2],
  ['ai.bat', '"C:\\Program Files\\nodejs\\npx.cmd" -y @anthropic-ai/claude-code\r\n', 1], ['ai.cmd', 'call C:\\tools\\npx.cmd ^\r\n  -y @anthropic-ai/claude-code\r\n', 1], ['ai.ps1', 'npm install --global `\r\n  @anthropic-ai/claude-code\r\n', 1], ['x.sh', '"$HOME/.local/bin/claude" -p "a \\"b\\" \\n"\n', 1],
  ['.gitpod.yml', 'tasks:\n  - init: npm i -g @anthropic-ai/claude-code\n', 2], ['.config/mise/config.toml', '[tools]\n"npm:@anthropic-ai/claude-code" = "latest"\n', 2], ['mise.local.toml', '[tools]\n"npm:@anthropic-ai/claude-code" = "latest"\n', 2],
];

describe('other ways to write it', () => {
  it.each(spellings)('%s: %j', async (path, text, line) => {
    const found = await summary(path, text);
    expect(found['claude-code'] ?? found['aider']).toMatch(new RegExp(`^(?:command|dependency) strong ${line}$`));
  });

  it('says nothing in what no shell reads', async () => {
    for (const [path, text] of [['bin/review', '#!/usr/bin/env python3\nclaude -p x\n'], ['scripts/notes', 'claude -p x\n'], ['requirements.txt', '# -e git+https://x#egg=aider-chat\n'], ['Makefile', 'X = a; claude -p\nY := b; claude -p\n# x: ; claude -p\n']] as const) {
      expect([path, await contentEvidence(path, text)]).toEqual([path, []]);
    }
  });
});

describe('names that are no trace', () => {
  it.each(nothing)('%s: %s', async (_, path, text) => expect(await contentEvidence(path, text)).toEqual([]));

  it.each([
    ...['$(', '"$(', '`', "'", '<<A\n', '\\\n', '{(', '${', 'a='].map((piece) => ['x.sh', piece] as const),
    ...['FROM \\\n', 'RUN <<A\n'].map((piece) => ['Dockerfile', piece] as const),
    ...['<', '<!--', '<a ', '<a b="'].map((piece) => ['pom.xml', piece] as const),
  ])('hostile contents take linear time: %s, %j', async (path, piece) => {
    expect(await growth((size) => contentEvidence(path, piece.repeat(size)), 40_000)).toBeLessThan(10);
  });
});
