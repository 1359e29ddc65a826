/** What names a tool, or looks as if, and shows none: people, other products, common property, prose, bans, ignore lines. By kind of evidence. */
type File = readonly [path: string, text: string];

export const paths: readonly string[] = [
  // Common property and formats: nobody's.
  'AGENTS.md', 'packages/a/AGENTS.md', '.mcp.json', '.agents/rules/a.md', '.agents/skills/x/SKILL.md', 'llms.txt', 'docs/llms-full.txt', 'CONVENTIONS.md', 'memory-bank/progress.md', 'specs/001/spec.md', 'digest.txt', 'server.json', '.rules', '.zed/tasks.json', 'forge.yaml', 'config.toml', '.vscode/mcp.json', 'sweep.yaml', 'agent.toml', 'best_practices.md', 'replit.nix', '.replit', 'Modelfile.old',
  // Other things of that name.
  'src/claude/settings.json', 'src/cursor.ts', 'lib/db/cursor/rules.go', 'models/gemini.md', 'people/devin/settings.json', 'cmd/goose/main.go', 'migrations/goose/001.sql', 'docs/claude.md', 'docs/gemini.md', 'docs/agents/codex.md', 'assets/cursor/pointer.cur', 'src/windsurf/board.md', 'warp/shader.glsl', 'bolt/driver.go', 'continue.ts', 'cline.c', 'opencode/h264.c', 'amp/guitar.wav', 'droid/fonts.ttf', 'q/kdb.q', 'claude.ai.md', 'copilot/airplane.md', 'tests/cursor.spec.ts', 'augment/array.ts', 'crush/rocks.txt', 'kiro.txt', 'trae.csv', 'entire/file.txt', 'jules/verne.txt', 'roo/kangaroo.png',
  // Copies and test data.
  'node_modules/x/CLAUDE.md', 'vendor/y/.cursor/rules/a.mdc', 'third_party/z/.claude/rules/a.md', 'test/fixtures/repo/.cursorrules', 'testdata/.aider.conf.yml', '__fixtures__/.windsurfrules',
];

