// Runs the built program on a small made-up repository and keeps what V8 compiled for it, beside each built file.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';

const loader = createRequire(import.meta.url)('../bin/load.js');
/** V8 throws away what it compiled and nobody has called for a while. The usual flags are those that a cache holds for. */
const keeping = (yes) => setFlagsFromString(yes ? '--no-flush-bytecode' : '--flush-bytecode');
function compiled() {
  keeping(false);
  const made = loader.compiled();
  keeping(true);
  return made;
}
const { ioOf, main } = loader.loadBuilt('start.cjs');
/** What a process of its own gives the program; all of it is asked for once. Flags are as usual again: a cache holds for these. */
const real = ioOf(process, loader, new Set());
for (const flag of ['brief', 'hasty', 'wholly']) for (const yes of [true, false]) real[flag](yes);
real.cwd();
const { wrappers } = { ...real };
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

// Code and prose as people change them: this project's own. What runs over them is in the cache, and compiled anew in every hook otherwise.
const own = ['src/match', 'src/run', 'docs', 'scripts'].flatMap((name) => readdirSync(name).map((file) => join(name, file))).filter((name) => /\.(?:ts|js|md)$/.test(name));

/** Letters and digits without a meaning, always the same. */
let seed = 7;
const drawn = (length) => Array.from({ length }, () => ((seed = (seed * 48271) % 2147483647) % 36).toString(36)).join('');
const secrets = () => `const token = "ghp_${drawn(36)}";\n${readFileSync('src/run/scan.ts', 'utf8')}\nconst dbPassword = "${drawn(20)}"; // x\nconst api_key = '${drawn(32)}';\n`;

/** Keys, tokens of other kinds, wide strings, a manifest, a text that is looked at in pieces. */
const seldom = () => ({
  'seldom/key.pem': `-----BEGIN ${'RSA'} PRIVATE KEY-----\n${Array.from({ length: 12 }, () => Buffer.from(drawn(48)).toString('base64')).join('\n')}\n-----END ${'RSA'} PRIVATE KEY-----\n`,
  'seldom/wide.bin': Buffer.concat([Buffer.from([0, 1, 2, 10, 0]), Buffer.from(`password=${drawn(20)}\n`, 'utf16le'), Buffer.from([0, 0, 9])]),
  'seldom/secret.yaml': `apiVersion: v1\nkind: Secret\ndata:\n  password: ${Buffer.from(drawn(15)).toString('base64')}\n`,
  'seldom/tokens.py': `a = "AIza${drawn(35)}"\nb = "AKIA${drawn(16).toUpperCase()}"\nc = ("one "\n  "two")\nd = "x%3Dy%2Fz\\x41\\x42\\x43 &#65;&#66;"\ncurl -H "Authorization: Basic ${Buffer.from(`u:${drawn(12)}`).toString('base64')}"\njdbc:mysql://db/x?user=u&password=${drawn(12)}\n`,
  'seldom/large.md': own.map((name) => readFileSync(name, 'utf8')).join('\n').repeat(8),
});

/** What one commit of ten has: files that are no text, names of other kinds. */
const ofRanges = () => ({
  '.github/d\u00e9j\u00e0/.travis.d/v1.2_lib.a': Buffer.from([0x21, 0x3c, 97, 114, 0, 0, 10, 1, 0, 65, 66, 67, 0, 0, 0, 9]),
  'test/b.txt': 'Plain words.\n',
  // What is a key only near a word, without it and with it.
  'test/near.txt': `su${drawn(12)} words\nsu${drawn(12)} of sumo\n`,
  'test/zz_generated.v1beta3.go': `package x // ${drawn(12)}\n\nvar data = map[string][]byte{"password": []byte("x"), "auth": nil}\n`,
  [`test/${drawn(40)}.json`]: '{ "a": [1, 2] }\n',
});
const said = 'Look at what is new\n\nSee https://example.com/notes (#12), and [the table](x).\n\nFixes: #7\nSigned-off-by: A B <a.b@example.com>';

const put = (name, text) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

const git = (...args) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder, stdio: 'ignore' });
const silent = { write: (_text, done) => (done?.(), true), on: () => silent, once: () => silent, listeners: () => [], listenerCount: () => 0 };
const io = { cwd: () => folder, env: { PATH: real.env.PATH, HOME: folder }, stdin: process.stdin, stdout: silent, stderr: silent, platform: process.platform, user: process.geteuid?.(), execPath: process.execPath, argv: process.argv, wrappers };

