import { tomlString } from './edit.ts';

/** What a repository looks like, as far as a first configuration cares. */
export interface Surroundings {
  readonly files: readonly string[];
  /** AI tools whose traces are there, by id and name. */
  readonly tools: readonly { readonly id: string; readonly name: string }[];
}

const generated = ['dist', 'build', 'out', 'target', 'vendor', 'third_party', 'coverage', 'node_modules'];
const tests = ['test', 'tests', '__tests__', 'spec', 'fixtures', 'testdata', 'e2e', 'cypress'];
const managers: readonly (readonly [file: string, name: string])[] = [
  ['package-lock.json', 'npm'], ['pnpm-lock.yaml', 'pnpm'], ['yarn.lock', 'yarn'], ['bun.lock', 'bun'], ['poetry.lock', 'poetry'], ['uv.lock', 'uv'], ['Pipfile.lock', 'pipenv'], ['Cargo.lock', 'cargo'],
  ['go.sum', 'go'], ['Gemfile.lock', 'bundler'], ['composer.lock', 'composer'], ['pom.xml', 'maven'], ['build.gradle', 'gradle'], ['build.gradle.kts', 'gradle'],
];

const folders = (files: readonly string[], names: readonly string[]): string[] => {
  const found = new Set(files.flatMap((path) => path.split('/').slice(0, -1)));
  return names.filter((name) => found.has(name));
};

const list = (items: readonly string[]): string => `[${items.map(tomlString).join(', ')}]`;

/** A commented `tightlip.toml` that changes nothing yet: every suggestion is a comment. */
export function starter({ files, tools }: Surroundings): string {
  const lockFiles = managers.filter(([file]) => files.some((path) => path === file || path.endsWith(`/${file}`)));
  const made = folders(files, generated);
  const testing = folders(files, tests);
  const lines = [
    '# tightlip: what this repository does not let out. docs/configuration.md describes every key; tightlip config check proves the file.',
    `# Found here: ${lockFiles.length ? `packages by ${[...new Set(lockFiles.map(([, name]) => name))].join(', ')}` : 'no package manager'}; ${testing.length ? `tests in ${testing.join(', ')}` : 'no test folder'}; ${tools.length ? `traces of ${tools.map(({ name }) => name).join(', ')}` : 'no AI tool'}.`,
    '',
    '# Files that are not looked at for secrets. Everything else is, whatever its name says.',
    `# exclude = ${list(made.length ? made.map((name) => `${name}/`) : ['dist/'])}`,
    '',
    '# Least severity that stops a commit: critical, high, medium, low.',
    '# fail-on = "low"',
    '',
    '# One accepted secret, by its fingerprint: tightlip allow FINGERPRINT --reason "..." writes this.',
    '# [[allow]]',
    '# fingerprint = "f1:..."',
    '# reason = "account of the public demo"',
    '# owner = "you@corp.example"',
    '# until = 2027-01-31',
    '',
    '# Made-up credentials of tests: every finding of these rules in these files, also new ones.',
    '# [[allow]]',
    '# rule = "generic/*"',
    `# paths = ${list((testing.length ? testing : ['test']).map((name) => `${name}/`))}`,
    '# reason = "made up for tests"',
    '',
    "# What is the company's own.",
    '# [leaks]',
    '# marks = ["ACME internal"]',
    '# hosts = ["corp.example"]',
    '',
    '# Which AI tools may be used here (docs/ai-policy.md).',
    '# [ai]',
    '# default = "unlisted"',
    ...(tools.length ? tools : [{ id: 'claude-code', name: '' }]).flatMap(({ id }) => ['#', '# [[ai.rule]]', `# id = "AI-${id}"`, `# tools = ["${id}"]`, '# verdict = "approved"    # or "banned", with a reason']),
  ];
  return `${lines.join('\n')}\n`;
}
