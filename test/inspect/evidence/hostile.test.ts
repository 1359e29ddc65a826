import { assert, asyncProperty, constantFrom, array, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentEvidence } from './read.ts';
import { growth } from '../../helpers/growth.ts';

/** One path for each reader. */
const paths = [
  'package.json', 'package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'bun.lock', 'bun.lockb', 'requirements.txt', 'pyproject.toml', 'Pipfile', 'Pipfile.lock', 'poetry.lock', 'environment.yml', 'setup.cfg',
  'Cargo.toml', 'Cargo.lock', 'go.mod', 'pom.xml', 'build.gradle', 'gradle/libs.versions.toml', 'a.csproj', 'packages.lock.json', 'paket.dependencies', 'composer.json', 'composer.lock', 'Gemfile', 'Gemfile.lock', 'Brewfile', 'mise.toml',
  '.tool-versions', '.vscode/extensions.json', '.vscode/settings.json', '.vscode/tasks.json', '.devcontainer/devcontainer.json', '.idx/dev.nix', '.idea/externalDependencies.xml', '.zed/settings.json', '.bolt/config.json',
  '.github/workflows/a.yml', 'compose.yaml', 'a.sh', 'a.ps1', 'Makefile', 'Jenkinsfile', 'Dockerfile', '.env', 'a.jsonl', 'a.md', 'bin/claude',
];

/** Pieces that steer the readers, and names that make them parse at all. */
const pieces = [
  '{', '}', '[', ']', '"', "'", ':', ',', '\n', '\\', '#', '<', '>', '=', '- ', '  ', '\t', '$(', '`', '|', '&a ', '*a', '<<EOF', '"""', '\0', '\ufeff', '\u2028', '/*', '//', '<!--', '-->', 'run: ', 'uses: ', 'env:\n', 'dependencies', 'scripts', 'packages', 'name', 'null', '1e999',
  '@anthropic-ai/claude-code', 'aider-chat', 'node_modules/', 'rmcp', 'claude', 'RUN ', 'FROM ', 'constructor', '__proto__', 'toString', '"sessionId"', 'Directory structure:\n',
];

/** What was, or could be, read in more time than its length asks for. */
const repetitions: readonly (readonly [path: string, piece: string])[] = [
  ...['a=(', 'a=(b ', 'command ', 'xargs ', 'timeout ', 'python -m ', 'sudo ', '! ', '$( ', '`a` ', 'if ', '\r', '\n', '#\n', '<<a\n', 'a="b" '].map((piece) => ['a.sh', piece] as const),
  ...['\n', '\r', 'sh ', "sh '", 'image ', '//', '/*'].map((piece) => ['Jenkinsfile', piece] as const),
  ...['\n', '# a=b\n', 'RUN a \\\n', 'FROM a\n'].map((piece) => ['Dockerfile', piece] as const),
  ...['extensions = [', '#'].map((piece) => ['.idx/dev.nix', piece] as const),
];

describe('hostile contents', () => {
  it.each(repetitions)('%s: %j takes time that grows with it', async (path, piece) => {
    const taken = await growth(async (size) => {
      await contentEvidence(path, `claude ${piece.repeat(size / piece.length)}x`);
      await contentEvidence(path, `claude sh${' '.repeat(size / 2)}image${' '.repeat(size / 2)}${piece}`);
    }, 1 << 17);
    expect(taken).toBeLessThan(10);
  });

  it('never make a reader throw', async () => {
    const text = array(constantFrom(...pieces), { maxLength: 60 });
    await assert(asyncProperty(constantFrom(...paths), text, string(), async (path, parts, rest) => void (await contentEvidence(path, parts.join('') + rest))), { numRuns: 3000, seed: 20261121 });
  });

  it.each(paths)('%s: nested deeper than any stack', async (path) => {
    for (const [open, close] of [['[', ']'], ['{"a":', '}'], ['{"dependencies":{"a":', '}}'], ['- ', ''], ['$(', ')'], ['<a>', '</a>'], ['a = [', ']']] as const) {
      const deep = `name: claude\n${open.repeat(20_000)}@anthropic-ai/claude-code aider-chat rmcp${close.repeat(20_000)}`;
      await contentEvidence(path, deep);
      await contentEvidence(path, deep.slice('name: claude\n'.length));
    }
  });
});
