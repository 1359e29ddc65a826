import type { Glance } from './evidence/heads.ts';

/**
 * Files of program code, pages and pictures in folders without a dot in front: no inspector reads them and no tool's path is among them, which one look
 * tells. Asked for every path of a scan; `test/inspect/ordinary.test.ts` holds it against the inspectors and the tools.
 */

/** Endings of which only a folder or the beginning of a name could make something else. */
export const endings: ReadonlySet<string> = new Set(
  'adoc asm astro bmp builder c cc cer cjs clj cmake conf cpp crt cs cshtml css csv cts cxx d dart der diff ejs el eot erb ex exs fs gif gleam go golden gotmpl gox graphql groovy h haml hbs hcl hpp hs htm html ico ini ipynb java jpeg jpg js jsx key kt less liquid log lua m map mjs mm mo mp3 mp4 mts mustache nim obj orig otf p pas patch pdf pem php phpt pl plist png po pot properties proto pug py r razor rb resx rs rst s sass scala scm scss slim snap sol sql sum sv svelte svg swift tf tfstate tfvars tmpl tpl ts tsv tsx tt ttf twig txtar v vb vue wav webp woff woff2 xaml xib xsd zig'.split(' '),
);
/** Beginnings of names that mean something with any ending (`Dockerfile.py`, `trajectory_1.js`), or that imitate one. */
const first = ['.', 'dockerfile', 'containerfile', 'jenkinsfile', 'trae_config', 'trajectory_', 'repomix', 'gems.', 'gemini-debug.'];

/** What those begin with: most names are out after one look. */
const initials = new Set(first.map((beginning) => beginning.charAt(0)));

// Loops and no expressions: compiling those takes longer than a hook's files.
function plain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x21 || code > 0x7e) return false;
  }
  return true;
}

function speaks(name: string): boolean {
  if (!plain(name.charAt(0))) return true;
  return initials.has(name.charAt(0)) && first.some((beginning) => name.startsWith(beginning));
}

/** A folder with a dot in front, or in other letters, which could imitate one. */
const loud = (folder: string): boolean => folder.startsWith('.') || folder.includes('/.') || !plain(folder);

/** Returns the look, which looks at the folder of neighbouring files once. */
export function createOrdinary(traces: Pick<Glance, 'folder' | 'name'>): (path: string) => boolean {
  let folder = '';
  let quiet = true;
  return (path) => {
    const slash = path.lastIndexOf('/') + 1;
    const dot = path.lastIndexOf('.');
    if (dot <= slash || !endings.has(path.slice(dot + 1))) return false;
    if (slash !== folder.length || !path.startsWith(folder)) {
      folder = path.slice(0, slash);
      quiet = !loud(folder) && !traces.folder(folder.toLowerCase());
    }
    if (!quiet) return false;
    const name = path.slice(slash).toLowerCase();
    return !speaks(name) && !traces.name(name);
  };
}