export const files: readonly File[] = [
  ['package.json', '{"name":"claude-code-notes","keywords":["cursor","aider"],"description":"like @openai/codex","devDependencies":{"goose":"1","pg-cursor":"2","@anthropic-ai/sdk":"1","openai":"4","cursor":"1","amp":"1"},"scripts":{"lint":"eslint .","say":"echo npx @openai/codex"}}'],
  ['a/package-lock.json', '{"lockfileVersion":3,"packages":{"node_modules/pg-cursor":{"version":"1.0.0"},"node_modules/x":{"description":"@openai/codex"}}}'],
  ['requirements.txt', '# aider-chat\nanthropic\nopenai\ngoose3\ncursor\nlangchain\n'], ['pyproject.toml', '[project]\nname = "aider-chat-notes"\ndescription = "aider-chat"\ndependencies = ["anthropic"]\n'],
  ['go.mod', 'module x.example/y\n\nrequire github.com/pressly/goose/v3 v3.1.0\n'], ['Cargo.toml', '[dependencies]\ngoose = "0.17"\ncursor = "1"\n'], ['Gemfile', "gem 'claude'\ngem 'cursor'\n"], ['Brewfile', 'brew "goose"\nbrew "amp"\n'],
  ['.vscode/extensions.json', '{"recommendations":["dbaeumer.vscode-eslint"],"unwantedRecommendations":["GitHub.copilot","anthropic.claude-code","saoudrizwan.claude-dev"]}'],
  ['.vscode/settings.json', '{"github.copilot.enable":{"*":false},"editor.cursorBlinking":"smooth","cody.autocomplete.enabled":false}'],
  ['.idea/externalDependencies.xml', '<project><!-- <plugin id="com.github.copilot" /> --><plugin id="org.intellij.scala" /><plugin id="aws.toolkit" /></project>\n'],
  ['.devcontainer/devcontainer.json', '{"customizations":{"vscode":{"extensions":["-github.copilot","ms-python.python"]}}}'],
  ['.github/workflows/ci.yml', 'name: claude\non: push\njobs:\n  codex:\n    name: aider\n    if: github.actor != \'claude[bot]\'\n    steps:\n      # - uses: anthropics/claude-code-action@v1\n      - uses: actions/checkout@v4\n      - run: echo "claude -p is banned" && exit 0\n'],
  ['.github/workflows/ban.yml', 'on: push\njobs:\n  a:\n    steps:\n      - run: |\n          if git log | grep -q noreply@anthropic.com; then exit 1; fi\n          ! grep -rn "npx @openai/codex" .\n          test ! -e .claude\n'],
  ['.gitlab-ci.yml', 'stages: [claude]\nban:\n  script:\n    - "! test -d .cursor"\n    - npm uninstall -g @anthropic-ai/claude-code\n'],
  ['Dockerfile', 'FROM registry.example/claude:1\n# RUN npm i -g @openai/codex\nRUN apt-get install -y cursor-themes\n'], ['Makefile', 'claude:\n\techo claude\n.PHONY: claude cursor aider\n'],
  ['setup.sh', '#!/bin/sh\n# claude -p hi\nrm -rf .claude ~/.cursor\npip uninstall -y aider-chat\ngit config user.name Claude\nssh devin@host.example ls\ncommand -v claude\nwhich codex\nexport CLAUDE=1\nalias claude=false\n'],
  ['.env.example', 'CLAUDE=1\nCURSOR=2\nMY_CODEX_HOME=1\nGITHUB_TOKEN=x\nOPENAI_API_KEY=\nANTHROPIC_API_KEY=\nA=https://claude.example\nB=https://api.anthropic.com/v1\n'],
  ['src/index.ts', "import Anthropic from '@anthropic-ai/sdk';\nconst url = 'https://api.anthropic.com';\n// claude -p, npx @openai/codex, CLAUDE_CONFIG_DIR\n"],
  ['docs/setup.md', '# Tools\n\nClaude Code, Cursor and aider are banned here.\n\n```sh\nnpm install -g @anthropic-ai/claude-code\nclaude -p hi\n```\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n'],
  ['.gitignore', '.claude/\n.cursor/\nCLAUDE.md\n.aider*\n'], ['.dockerignore', '.claude\n.cursorrules\n'], ['.gitattributes', '.cursor/** linguist-generated\n'], ['.npmignore', 'CLAUDE.md\n'], ['.prettierignore', '.roo/\n'],
  ['train.jsonl', '{"type":"user","message":{"role":"user"},"text":"@anthropic-ai/claude-code"}\n'], ['tree.txt', 'Directory structure:\n└── src\n'], ['CHANGELOG.md', '- Generated with Claude Code\n- Co-authored-by: aider <aider@aider.chat>\n'],
  ['bin/claude', '#!/bin/sh\nexec echo @anthropic-ai/claude-code\n'], ['mise.toml', '[tools]\nnode = "20"\ngoose = "3"\n'], ['.tool-versions', 'nodejs 20.0.0\ngoose 3.0.0\n'],
];

/** Author's address and message. */
export const commits: readonly (readonly [email: string, message: string])[] = [
  ...['claude@monet.example', 'devin.booker@suns.example', 'gemini.rossi@corp.example', 'cursor@corp.example', 'jane@anthropic.com', 'john@openai.com', 'x@cursor.com', 'codex@example.com', 'copilot@corp.example', 'amp@fiddler.example', '1234+claude@users.noreply.github.com', '49699333+dependabot[bot]@users.noreply.github.com', '41898282+github-actions[bot]@users.noreply.github.com', '29139614+renovate[bot]@users.noreply.github.com', 'noreply@github.com', 'goose@duck.example'].map((email) => [email, 'Change a line\n'] as const),
  ...['Co-authored-by: Claude Monet <claude@monet.example>', 'Co-Authored-By: Devin Booker', 'Co-authored-by: Cursor', 'Signed-off-by: Claude Dupont <claude.dupont@corp.example>', 'Reviewed-by: Amp Fiddler <amp@fiddler.example>', '> Co-Authored-By: Claude <noreply@anthropic.com>', '    Co-Authored-By: Claude <noreply@anthropic.com>', 'Removes the line "Generated with Claude Code"', 'Assisted-by: Claudette:x', 'Assisted-by: Bob', 'Made-with: love', 'Generated-By: protoc', 'Replit-Commit-Author: Jane', 'docs: explain noreply@anthropic.com', 'Database cursor leaks when the query fails', 'aider: fix the parser', 'Not Generated with Claude Code'].map((line) => ['ada@corp.example', `Change\n\n${line}\n`] as const),
];

export const refs: readonly string[] = ['refs/heads/claude', 'refs/heads/feature/cursor/x', 'refs/heads/codexes/x', 'refs/heads/cursor/topic', 'refs/heads/copilot/fix', 'refs/tags/codex/1', 'refs/notes/commits', 'refs/notes/ai2', 'refs/heads/devin'];
