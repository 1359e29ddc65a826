/**
 * Files of program code, pages and pictures in folders without a dot in front: no inspector reads them and no tool's path is among them, which one look
 * tells. Asked for every path of a scan; `test/inspect/ordinary.test.ts` holds it against the inspectors and the tools.
 */

/** Endings of which only a folder or the beginning of a name could make something else. */
const endings = new Set('c cc cpp cs css cxx go h hpp htm html java js jsx kt less m mjs mm php pl py rs rst scala scss sql svg swift ts tsx vue'.split(' '));
/** Beginnings of names that mean something with any ending (`Dockerfile.py`, `trajectory_1.js`), or that imitate one. */
const first = ['.', 'dockerfile', 'containerfile', 'jenkinsfile', 'trae_config', 'trajectory_', 'repomix'];

// Loops and no expressions: compiling those takes longer than a hook's files.
function plain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x21 || code > 0x7e) return false;
  }
  return true;
}

function speaks(name: string): boolean {
  const lower = name.slice(0, 16).toLowerCase();
  return !plain(name.charAt(0)) || first.some((beginning) => lower.startsWith(beginning));
}

/** A folder with a dot in front, or in other letters, which could imitate one. */
const loud = (folder: string): boolean => folder.startsWith('.') || folder.includes('/.') || !plain(folder);

/** Returns the look, which looks at the folder of neighbouring files once. */
export function createOrdinary(): (path: string) => boolean {
  let folder = '';
  let quiet = true;
  return (path) => {
    const slash = path.lastIndexOf('/') + 1;
    const dot = path.lastIndexOf('.');
    if (dot <= slash || !endings.has(path.slice(dot + 1)) || speaks(path.slice(slash))) return false;
    if (slash !== folder.length || !path.startsWith(folder)) {
      folder = path.slice(0, slash);
      quiet = !loud(folder);
    }
    return quiet;
  };
}
