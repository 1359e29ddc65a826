import type { Glance } from './evidence/heads.ts';
import { byFolder } from './folders.ts';

/**
 * Files of program code, pages and pictures in folders without a dot in front: no inspector reads them and no tool's path is among them, which one look
 * tells. Asked for every path of a scan; `test/inspect/ordinary.test.ts` holds it against the inspectors and the tools.
 */

/** Endings of which only a folder or the beginning of a name could make something else. */
export const endings: ReadonlySet<string> = new Set(
  'adoc asm astro bmp builder c cc cer cjs clj cmake conf cpp crt cs cshtml css csv cts cxx d dart der diff ejs el eot erb ex exs fs gif gleam go golden gotmpl gox graphql groovy h haml hbs hcl hpp hs htm html ico ini ipynb java jpeg jpg js jsx key kt less liquid lua m map mjs mm mo mp3 mp4 mts mustache nim obj orig otf p pas patch pdf pem php phpt pl plist png po pot properties proto pug py r razor rb resx rs rst s sass scala scm scss slim snap sol sql sum sv svelte svg swift tf tfstate tfvars tmpl tpl ts tsv tsx tt ttf twig txtar v vb vue wav webp woff woff2 xaml xib xsd zig'.split(' '),
);
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

/** Returns the look. A folder with a dot in front means something, or one in other letters, which could imitate it. */
export function createOrdinary(traces: Pick<Glance, 'name' | 'ending' | 'beginnings'>): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const isCommon = (ending: string): boolean => {
    const before = known.get(ending);
    if (before !== undefined) return before;
    const common = endings.has(ending) && !traces.ending(ending);
    // There are few, or somebody makes them up.
    if (known.size < 1000) known.set(ending, common);
    return common;
  };
  const beginnings = [...speaking, ...traces.beginnings];
  const initials = initialsOf(beginnings);
  const loud = byFolder((name) => name.startsWith('.') || !plain(name) || traces.name(name.toLowerCase()));
  let last = { folder: '', loud: false };
  return (path) => {
    const slash = path.lastIndexOf('/') + 1;
    const dot = path.lastIndexOf('.');
    if (dot <= slash || !isCommon(path.slice(dot + 1))) return false;
    if (slash !== last.folder.length || !path.startsWith(last.folder)) {
      const folder = path.slice(0, slash);
      last = { folder, loud: loud(folder) };
    }
    if (last.loud) return false;
    const initial = path.charCodeAt(slash);
    if (initial < 128 && initials[initial] === 0) return true;
    const name = path.slice(slash).toLowerCase();
    return initial < 128 && initial > 0x20 && initial < 0x7f && !beginnings.some((beginning) => name.startsWith(beginning));
  };
}
