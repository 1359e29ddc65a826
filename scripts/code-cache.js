// Runs the built program on a small made-up repository and keeps what V8 compiled for it, beside each built file.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const { loadBuilt, compiled } = createRequire(import.meta.url)('../bin/load.js');
const folder = mkdtempSync(join(tmpdir(), 'tightlip-build-'));

const files = {
  'src/a.js': 'const password = process.env.PASSWORD; // a name, no value\nexport const x = "aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ=";\nconst id = "550e8400e29b41d4a716446655440000";\n',
  'src/b.py': 'api_key = os.environ["KEY"]\ntoken = get_token(user)\nsecret = "%s" % x\n',
  'docs/c.md': '# Words\n\nA line of text with a key: value.\n',
  'package.json': '{ "name": "x", "scripts": { "test": "vitest" }, "dependencies": { "left-pad": "1.3.0" } }\n',
  'settings.env': `DB_PASSWORD=${['kJ8', 'mPq2', 'vLx9'].join('')}\n`,
};

const agents = {
  'AGENTS.md': '# Rules\n\n- Run the tests.\n',
  '.claude/settings.json': '{ "permissions": { "allow": ["Bash(npm test)"] } }\n',
  '.mcp.json': '{ "mcpServers": { "docs": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@1.0.0"] } } }\n',
  '.github/workflows/ci.yml': 'on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          prompt: Review\n      - run: |\n          npm i -g @openai/codex\n          if [ -f x ]; then npm test; fi\n',
  'tool/package.json': '{ "name": "y", "devDependencies": { "@anthropic-ai/claude-code": "1.0.0" }, "scripts": { "ai": "claude -p x" } }\n',
};

const git = (...args) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder, stdio: 'ignore' });
const silent = { write: (_text, done) => (done?.(), true), on: () => silent, once: () => silent, listeners: () => [], listenerCount: () => 0 };
const io = { cwd: () => folder, env: { PATH: process.env.PATH, HOME: folder }, stdin: process.stdin, stdout: silent, stderr: silent, platform: process.platform, execPath: process.execPath, argv: process.argv };

try {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  git('init', '-q');
  git('add', '.');
  const { main } = loadBuilt('start.cjs');
  for (const words of [['staged'], ['staged', '--format', 'json'], ['scan', '--threads', '1']]) await main(words, io);
  // What only a repository with a configuration loads.
  writeFileSync(join(folder, 'tightlip.toml'), 'exclude = ["dist/"]\nfail-on = "low"\n[severity]\n"jwt/*" = "low"\n[[allow]]\nrule = "generic/*"\npaths = ["test/"]\nreason = "made up"\n');
  git('add', '.');
  git('commit', '-q', '-m', 'x');
  writeFileSync(join(folder, 'src/a.js'), 'const x = 1;\n');
  git('add', '.');
  await main(['staged'], io);
  // Own rules, compiled and then remembered.
  appendFileSync(join(folder, 'tightlip.toml'), '[[rule]]\nid = "x/y"\ntitle = "Y"\nseverity = "high"\ntoken = ["xyzw_", { alphabet = "base62", length = 30 }]\n');
  git('add', '.');
  for (let i = 0; i < 2; i++) await main(['staged'], io);
  // What only a repository loads in which agents are set up.
  for (const [name, text] of Object.entries(agents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  git('add', '.');
  await main(['staged'], io);
  await main(['scan', '--threads', '1'], io);
  git('commit', '-q', '-m', 'y');
  for (const words of [['range', 'HEAD~1..HEAD'], ['history', '--no-cache', '--threads', '1']]) await main(words, io);
  for (const { path, data } of compiled()) writeFileSync(`${path}.cache`, data);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
