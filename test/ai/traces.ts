/** The smallest real input for every trace of every tool, and how much it says by section 3 of the policy. */
import type { AiName, AiPath, AiTool, Ecosystem, Strength } from '../../src/types/ai-tool.ts';

/** `file` is written at `path`, below a folder of its own unless only the top counts. */
export interface FileTrace {
  readonly tool: string;
  readonly kind: string;
  readonly what: string;
  readonly trace: string;
  readonly strengths: readonly Strength[];
  readonly path: string;
  readonly text: string;
  readonly top?: true;
}
/** A commit by this author, with this message; or a ref. */
export interface PastTrace {
  readonly tool: string;
  readonly kind: string;
  readonly what: string;
  readonly strength: Strength;
  readonly email?: string;
  readonly message?: string;
  readonly ref?: string;
}

const nameOf = (entry: string | AiName): string => (typeof entry === 'string' ? entry : entry.name);
const grade = (entry: string | AiName, otherwise: Strength): Strength => (typeof entry === 'string' ? otherwise : 'weak');

/** Sessions, caches and programs show use, what a tool owns shows configuration; common property is marked in the facts. */
const ofPath = ({ kind, strength }: AiPath): Strength => strength ?? (['session', 'cache', 'binary'].includes(kind) ? 'strong' : 'medium');

function sampleOf(glob: string): string {
  const names = glob.replace(/^\//, '').split('/');
  return names.map((name, i) => (name === '**' ? (i === names.length - 1 ? 'x.md' : 'x') : name.replaceAll(/\*+/g, 'y').replaceAll('?', 'z'))).join('/');
}

function paths(tool: AiTool): FileTrace[] {
  const all = tool.paths ?? [];
  return all.map((path) => {
    const sample = sampleOf(path.glob);
    const specific = all.filter(({ glob }) => glob.length > path.glob.length).map(ofPath);
    const top = path.glob.startsWith('/') || path.glob.startsWith('.github/');
    return { tool: tool.id, kind: `path, ${path.kind}`, what: path.glob, trace: 'path', strengths: [ofPath(path), ...specific], path: sample, text: /\.json\w?$/.test(sample) ? '{}' : sample.endsWith('.toml') ? '' : 'x', ...(top && { top }) };
  });
}

const manifests: Readonly<Record<Ecosystem, readonly [path: string, write: (name: string) => string]>> = {
  npm: ['package.json', (name) => JSON.stringify({ devDependencies: { [name]: '1.0.0' } })],
  pypi: ['requirements.txt', (name) => `${name}==1.0.0\n`],
  crates: ['Cargo.toml', (name) => `[dependencies]\n${name} = "1"\n`],
  go: ['go.mod', (name) => `module x.example/y\n\nrequire ${name} v1.0.0\n`],
  maven: ['build.gradle', (name) => `dependencies { implementation '${name}:1.0.0' }\n`],
  nuget: ['App.csproj', (name) => `<Project><ItemGroup><PackageReference Include="${name}" Version="1.0.0" /></ItemGroup></Project>\n`],
  composer: ['composer.json', (name) => JSON.stringify({ require: { [name]: '^1' } })],
  gem: ['Gemfile', (name) => `gem '${name}'\n`],
  brew: ['Brewfile', (name) => `brew "${name}"\n`],
};

const workflow = (step: string): string => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${step}\n`;

/** What stands in files: each kind of name in the file where it usually does. */
function contents(tool: AiTool): FileTrace[] {
  const one = (kind: string, trace: string, strength: Strength, what: string, path: string, text: string): FileTrace => ({ tool: tool.id, kind, what, trace, strengths: [strength], path, text });
  return [
    ...Object.entries(tool.packages ?? {}).flatMap(([ecosystem, names]) => {
      const [path, write] = manifests[ecosystem as Ecosystem];
      return names.map((name) => one(`package, ${ecosystem}`, 'dependency', grade(name, 'strong'), nameOf(name), path, write(nameOf(name))));
    }),
    ...(tool.extensions ?? []).map((id) => one('VS Code extension', 'extension', 'medium', id, '.vscode/extensions.json', JSON.stringify({ recommendations: [id] }))),
    ...(tool.plugins ?? []).map((id) => one('JetBrains plugin', 'extension', 'medium', id, '.idea/externalDependencies.xml', `<project><component name="ExternalDependencies"><plugin id="${id}" /></component></project>\n`)),
    ...(tool.settings ?? []).map((key) => one('editor setting', 'setting', 'medium', key, '.vscode/settings.json', JSON.stringify({ [key.endsWith('.') ? `${key}on` : `${key}.on`]: true }))),
    ...(tool.actions ?? []).map((uses): FileTrace => ({ ...one('action', 'action', 'strong', uses, '.github/workflows/#.yml', workflow(`uses: ${uses}@v1`)), top: true })),
    ...(tool.images ?? []).map((image) => one('image', 'command', 'strong', image, 'Dockerfile', `FROM ${image}:1\n`)),
    ...(tool.installers ?? []).map((address) => one('installer', 'command', 'strong', address, 'setup.sh', `curl -fsSL https://${address} | bash\n`)),
    ...(tool.binaries ?? []).map((name) => one('program', 'command', grade(name, 'strong'), nameOf(name), 'run.sh', `${nameOf(name)} --help\n`)),
    ...(tool.env ?? []).map((name) => one('variable', 'env', grade(name, 'medium'), nameOf(name).replace('*', 'X'), '.env', `${nameOf(name).replace('*', 'X')}=\n`)),
    ...(tool.hosts ?? []).map((host) => one('host', 'host', 'weak', host, 'call.sh', `curl https://${host.replace('*', 'eu')}/v1\n`)),
  ];
}

