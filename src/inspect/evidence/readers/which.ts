import type { NameKind } from '../names.ts';

/** Names of readers, each with the module that has it. */
export const modules = {
  npm: ['manifest', 'packageLock', 'yarnLock', 'pnpmLock', 'bunLock', 'bunBinaryLock', 'workspace', 'deno', 'denoLock'],
  python: ['requirements', 'pyproject', 'pipfile', 'pipfileLock', 'tomlLock', 'conda', 'setupCfg', 'pixi'],
  compiled: ['cargo', 'goMod', 'maven', 'gradle', 'versionCatalogue', 'nuget', 'nugetJson', 'paket'],
  others: ['composer', 'composerLock', 'gems', 'gemLock', 'brewfile', 'mise', 'toolVersions'],
  editors: ['vscode', 'vscodeSettings', 'vscodeTasks', 'devcontainer', 'devNix', 'jetbrains', 'zed', 'bolt'],
  pipelines: ['pipeline', 'compose', 'taskfile'],
  scripts: ['shell', 'script', 'recipes', 'jenkins', 'dockerfile', 'variables'],
  contents: ['transcript', 'packed', 'binary'],
} as const;

/** The kinds of names that a reader looks for, for the quick look before it; absent: it reads every file of its kind. */
export const namesIn: Partial<Readonly<Record<ReaderName, readonly NameKind[]>>> = kindsOfReaders([
  [['packageLock', 'yarnLock', 'pnpmLock', 'bunLock', 'bunBinaryLock', 'workspace', 'denoLock'], ['npm']],
  [['requirements', 'pyproject', 'pipfile', 'pipfileLock', 'conda', 'setupCfg', 'pixi'], ['pypi']],
  [['tomlLock'], ['pypi', 'crates']], [['cargo'], ['crates']], [['goMod'], ['go']],
  [['maven', 'gradle', 'versionCatalogue'], ['maven']], [['nuget', 'nugetJson', 'paket'], ['nuget']],
  [['composer', 'composerLock'], ['composer']], [['gems', 'gemLock'], ['gem']],
  [['manifest', 'deno'], ['npm', 'run', 'program']], [['brewfile'], ['brew', 'npm', 'run']],
  [['variables'], ['run']], [['pipeline', 'compose', 'taskfile', 'mise', 'toolVersions', 'shell', 'script', 'recipes', 'jenkins', 'dockerfile'], ['run', 'program']],
]);

function kindsOfReaders(rows: readonly (readonly [readers: readonly ReaderName[], kinds: readonly NameKind[]])[]): Partial<Record<ReaderName, readonly NameKind[]>> {
  return Object.fromEntries(rows.flatMap(([readers, kinds]) => readers.map((reader) => [reader, kinds])));
}

export type Module = keyof typeof modules;
export type ReaderName = (typeof modules)[Module][number];

/** By the file's name, lower case. */
export const named: ReadonlyMap<string, ReaderName> = new Map<string, ReaderName>([
  ['package.json', 'manifest'], ['package-lock.json', 'packageLock'], ['npm-shrinkwrap.json', 'packageLock'], ['yarn.lock', 'yarnLock'], ['pnpm-lock.yaml', 'pnpmLock'], ['pnpm-workspace.yaml', 'workspace'],
  ['deno.json', 'deno'], ['deno.jsonc', 'deno'], ['deno.lock', 'denoLock'], ['pixi.toml', 'pixi'], ['bun.lock', 'bunLock'], ['bun.lockb', 'bunBinaryLock'], ['pyproject.toml', 'pyproject'], ['poetry.lock', 'tomlLock'], ['uv.lock', 'tomlLock'], ['pdm.lock', 'tomlLock'], ['cargo.lock', 'tomlLock'],
  ['pipfile', 'pipfile'], ['pipfile.lock', 'pipfileLock'], ['setup.cfg', 'setupCfg'], ['environment.yml', 'conda'], ['environment.yaml', 'conda'], ['conda.yml', 'conda'], ['conda.yaml', 'conda'],
  ['cargo.toml', 'cargo'], ['go.mod', 'goMod'], ['pom.xml', 'maven'], ['build.gradle', 'gradle'], ['build.gradle.kts', 'gradle'], ['gradle.lockfile', 'gradle'], ['packages.config', 'nuget'],
  ['directory.packages.props', 'nuget'], ['directory.build.props', 'nuget'], ['packages.lock.json', 'nugetJson'], ['dotnet-tools.json', 'nugetJson'], ['paket.dependencies', 'paket'],
  ['composer.json', 'composer'], ['composer.lock', 'composerLock'], ['gemfile', 'gems'], ['gems.rb', 'gems'], ['gemfile.lock', 'gemLock'], ['gems.locked', 'gemLock'], ['brewfile', 'brewfile'],
  ['mise.toml', 'mise'], ['.mise.toml', 'mise'], ['mise.local.toml', 'mise'], ['.mise.local.toml', 'mise'], ['.tool-versions', 'toolVersions'], ['devcontainer.json', 'devcontainer'], ['.devcontainer.json', 'devcontainer'], ['dev.nix', 'devNix'],
  ['externaldependencies.xml', 'jetbrains'], ['action.yml', 'pipeline'], ['action.yaml', 'pipeline'], ['.gitlab-ci.yml', 'pipeline'], ['.gitlab-ci.yaml', 'pipeline'], ['bitbucket-pipelines.yml', 'pipeline'],
  ['.travis.yml', 'pipeline'], ['.drone.yml', 'pipeline'], ['.woodpecker.yml', 'pipeline'], ['appveyor.yml', 'pipeline'], ['cloudbuild.yaml', 'pipeline'], ['cloudbuild.yml', 'pipeline'], ['buildspec.yml', 'pipeline'],
  ['taskfile.yml', 'taskfile'], ['taskfile.yaml', 'taskfile'], ['taskfile.dist.yml', 'taskfile'], ['taskfile.dist.yaml', 'taskfile'], ['.gitpod.yml', 'pipeline'], ['lefthook.yml', 'pipeline'], ['.lefthook.yml', 'pipeline'], ['.pre-commit-config.yaml', 'pipeline'], ['makefile', 'recipes'],
  ['gnumakefile', 'recipes'], ['justfile', 'recipes'], ['.justfile', 'recipes'], ['jenkinsfile', 'jenkins'], ['.envrc', 'shell'],
]);

