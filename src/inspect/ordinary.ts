/**
 * Files of program code, pages and pictures in folders without a dot in front: no inspector reads them and no tool's path is among them, which one look
 * tells. Asked for every path of a scan; `test/inspect/ordinary.test.ts` holds it against the inspectors and the tools.
 */

/** Endings of which only a folder or the beginning of a name could make something else. */
const endings = new Set('c cc cpp cs css cxx go h hpp htm html java js jsx kt less m mjs mm php pl py rs rst scala scss sql svg swift ts tsx vue'.split(' '));
/** Beginnings of names that mean something with any ending (`Dockerfile.py`, `trajectory_1.js`), or that imitate one. */
const first = /^(?:[^!-~]|\.|dockerfile|containerfile|jenkinsfile|trae_config|trajectory_|repomix)/i;
/** A folder with a dot in front, or in other letters, which could imitate one. */
const loud = /(?:^|\/)\.|[^!-~]/;

/** Returns the look, which looks at the folder of neighbouring files once. */
export function createOrdinary(): (path: string) => boolean {
  let folder = '';
  let quiet = true;
  return (path) => {
    const slash = path.lastIndexOf('/') + 1;
    const dot = path.lastIndexOf('.');
    if (dot <= slash || !endings.has(path.slice(dot + 1)) || first.test(path.slice(slash))) return false;
    if (slash !== folder.length || !path.startsWith(folder)) {
      folder = path.slice(0, slash);
      quiet = !loud.test(folder);
    }
    return quiet;
  };
}
