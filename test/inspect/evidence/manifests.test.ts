import { describe, expect, it } from 'vitest';
import type { Ecosystem } from '../../../src/types/ai-tool.ts';
import { createCatalogue } from '../../../src/inspect/evidence/catalogue.ts';
import { contentInspector } from '../../../src/inspect/evidence/content.ts';
import { growth } from '../../helpers/growth.ts';
import { contentEvidence, summary } from './read.ts';

/** How each ecosystem writes a dependency, on which line it stands. */
const written: readonly [Ecosystem, path: string, line: number, write: (name: string) => string][] = [
  ['npm', 'package.json', 3, (n) => `{\n "devDependencies": {\n  "${n}": "^1.0.0" } }`],
  ['npm', 'apps/web/package.json', 1, (n) => `{"dependencies":{"x":"npm:${n}@2"}}`],
  ['npm', 'package-lock.json', 2, (n) => `{"lockfileVersion":3,"packages":{"":{},\n"node_modules/a/node_modules/${n}":{"version":"1.0.0"}}}`],
  ['npm', 'package-lock.json', 1, (n) => `{\n  "lockfileVersion": 3, "packages": {\n    "node_modules\\/${n}": {"version":"1.0.0"}}}`],
  ['npm', 'npm-shrinkwrap.json', 2, (n) => `{"dependencies":{"a":{"dependencies":{\n"${n}":{"version":"1.0.0"}}}}}`],
  ['npm', 'yarn.lock', 3, (n) => `# yarn lockfile v1\n\n"${n}@^1.0.0", ${n}@~1.2:\n  version "1.2.0"\n`],
  ['npm', 'yarn.lock', 1, (n) => `"${n}@npm:^1.0.0":\n  version: 1.2.0\n`],
  ['npm', 'pnpm-lock.yaml', 3, (n) => `lockfileVersion: '9.0'\npackages:\n  '${n}@1.0.0':\n    resolution: {}\n`],
  ['npm', 'pnpm-lock.yaml', 3, (n) => `lockfileVersion: 5.4\npackages:\n  /${n}/1.0.0:\n    resolution: {}\n`],
  ['npm', 'pnpm-lock.yaml', 4, (n) => `lockfileVersion: '6.0'\n\npackages:\n  /${n}@1.0.0(zod@3.0.0):\n    resolution: {}\n`],
  ['npm', 'pnpm-workspace.yaml', 3, (n) => `packages: [a]\ncatalog:\n  '${n}': ^1\n`],
  ['npm', 'bun.lock', 2, (n) => `{"lockfileVersion": 1, "packages": {\n"${n}": ["${n}@1.0.0", "", {}, "sha512-x"],\n}}`],
  ['pypi', 'requirements.txt', 2, (n) => `# x\n${n.replaceAll('-', '_').toUpperCase()}[extra]>=1.0 ; python_version > "3"\n`],
  ['pypi', 'requirements/dev.txt', 1, (n) => `${n}\n`],
  ['pypi', 'pyproject.toml', 4, (n) => `[project]\nname = "x"\ndependencies = [\n  "${n}>=1",\n]\n`],
  ['pypi', 'pyproject.toml', 2, (n) => `[tool.poetry.group.dev.dependencies]\n${n} = "^1"\n`],
  ['pypi', 'pyproject.toml', 2, (n) => `[dependency-groups]\ndev = ["${n}"]\n`],
  ['pypi', 'poetry.lock', 2, (n) => `[[package]]\nname = "${n}"\nversion = "1"\n`],
  ['pypi', 'uv.lock', 4, (n) => `version = 1\n\n[[package]]\nname = "${n}"\nversion = "1"\n`],
  ['pypi', 'Pipfile', 2, (n) => `[dev-packages]\n${n} = "*"\n`],
  ['pypi', 'Pipfile.lock', 2, (n) => `{"default":{\n"${n}":{"version":"==1"}}}`],
  ['pypi', 'environment.yml', 4, (n) => `dependencies:\n  - python=3\n  - pip:\n    - ${n}==1.0\n`],
  ['pypi', 'setup.cfg', 3, (n) => `[options]\ninstall_requires =\n  ${n}>=1\n`],
  ['crates', 'Cargo.toml', 2, (n) => `[dependencies]\n${n} = "1"\n`],
  ['crates', 'Cargo.toml', 2, (n) => `[target.'cfg(unix)'.dev-dependencies]\nx = { package = "${n}", version = "1" }\n`],
  ['crates', 'Cargo.lock', 2, (n) => `[[package]]\nname = "${n}"\nversion = "1.0.0"\n`],
  ['go', 'go.mod', 4, (n) => `module x.example/y\n\nrequire (\n\t${n} v1.0.0 // indirect\n)\n`],
  ['go', 'go.mod', 3, (n) => `module x.example/y\ngo 1.24\ntool ${n}/v2/cmd/x\n`],
  ['maven', 'pom.xml', 3, (n) => `<project><dependencies>\n<dependency><groupId>${n.split(':')[0]}</groupId>\n<artifactId>${n.split(':')[1]}</artifactId></dependency></dependencies></project>`],
  ['maven', 'build.gradle.kts', 2, (n) => `dependencies {\n  implementation("${n}:1.0.0")\n}`],
  ['maven', 'gradle.lockfile', 1, (n) => `${n}:1.0.0=runtimeClasspath\n`],
  ['maven', 'gradle/libs.versions.toml', 2, (n) => `[libraries]\nx = { module = "${n}", version.ref = "x" }\n`],
  ['nuget', 'src/App/App.csproj', 2, (n) => `<Project><ItemGroup>\n<PackageReference Include="${n}" Version="1.0.0" /></ItemGroup></Project>`],
  ['nuget', 'packages.config', 2, (n) => `<packages>\n<package id='${n}' version='1.0.0' /></packages>`],
  ['nuget', 'packages.lock.json', 2, (n) => `{"version":1,"dependencies":{"net8.0":{\n"${n}":{"type":"Direct"}}}}`],
  ['composer', 'composer.json', 2, (n) => `{"require":{\n"${n}":"^1"}}`],
  ['composer', 'composer.lock', 2, (n) => `{"packages":[{\n"name": "${n}"}]}`],
  ['gem', 'Gemfile', 2, (n) => `source 'https://rubygems.org'\ngem '${n}', '~> 1'\n`],
  ['gem', 'Gemfile.lock', 3, (n) => `GEM\n  specs:\n    ${n} (1.0.0)\n`],
  ['brew', 'Brewfile', 2, (n) => `tap 'x/y'\ncask "${n}"\n`],
];