const byEnding: ReadonlyMap<string, ReaderName> = new Map<string, ReaderName>([
  ['csproj', 'nuget'], ['fsproj', 'nuget'], ['vbproj', 'nuget'], ['gemspec', 'gems'], ['code-workspace', 'vscode'], ['jenkinsfile', 'jenkins'], ['dockerfile', 'dockerfile'], ['containerfile', 'dockerfile'],
  ['sh', 'shell'], ['bash', 'shell'], ['zsh', 'shell'], ['ps1', 'shell'], ['bat', 'shell'], ['cmd', 'shell'], ['mk', 'recipes'], ['env', 'variables'], ['jsonl', 'transcript'], ['xml', 'packed'], ['txt', 'packed'], ['md', 'packed'],
]);

/** By the folders, for names that say nothing themselves; tried in order, on the lower-case path. */
const byPath: readonly (readonly [RegExp, ReaderName])[] = [
  [/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/, 'pipeline'],
  [/(?:^|\/)\.(?:gitlab|circleci|buildkite|azure-pipelines|azuredevops|pipelines|woodpecker)\/.*\.ya?ml$/, 'pipeline'],
  [/\.gitlab-ci\.ya?ml$|(?:^|\/)azure-pipelines[^/]*\.ya?ml$/, 'pipeline'],
  [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, 'compose'],
  [/(?:^|\/)(?:requirements|constraints)[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/, 'requirements'],
  [/(?:^|\/)pylock(?:\.[^/]+)?\.toml$/, 'tomlLock'],
  [/\.versions\.toml$/, 'versionCatalogue'],
  [/(?:^|\/)\.?mise\/config(?:\.local)?\.toml$|(?:^|\/)\.config\/mise\.toml$/, 'mise'],
  [/(?:^|\/)\.vscode\/extensions\.json$/, 'vscode'],
  [/(?:^|\/)\.vscode\/settings\.json$/, 'vscodeSettings'],
  [/(?:^|\/)\.vscode\/tasks\.json$/, 'vscodeTasks'],
  [/(?:^|\/)\.zed\/settings\.json$/, 'zed'],
  [/(?:^|\/)\.bolt\/config\.json$/, 'bolt'],
  [/(?:^|\/)\.(?:husky|githooks|git-hooks)\/[^/.]+$/, 'shell'],
  [/(?:^|\/)(?:dockerfile|containerfile)(?:[.-][^/]*)?$/, 'dockerfile'],
  [/(?:^|\/)jenkinsfile[^/]*$/, 'jenkins'],
  [/(?:^|\/)\.env(?:\.[^/]*)?$/, 'variables'],
];

/** By ending, words one of which stands in the paths that the expressions are about: those are not tried on every path, nor compiled for nothing. */
const pipelineWords = ['workflows/', 'gitlab', 'circleci', 'buildkite', 'azure', 'pipelines', 'woodpecker', 'compose'];
const words: ReadonlyMap<string, readonly string[]> = new Map([
  ['yml', pipelineWords], ['yaml', pipelineWords], ['txt', ['requirements', 'constraints']], ['in', ['requirements', 'constraints']],
  ['toml', ['pylock', 'versions.toml', 'mise']], ['json', ['.vscode/', '.zed/', '.bolt/']],
]);
const hooks = ['.husky/', 'hooks/'];
const beginnings = ['dockerfile', 'containerfile', 'jenkinsfile', '.env'];

function isLoose(lower: string, name: string, ending: string): boolean {
  for (const beginning of beginnings) if (name.startsWith(beginning)) return true;
  for (const word of (ending === name ? hooks : words.get(ending)) ?? []) if (lower.includes(word)) return true;
  return false;
}

const programFolders = new Set(['bin', 'script', 'scripts']);
/** The name of the folder that a file lies in. */
const folderOf = (path: string, name: string): string => path.slice(path.lastIndexOf('/', path.length - name.length - 2) + 1, -name.length - 1);

/** The reader for a path; none for most. `binaries` are the names of the tools' programs. */
export function readerFor(path: string, binaries: (name: string) => boolean): ReaderName | undefined {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  const known = named.get(name);
  if (known) return known;
  const ending = name.slice(name.lastIndexOf('.') + 1);
  if (isLoose(lower, name, ending)) for (const [pattern, reader] of byPath) if (pattern.test(lower)) return reader;
  if (ending === name || ending === 'exe') {
    if (binaries(name.replace(/\.exe$/, ''))) return 'binary';
    return ending === name && name !== lower && programFolders.has(folderOf(lower, name)) ? 'script' : undefined;
  }
  return byEnding.get(ending);
}
