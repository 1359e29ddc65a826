// The picture of the HTML report: the history of a made-up repository, scanned for real and photographed in headless Chromium.
// Usage: node scripts/test-tools.js --browser && node scripts/screenshot-page.js
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const target = 'docs/images/page.png';
const mixed = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
const hex = '0123456789abcdef';
const hash = (seed) => createHash('sha512').update(seed).digest();
const body = (seed, length, alphabet) => [...hash(seed)].slice(0, length).map((byte) => alphabet[byte % alphabet.length]).join('');
const pick = (seed, list) => list[hash(`pick ${seed}`).readUInt16LE(0) % list.length];

// Tokens are never written out: pieces are joined, bodies come from a hash.
const lines = [
  (seed) => `const token = '${['ghp', body(seed, 36, mixed)].join('_')}';`,
  (seed) => `stripe.key = '${['sk', 'live', body(seed, 24, mixed)].join('_')}';`,
  (seed) => `export SLACK_TOKEN=${['xoxb', body(`${seed}a`, 12, '123456789'), body(`${seed}b`, 12, '123456789'), body(seed, 24, mixed)].join('-')}`,
  (seed) => `db_password = "${body(seed, 18, mixed)}"`,
  (seed) => `url: https://deploy:${body(seed, 14, mixed)}@registry.corp.example/api`,
  (seed) => `api_key: ${body(seed, 32, hex)}`,
  () => '// Company confidential. Do not distribute.',
];
const folders = ['apps/checkout', 'apps/admin', 'services/billing', 'services/search', 'infra/terraform', 'mobile/android', 'libs/auth'];
const names = ['config/production.js', 'deploy.sh', 'src/client.ts', 'settings.py', 'values.yaml', 'test/setup.ts'];
const tools = [['.claude/settings.json', '{ "model": "opus" }'], ['.cursor/rules/style.mdc', 'Prefer small functions.'], ['.qoder/rules/style.md', 'Prefer small functions.']];
const people = ['Ada Lovelace <ada@corp.example>', 'Li Wei <li.wei@corp.example>', 'Grace Hopper <grace@corp.example>'];

/** The history as `git fast-import` reads it: a commit every six days, most of them harmless. */
function* history() {
  for (let i = 0; i < 200; i++) {
    const time = 1_672_650_000 + i * 6 * 86_400;
    const file = `${pick(`folder ${i}`, folders)}/${pick(`name ${i}`, names)}`;
    const harmless = `// revision ${i}\n`;
    const [path, text] = i % 17 === 3 ? pick(`tool ${i}`, tools.map(([name, content]) => [`${pick(`team ${i}`, folders)}/${name}`, content])) : [file, i % 3 ? `${harmless}${pick(`line ${i}`, lines)(`s${i % 5 ? i : i % 40}`)}\n` : harmless];
    const message = `Change ${i}`;
    yield `commit refs/heads/main\ncommitter ${pick(`who ${i}`, people)} ${time} +0000\ndata ${message.length}\n${message}\nM 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  }
}

async function photograph(page) {
  const tool = createRequire(resolve('node_modules/.cache/test-tools/node_modules/x.js'));
  const { chromium } = tool('playwright-core');
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
  const tab = await browser.newPage({ viewport: { width: 1280, height: 940 } });
  await tab.goto(`file://${page}`);
  await tab.click('.row:nth-child(2)');
  await tab.screenshot({ path: target });
  await browser.close();
}

const folder = mkdtempSync(join(tmpdir(), 'tightlip-page-'));
const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
try {
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: folder, env });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, env, input: [...history()].join('') });
  const page = join(folder, 'report.html');
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('bin/tightlip.js'), 'history', '--policy', 'ban-claude-code', '-f', `html=${page}`], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 1 || stderr) throw new Error(stderr || `exit code ${status}`);
  await photograph(page);
  process.stdout.write(`${stdout.trimEnd().split('\n').at(-1)}\nwritten to ${target}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
