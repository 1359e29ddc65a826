// npm runs this in a checkout, and in the clone that it makes for a dependency from git (the pre-commit framework's `language: node`, `npm install -g
// <git URL>`). There a global install is passed on to the one that should bring what the build needs, which then ends up elsewhere: it is fetched here.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/rolldown')) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|prefix|location|omit|production)$/i.test(name) && name !== 'NODE_ENV'));
  execFileSync('npm', ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { env, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}
// The first `npx tightlip` in a checkout links it into npm's own folder, and npm prepares it once more: half a minute for what `npm ci` has just built.
const built = process.env.npm_command === 'exec' && existsSync('dist/cli.cjs');
if (!built) await import('./build.js');