/** The same where standard output is a file and standard input says what is pushed. */
const piped = { ...io, plainOut: openSync('/dev/null', 'w'), plainIn: true };

/** What git tells a hook before a push of the last commit. */
function tell() {
  const told = join(folder, '.git', 'told');
  const id = (name) => execFileSync('git', ['rev-parse', name], { cwd: folder, encoding: 'utf8' }).trim();
  writeFileSync(told, `refs/heads/main ${id('HEAD')} refs/heads/main ${id('HEAD~1')}\n`);
  closeSync(0);
  openSync(told, 'r');
}

/** Files that no hook loads: what a tree has run of them is less than what a history runs. */
const late = new Set();

/** What hooks run at every commit and push, and what these files have compiled by then. */
async function hooks(main) {
  for (const [name, text] of Object.entries(files)) put(name, text);
  for (const name of own) put(name, readFileSync(name, 'utf8').split('\n').filter((_, i) => i % 5).join('\n'));
  git('init', '-q');
  git('add', '.');
  await main(['staged'], io);
  git('commit', '-q', '-m', 'w');
  for (const name of own) put(name, readFileSync(name, 'utf8'));
  put('src/c.js', secrets());
  put('package.json', files['package.json'].replace('1.3.0', '1.3.1'));
  git('add', '.');
  for (const words of [['staged'], ['staged', '--format', 'json']]) await main(words, io);
  await main(['staged'], piped);
  for (const [name, text] of Object.entries(ofRanges())) put(name, text);
  git('add', '.');
  git('commit', '-q', '-m', said);
  await main(['range', 'HEAD~1..HEAD'], io);
  tell();
  await main(['push', 'origin'], piped);
  const ofHooks = new Set(compiled().map(({ path }) => path));
  // What commits bring seldom and trees now and then: 26 KB more of 640.
  for (const [name, text] of Object.entries(seldom())) put(name, text);
  await main(['scan', '--threads', '1', '--no-cache'], io);
  const made = compiled();
  for (const { path } of made) if (!ofHooks.has(path)) late.add(path);
  return made;
}

/** What a configuration costs once an earlier run has read it: that was another process, so that no parser is among it. */
async function recalled(main) {
  put('tightlip.toml', 'exclude = ["dist/"]\nfail-on = "low"\n[severity]\n"jwt/*" = "low"\n[[allow]]\nrule = "generic/*"\npaths = ["test/"]\nreason = "made up"\n');
  git('add', '.');
  git('commit', '-q', '-m', 'y');
  put('src/a.js', 'const x = 1;\n');
  git('add', '.');
  spawnSync(process.execPath, [resolve('bin/tightlip.js'), 'staged'], { cwd: folder, env: io.env, stdio: 'ignore' });
  await main(['staged'], io);
  return compiled();
}

/** What only some repositories load, and other commands. */
async function others(main) {
  // Own rules, compiled and then remembered.
  appendFileSync(join(folder, 'tightlip.toml'), '[[rule]]\nid = "x/y"\ntitle = "Y"\nseverity = "high"\ntoken = ["xyzw_", { alphabet = "base62", length = 30 }]\n');
  git('add', '.');
  for (let i = 0; i < 2; i++) await main(['staged'], io);
  // What only a repository loads in which agents are set up.
  for (const [name, text] of Object.entries(agents)) put(name, text);
  git('add', '.');
  await main(['staged'], io);
  await main(['scan', '--threads', '1'], io);
  git('commit', '-q', '-m', 'z');
  for (const words of [['range', 'HEAD~1..HEAD'], ['history', '--no-cache', '--threads', '1']]) await main(words, io);
  git('repack', '-adfq');
  await main(['history', '--no-cache', '--threads', '1'], io);
  return compiled();
}

try {
  keeping(true);
  // Of what every hook loads, only what it runs: V8 reads a cache whole.
  const caches = new Map();
  for (const step of [hooks, recalled, others]) for (const { path, data } of await step(main)) if (!caches.has(path) || late.has(path)) caches.set(path, data);
  for (const [path, data] of caches) writeFileSync(`${path}.cache`, data);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
