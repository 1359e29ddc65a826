import { generic as scripts, named as configured } from './agents/files.ts';
import type { Glance } from './evidence/heads.ts';
import { anyOf } from './evidence/names.ts';
import { named as listed } from './evidence/readers/which.ts';
import { byFolder } from './folders.ts';

/**
 * Files of which only the ending says what there may be to see: program code, pages, pictures (nothing), data and texts, in folders without a dot in front.
 * No tool's path is among them, which one look tells. Asked for every path of a scan; `test/inspect/ordinary.test.ts` holds it against the inspectors and
 * the tools.
 */

/** Endings of which only a folder or the beginning of a name could make something else. */
export const endings: ReadonlySet<string> = new Set(
  'adoc asm astro bmp builder c cc cer cjs clj cmake conf cpp crt cs cshtml css csv cts cxx d dart der diff ejs el eot erb ex exs fs gif gleam go golden gotmpl gox graphql groovy h haml hbs hcl hpp hs htm html ico ini ipynb java jpeg jpg js jsx key kt less liquid lua m map mjs mm mo mp3 mp4 mts mustache nim obj orig otf p pas patch pdf pem php phpt pl plist png po pot properties proto pug py r razor rb resx rs rst s sass scala scm scss slim snap sol sql sum sv svelte svg swift tf tfstate tfvars tmpl tpl ts tsv tsx tt ttf twig txtar v vb vue wav webp woff woff2 xaml xib xsd zig'.split(' '),
);
/** The same of names with one dot that mean nothing by themselves. */
const plainer = new Set(['json', 'md', 'toml', 'txt', 'xml', 'yaml', 'yml']);
/** What such names must not begin with, and folders that they must not lie in. */
const speakingData = ['requirements', 'constraints', 'compose', 'docker-compose', 'azure-pipelines', 'pylock'];
const speakingFolders = new Set(['requirements', 'script', 'scripts', 'bin', 'mise']);
/** Beginnings of names that mean something with any ending (`Dockerfile.py`, `trajectory_1.js`), or that imitate one. */
const speaking = ['.', 'dockerfile', 'containerfile', 'jenkinsfile', 'trae_config', 'trajectory_', 'repomix', 'gems.'];

// A loop and no expression: compiling that takes longer than a hook's files.
function plain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x21 || code > 0x7e) return false;
  }
  return true;
}

/** By the code of a name's first letter, of either case, whether the name must be looked at: other signs than ASCII could imitate one. */
function initialsOf(beginnings: readonly string[]): Uint8Array {
  const initials = new Uint8Array(128).fill(1, 0, 0x21);
  initials[0x7f] = 1;
  for (const beginning of beginnings) for (const text of [beginning, beginning.toUpperCase()]) initials[text.charCodeAt(0)] = 1;
  return initials;
}

/** Answers that are given again and again; there are few, or somebody makes them up. */
function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size < 1000) known.set(text, now);
    return now;
  };
}

/** By an ending: what `of` says of such names; `data`: only of those that mean nothing by themselves. */
interface Kind<T> {
  readonly is: T;
  readonly data: boolean;
}

function kindsOf<T>(traces: Pick<Glance, 'ending'>, of: (path: string) => T): (ending: string) => Kind<T> | false {
  return remembering((ending) => {
    const data = plainer.has(ending);
    return (data || (endings.has(ending) && !traces.ending(ending))) && { is: of(`x.${ending}`), data };
  });
}

/** Whether a name (lower case) of data or of a text means something. */
const speaks = (name: string, traces: Pick<Glance, 'name'>): boolean => listed.has(name) || configured.has(name) || scripts.has(name) || traces.name(name) || speakingData.some((beginning) => name.startsWith(beginning));

const dottedOrOther = /[^!-\-/-~]/;
function hasAny(text: string, parts: readonly string[]): boolean {
  for (const part of parts) if (text.includes(part)) return true;
  return false;
}

/** Returns the look: what `of` says of all such names, or undefined where the path may say more. A folder with a dot in front means something, or one in other letters, which could imitate it. */
export function createOrdinary<T>(traces: Pick<Glance, 'name' | 'ending' | 'beginnings' | 'undotted'>, of: (path: string) => T): (path: string) => T | undefined {
  const kindOf = kindsOf(traces, of);
  const beginnings = [...speaking, ...traces.beginnings];
  const initials = initialsOf(beginnings);
  const loudOne = byFolder((name) => name.startsWith('.') || !plain(name) || traces.name(name.toLowerCase()));
  const loud = (folder: string): boolean => dottedOrOther.test(folder) ? loudOne(folder) : hasAny(folder.toLowerCase(), traces.undotted) && loudOne(folder);
  const filed = byFolder((name) => speakingFolders.has(name.toLowerCase()));
  const last = { folder: '', loud: false };
  return (path) => {
    // Not `lastIndexOf`, which takes three times as long.
    if (!path.startsWith(last.folder) || path.includes('/', last.folder.length)) {
      last.folder = path.slice(0, path.lastIndexOf('/') + 1);
      last.loud = loud(last.folder);
    }
    if (last.loud) return undefined;
    const start = last.folder.length;
    const first = path.indexOf('.', start);
    let dot = first;
    for (let next = path.indexOf('.', dot + 1); next > dot; next = path.indexOf('.', dot + 1)) dot = next;
    const kind = dot > start && kindOf(path.slice(dot + 1));
    if (!kind) return undefined;
    const initial = path.charCodeAt(start);
    if (initial >= 128 || (initials[initial] === 0 && !kind.data)) return initial < 128 ? kind.is : undefined;
    const name = path.slice(start).toLowerCase();
    if (initial <= 0x20 || initial === 0x7f || beginnings.some((beginning) => name.startsWith(beginning))) return undefined;
    return kind.data && (dot > first || filed(last.folder) || speaks(name, traces)) ? undefined : kind.is;
  };
}

/** Paths at a time: an expression's matches of more would be put together from many pieces. */
const some = 2000;
const escaped = (text: string): string => text.replaceAll(/\W/g, '\\$&');

/** For the lines of a list of paths that mean nothing: those of the endings above, under the simplest of names. */
function quietLines(traces: Pick<Glance, 'ending' | 'beginnings' | 'undotted'>): RegExp {
  const loud = traces.undotted.map((part) => `${escaped(part)}|`).join('');
  const beginnings = [...speaking, ...traces.beginnings].map(escaped).join('|');
  const quiet = [...endings].filter((ending) => !traces.ending(ending));
  return new RegExp(`^(?:(?!${loud}\\.)[!-\\-0-~](?:[!-\\-0-~]|\\.(?=\\d))*/)*(?!${beginnings})[!-\\-0-~][!-.0-~]*\\.${anyOf(quiet)}$`, 'gim');
}

/**
 * Tells of many paths at once which mean nothing: only those of which the look says so as well, in a fifth of its time. `mark` gets their places in the list.
 * It tells of none where tools leave names that it would not tell from others.
 */
export function markQuiet(paths: readonly string[], traces: Pick<Glance, 'ending' | 'beginnings' | 'undotted' | 'odd'>, mark: (place: number) => void): void {
  if (traces.odd) return;
  const lines = quietLines(traces);
  for (let from = 0; from < paths.length; from += some) {
    const lot = paths.slice(from, from + some);
    const left = lot.join('\n').replace(lines, '').split('\n');
    // A name may have an end of a line in it.
    if (left.length === lot.length) left.forEach((line, i) => void (line === '' && mark(from + i)));
  }
}
