import { UserError } from '../../errors.ts';
import { gitleaks, gitleaksIgnore } from './gitleaks.ts';
import type { Imported } from './imported.ts';
import { detectSecrets, gitguardian, ignoreFile, secretlint, talisman, trufflehogPaths } from './others.ts';

/** Aliases may not blow a small file up. */
async function yaml(source: string): Promise<unknown> {
  const { parse } = await import('yaml');
  // 'silent' would keep its errors to itself.
  return keyed(parse(source, { maxAliasCount: 50, logLevel: 'error' }));
}

/** All of these files are tables of keys; an empty one is read as nothing. */
function keyed(value: unknown): unknown {
  if (value !== null && value !== undefined && (typeof value !== 'object' || Array.isArray(value))) throw new TypeError('no table of keys');
  return value;
}

/** Comments and trailing commas, as JSON files of tools often have. */
const relaxed = (source: string): unknown => keyed(JSON.parse(source.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, kept: string | undefined) => kept ?? '').replace(/,(\s*[}\]])/g, '$1')));

interface Format {
  readonly name: string;
  readonly file: RegExp;
  readonly read: (source: string) => Imported | Promise<Imported>;
}

const formats: readonly Format[] = [
  { name: 'gitleaks', file: /gitleaks.*\.toml$/i, read: gitleaks },
  { name: 'gitleaks ignores', file: /\.(?:gitleaks|betterleaks)ignore$/, read: gitleaksIgnore },
  { name: 'detect-secrets baseline', file: /secrets\.baseline|\.baseline$/, read: detectSecrets },
  { name: 'secretlint', file: /\.secretlintrc(?:\.json)?$/, read: async (source) => secretlint(source.trimStart().startsWith('{') ? relaxed(source) : await yaml(source)) },
  { name: 'secretlint', file: /\.secretlintrc\.ya?ml$/, read: async (source) => secretlint(await yaml(source)) },
  { name: 'secretlint ignores', file: /\.secretlintignore$/, read: ignoreFile },
  { name: 'talisman', file: /\.talismanrc$/, read: async (source) => talisman(await yaml(source)) },
  { name: 'GitGuardian', file: /\.gitguardian\.ya?ml$/, read: async (source) => gitguardian(await yaml(source)) },
  { name: 'trufflehog paths', file: /trufflehog|exclude/i, read: trufflehogPaths },
];

/** Reads another scanner's file, known by its name. Nothing in it is executed. Throws a UserError that repeats nothing of it. */
export async function readForeign(name: string, source: string): Promise<{ format: string; imported: Imported }> {
  if (/\.secretlintrc\.[cm]?js$/.test(name)) throw new UserError('a configuration that is a program is never run', 'write it as .secretlintrc.json and import that');
  const format = formats.find(({ file }) => file.test(name));
  if (!format) throw new UserError(`${JSON.stringify(name)} is no configuration that can be imported`, 'known: .gitleaks.toml .gitleaksignore .secrets.baseline .secretlintrc .secretlintignore .talismanrc .gitguardian.yaml, and trufflehog exclude files');
  try {
    return { format: format.name, imported: await format.read(source) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const where = error instanceof Error && 'line' in error && typeof error.line === 'number' ? `:${error.line}` : '';
    throw new UserError(`${name}${where} cannot be read as a file of ${format.name}`, 'is it valid for the tool that it was written for?', error);
  }
}
