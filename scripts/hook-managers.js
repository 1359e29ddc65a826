// Fetches the hook managers that test/hooks tries the hooks with: four from npm, the pre-commit framework from PyPI. Ends 0 when all are
// there. The tests run this by themselves when something is missing, and are skipped, saying so, when no registry can be reached.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';

const folder = 'node_modules/.cache/hook-managers';
const npm = ['husky@9.1.7', 'lefthook@2.2.2', 'simple-git-hooks@2.14.0', 'lint-staged@16.4.0'];
const run = (file, args) => execFileSync(file, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 180_000 });

mkdirSync(folder, { recursive: true });
// Python writes the folder's name into the programs there; node_modules may be a link of a worktree that goes away.
const python = `${realpathSync(folder)}/python`;
if (!existsSync(`${folder}/package.json`)) writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
const missing = npm.filter((tool) => !existsSync(`${folder}/node_modules/${tool.slice(0, tool.lastIndexOf('@'))}/package.json`));
if (missing.length) run('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...npm]);
if (!existsSync(`${python}/bin/pre-commit`)) {
  run('python3', ['-m', 'venv', python]);
  run(`${python}/bin/pip`, ['install', '--quiet', '--disable-pip-version-check', 'pre-commit==4.7.0']);
}
