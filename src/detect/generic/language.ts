/** What a path tells about the text: how values end, and what the place says about them. */
export interface Language {
  /** Unquoted words are values (settings, shell), not references. */
  readonly settings: boolean;
  /** Position in `families`, 0 when unknown. */
  readonly family: number;
  readonly test: boolean;
  /** Documentation, examples, logs: text about settings. */
  readonly prose: boolean;
  readonly translation: boolean;
  readonly bare: boolean;
}

/** Extensions that behave alike. The order is part of the trained tables: append only. */
export const families: readonly (readonly string[])[] = [
  [], ['yml', 'yaml'], ['json', 'json5', 'jsonc', 'har', 'ipynb'], ['properties', 'ini', 'cfg', 'conf', 'cnf', 'config', 'toml', 'env', 'reg', 'inf', 'netrc', 'pgpass', 'npmrc', 'tfvars', 'hcl', 'tf'],
  ['sh', 'bash', 'zsh', 'fish', 'ps1', 'psm1', 'bat', 'cmd', 'mk', 'dockerfile', 'makefile'], ['xml', 'html', 'htm', 'xhtml', 'plist', 'svg', 'jsp', 'erb', 'vue', 'xaml', 'csproj', 'storyboard'],
  ['md', 'txt', 'rst', 'adoc', 'markdown', 'org', 'log', 'tex'], ['java', 'kt', 'kts', 'scala', 'groovy', 'gradle', 'clj'], ['js', 'mjs', 'cjs', 'jsx', 'ts', 'tsx', 'mts', 'coffee'],
  ['py', 'pyi', 'pyx'], ['rb', 'rake', 'ex', 'exs', 'cr', 'gemspec'], ['go'], ['php', 'phtml', 'inc', 'phpt', 'tpl'], ['c', 'h', 'cc', 'cpp', 'hpp', 'cxx', 'm', 'mm', 'swift', 'rs', 'dart', 'zig'],
  ['cs', 'vb', 'fs', 'cshtml'], ['sql', 'ddl', 'dump'], ['pl', 'pm', 't', 'lua', 'tcl', 'r', 'erl', 'hs', 'ml', 'lisp', 'el'], ['po', 'pot', 'strings', 'resx', 'arb', 'xlf'], ['csv', 'tsv', 'graphql', 'proto', 'ldif', 'pem', 'asc'],
];

const byExtension = new Map(families.flatMap((extensions, family) => extensions.map((extension) => [extension, family] as const)));
const settingFamilies = new Set([1, 2, 3, 4, 5, 6, 15, 17, 18]);
const testPath = /(?:^|[/_.-])(?:tests?|specs?|testing|fixtures?|mocks?|testdata|__tests__)(?:[/_.-]|$)|(?:Test|Tests|Spec|IT)\.[a-z]+$/;
const examplePath = /(?:^|[/_.-])(?:examples?|samples?|demos?|docs?|documentation|templates?|dist|readme)(?:[/_.-]|$)/i;
const translationPath = /(?:^|[/_.-])(?:lang|langs|languages?|locales?|i18n|l10n|translations?|messages?|nls)(?:[/_.-]|$)/i;

/** Reads a path (`/` separators). Extensions not known, and files without one, count as settings: unquoted values are possible there. */
export function languageOf(path: string): Language {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const extension = (dot >= 0 ? name.slice(dot + 1) : name).toLowerCase();
  const family = byExtension.get(extension) ?? 0;
  return {
    settings: family === 0 || settingFamilies.has(family),
    family,
    test: testPath.test(path),
    prose: family === 6 || examplePath.test(path),
    translation: family === 17 || translationPath.test(path),
    bare: dot < 0,
  };
}