const packages = [...createCatalogue().tools.values()].flatMap((tool) =>
  Object.entries(tool.packages ?? {}).flatMap(([ecosystem, names]) =>
    names.map((entry) => ({ tool: tool.id, ecosystem, name: typeof entry === 'string' ? entry : entry.name, strength: typeof entry === 'string' ? 'strong' : 'weak' })),
  ),
);

describe('every package of every tool, in every file of its ecosystem', () => {
  it.each(packages)('$tool: $ecosystem $name', async ({ tool, ecosystem, name, strength }) => {
    const files = written.filter(([kind]) => kind === ecosystem);
    expect(files.length).toBeGreaterThan(0);
    for (const [, path, line, write] of files) {
      const text = write(name);
      expect((await summary(path, text))[tool], `${path}: ${text}`).toBe(`dependency ${strength} ${line}`);
      expect((await summary(path, write(`x-${name}-x`).replaceAll('x-@', '@x')))[tool], path).toBeUndefined();
    }
  });
});

const nothing: readonly [path: string, text: string][] = [
  ['package.json', '{"name":"@anthropic-ai/claude-code","description":"@openai/codex","keywords":["cline","aider-chat"],"devDependencies":{"goose":"1","pg-cursor":"2","@anthropic-ai/sdk":"1","openai":"4","claude":"1","cursor":"1"}}'],
  ['package.json', '{"config":{"dependencies":{"@openai/codex":"1"}}}'],
  ['package.json', 'not json @openai/codex'],
  ['package.json', '{"scripts":{"lint":"eslint .","x":"echo npx @openai/codex","y":"# npx @openai/codex"}}'],
  ['package-lock.json', '{"packages":{"node_modules/pg-cursor":{},"node_modules/x":{"description":"@openai/codex"}}}'],
  ['package-lock.json', '{"lockfileVersion":3,"packages":{"node_modules/x":{"bin":"node_modules/@openai/codex","note":"node_modules/@openai/codex\\": {"}}}'],
  ['package-lock.json', '{"packages": broken @openai/codex'],
  ['yarn.lock', '# @openai/codex@1:\n"openai@npm:^4":\n  dependencies:\n    x: "@openai/codex"\n'],
  ['pnpm-lock.yaml', "packages:\n  'openai@4.0.0':\n    deprecated: use @openai/codex@1.0.0 instead\n"],
  ['requirements.txt', '# aider-chat\n-r aider-chat.txt\n--index-url https://aider-chat.example/\n./aider-chat\nanthropic\nopenai\n'],
  ['pyproject.toml', '[project]\nname = "aider-chat"\ndescription = "like aider-chat"\nkeywords = ["gptme"]\ndependencies = ["anthropic"]\n[tool.ruff]\nexclude = ["aider-chat"]\n'],
  ['pyproject.toml', 'this is = = not toml aider-chat'],
  ['poetry.lock', '[[package]]\nname = "aider-chat-fork"\ndescription = "aider-chat"\n'],
  ['environment.yml', 'name: aider-chat\ndependencies:\n  - python=3 # gptme\n'],
  ['Cargo.toml', '[package]\nname = "ollama-rs"\n[dependencies]\ngoose = "0.17"\ncursor = "1"\n'],
  ['go.mod', 'module github.com/charmbracelet/crush\n\n// require github.com/charmbracelet/crush v1\nrequire github.com/pressly/goose/v3 v3.1.0\nreplace github.com/ollama/ollama => ../ollama\n'],
  ['pom.xml', '<project><!-- <dependency><groupId>io.modelcontextprotocol.sdk</groupId><artifactId>mcp</artifactId></dependency> --><artifactId>mcp</artifactId></project>'],
  ['build.gradle', '// implementation "io.modelcontextprotocol.sdk:mcp:1"\nimplementation "io.modelcontextprotocol.sdk:mcp-other:1"'],
  ['App.csproj', '<Project><!-- <PackageReference Include="ModelContextProtocol" /> --><PackageReference Include="ModelContextProtocolx" /></Project>'],
  ['Gemfile', "# gem 'mcp'\ngem 'mcp_other'\n"],
  ['Brewfile', '# cask "cursor"\nbrew "goose"\nbrew "zoxide"\n'],
  ['composer.json', '{"name":"mcp/sdk","suggest":{"mcp/sdk":"x"}}'],
];

