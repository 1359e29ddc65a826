/** Paths that lead through a symbolic link: git lists them when a folder was replaced by a link, and they may lie anywhere. */
import { lstatSync } from 'node:fs';
import { sep } from 'node:path';

/** Says whether a folder above a path (relative to `root`, `/` between names) is a link. Each folder is looked at once. */
export function behindLinks(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const linked = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const above = folder.lastIndexOf('/');
    const answer = (above > 0 && linked(folder.slice(0, above))) || isLink(`${root}${sep}${folder}`);
    known.set(folder, answer);
    return answer;
  };
  return (path) => {
    const end = path.lastIndexOf('/');
    return end > 0 && linked(path.slice(0, end));
  };
}

/** A folder that is gone, or cannot be looked at, is found out when its file is opened. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
