import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const newest = (path: string): number =>
  statSync(path).isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : statSync(path).mtimeMs;

/** End-to-end tests run the built program: build it when a source is newer. */
export default function setup(): void {
  const built = existsSync('dist/cli.cjs') ? statSync('dist/cli.cjs').mtimeMs : 0;
  if (Math.max(newest('src'), newest('rules'), newest('scripts')) > built) execFileSync('node', ['scripts/build.js'], { stdio: 'inherit' });
}
