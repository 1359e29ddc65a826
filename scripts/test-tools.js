// Fetches the tools that only some tests use and `npm ci` must not: official schemas, an XSD validator, a browser driver, an accessibility
// checker. Tests that miss them are skipped and say so; `.ci/run` runs this first, with `--browser`: Debian's Chromium too, where it may.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const tools = ['@microsoft/jest-sarif@1.0.0-beta.0', 'axe-core@4.14.1', 'playwright-core@1.65.1', 'xmllint-wasm@5.3.0'];
const folder = 'node_modules/.cache/test-tools';
const run = (file, args) => execFileSync(file, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });

mkdirSync(folder, { recursive: true });
if (!existsSync(`${folder}/package.json`)) writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
run('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...tools]);

// Only when asked: it changes the machine, not the checkout.
const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
if (!browser && process.argv.includes('--browser') && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}