/** Everything of a tool that a tree can show. */
export const fileTraces = (tools: readonly AiTool[]): FileTrace[] => tools.flatMap((tool) => [...paths(tool), ...contents(tool)]);

/** Everything of a tool that commits and refs can show. */
export function pastTraces(tools: readonly AiTool[]): PastTrace[] {
  return tools.flatMap(({ id: tool, bots = [], footers = [], trailers = [], branches = [], notes = [] }): PastTrace[] => [
    ...bots.flatMap(({ email, login, generic }): PastTrace[] => {
      const strength = generic ? 'weak' : 'strong';
      const number = /^(\d+)\+/.exec(email ?? '')?.[1];
      return [
        ...(email ? [{ tool, kind: 'author', what: email, strength, email } as const, { tool, kind: 'co-author', what: email, strength, message: `Change\n\nCo-authored-by: Some Body <${email}>\n` } as const] : []),
        ...(number ? [{ tool, kind: 'number of an account', what: number, strength, email: `${number}+renamed[bot]@users.noreply.github.com` } as const] : []),
        ...(login?.endsWith('[bot]') ? [{ tool, kind: 'login', what: login, strength, email: `${login}@users.noreply.github.com` } as const] : []),
      ];
    }),
    ...footers.map((footer): PastTrace => ({ tool, kind: 'footer', what: footer, strength: 'strong', message: `Change\n\n\u{1f916} ${footer}\n` })),
    ...trailers.map((trailer): PastTrace => ({ tool, kind: 'trailer', what: trailer, strength: 'strong', message: `Change\n\n${trailer.includes(':') ? trailer : `${trailer}: 0f3a`}\n` })),
    ...branches.map((name): PastTrace => ({ tool, kind: 'branch', what: name, strength: name.endsWith('/') ? 'weak' : 'strong', ref: `refs/heads/${name}${name.endsWith('/') ? 'topic' : ''}` })),
    ...notes.map((name): PastTrace => ({ tool, kind: 'notes', what: name, strength: 'strong', ref: name })),
  ]);
}