describe('what a manifest only mentions', () => {
  it.each(nothing)('%s %s', async (path, text) => expect(await contentEvidence(path, text)).toEqual([]));
});

describe('manifests', () => {
  it('in copies of other projects and test data are weak', async () => {
    const text = '{"dependencies":{"@openai/codex":"1"}}';
    expect(await summary('test/fixtures/app/package.json', text)).toEqual({ 'codex-cli': 'dependency weak 1' });
    expect(await summary('vendor/x/package.json', text)).toEqual({ 'codex-cli': 'dependency weak 1' });
  });

  it('a committed copy of the tool itself is strong', async () => {
    expect(await summary('node_modules/@openai/codex/package.json', '{"name":"@openai/codex"}')).toEqual({ 'codex-cli': 'dependency strong 1' });
  });

  it('scripts of package.json are commands', async () => {
    expect(await summary('package.json', '{"scripts":{\n"review":"claude -p review && cross-env X=1 npx -y @google/gemini-cli@latest"}}')).toMatchObject({ 'claude-code': 'command strong 2', 'gemini-cli': 'dependency strong 2' });
  });

  it('does not parse a lock file without names of tools, however large it is', async () => {
    const may = contentInspector(createCatalogue()).look('package-lock.json')?.may;
    const lock = (size: number): Buffer => Buffer.from(JSON.stringify({ packages: Object.fromEntries(Array.from({ length: size }, (_, i) => [`node_modules/package-${i}`, { version: '1.0.0', resolved: `https://registry.example/package-${i}.tgz`, integrity: 'x'.repeat(90) }])) }));
    expect(await growth((size) => expect(may?.(lock(size))).toBe(false), 20_000)).toBeLessThan(10);
  });
});
