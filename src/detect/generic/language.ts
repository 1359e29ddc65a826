/** What an extension tells about a text: how values end. */
export interface Language {
  readonly path: string;
  /** Unquoted words are values (settings, shell), not references. */
  readonly settings: boolean;
  /** Position in `families`, 0 when unknown. */
  readonly family: number;
  /** No extension. */
  readonly bare: boolean;
}

/** What the rest of a path says; looked at only for texts with candidates. */
export interface Place {
  readonly test: boolean;
  /** Documentation, examples, logs: text about settings. */
  readonly prose: boolean;
  readonly translation: boolean;
}

/** Extensions that behave alike. The order is part of the trained tables: append only. */
const families: readonly (readonly string[])[] = [
  [], ['yml', 'yaml'], ['json', 'json5', 'jsonc', 'har', 'ipynb'], ['properties', 'ini', 'cfg', 'conf', 'cnf', 'config', 'toml', 'env', 'reg', 'inf', 'netrc', 'pgpass', 'npmrc', 'tfvars', 'hcl', 'tf'],
  ['sh', 'bash', 'zsh', 'fish', 'ps1', 'psm1', 'bat', 'cmd', 'mk', 'dockerfile', 'makefile'], ['xml', 'html', 'htm', 'xhtml', 'plist', 'svg', 'jsp', 'erb', 'vue', 'xaml', 'csproj', 'storyboard', 'svelte', 'astro'],
  ['md', 'txt', 'rst', 'adoc', 'markdown', 'org', 'log', 'tex'], ['java', 'kt', 'kts', 'scala', 'groovy', 'gradle', 'clj'], ['js', 'mjs', 'cjs', 'jsx', 'ts', 'tsx', 'mts', 'coffee', 'bicep'],
  ['py', 'pyi', 'pyx'], ['rb', 'rake', 'ex', 'exs', 'cr', 'gemspec'], ['go'], ['php', 'phtml', 'inc', 'phpt', 'tpl'], ['c', 'h', 'cc', 'cpp', 'hpp', 'cxx', 'm', 'mm', 'swift', 'rs', 'dart', 'zig', 'sol', 'ino', 'pde', 'hh', 'hxx', 'cu'],
  ['cs', 'vb', 'fs', 'cshtml', 'csx', 'fsx', 'vbs', 'bas'], ['sql', 'ddl', 'dump'], ['pl', 'pm', 't', 'lua', 'tcl', 'r', 'erl', 'hs', 'ml', 'lisp', 'el'], ['po', 'pot', 'strings', 'resx', 'arb', 'xlf'], ['csv', 'tsv', 'graphql', 'proto', 'ldif', 'pem', 'asc'],
];

const byExtension = new Map(families.flatMap((extensions, family) => extensions.map((extension) => [extension, family] as const)));
const settingFamilies = new Set([1, 2, 3, 4, 5, 6, 15, 17, 18]);
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const testWords = words('test tests spec specs testing fixture fixtures mock mocks testdata');
const exampleWords = words('example examples sample samples demo demos doc docs documentation template templates dist readme');
const translationWords = words('lang langs language languages locale locales i18n l10n translation translations message messages nls');
const testSuffix = /(?:Test|Tests|Spec|IT)\.[a-z]+$/;

/** Reads a path (`/` separators). Extensions not known, and files without one, count as settings: unquoted values are possible there. */
export function languageOf(path: string): Language {
  const dot = path.lastIndexOf('.');
  const slash = path.lastIndexOf('/');
  const extension = path.slice(Math.max(dot, slash) + 1).toLowerCase();
  const family = byExtension.get(extension) ?? 0;
  return { path, settings: family === 0 || settingFamilies.has(family), family, bare: dot < slash + 1 };
}

/** What the folders of a path and its name say about the text. */
export function placeOf({ path, family }: Language): Place {
  const name = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, name);
  if (folder !== known.folder) {
    known.folder = folder;
    known.says = saidBy(folder);
  }
  const says = known.says | saidBy(path.slice(name));
  return { test: (says & TEST) !== 0 || ((path.includes('Test') || path.includes('Spec') || path.includes('IT.')) && testSuffix.test(path)), prose: (says & PROSE) !== 0 || family === 6, translation: (says & TRANSLATION) !== 0 || family === 17 };
}

const TEST = 1;
const PROSE = 2;
const TRANSLATION = 4;
/** The folder of the last path: many files of one come after another. */
const known = { folder: '', says: 0 };

function saidBy(text: string): number {
  let says = 0;
  const words = text.split(/[/_.-]/);
  for (let i = 0; i < words.length; i++) says |= saidByWord(words[i] as string);
  return says;
}

/** What words say that came before: those of a tree come again and again. */
const met = new Map<string, number>();
const MOST_MET = 4096;

function saidByWord(word: string): number {
  const before = met.get(word);
  if (before !== undefined) return before;
  const lower = word.toLowerCase();
  const says = (testWords.has(word) ? TEST : 0) | (exampleWords.has(lower) ? PROSE : 0) | (translationWords.has(lower) ? TRANSLATION : 0);
  if (met.size < MOST_MET) met.set(word, says);
  return says;
}
