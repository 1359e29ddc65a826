/** More folders than this are forgotten: no project has them at once. */
const most = 20_000;

/** Says of a folder, given with its final slash, whether one of its names is meant. Each name is asked for once below the same folders. */
export function byFolder(isMeant: (name: string) => boolean): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  const look = (folder: string): boolean => {
    if (folder === '') return false;
    const before = known.get(folder);
    if (before !== undefined) return before;
    const start = folder.length > 1 ? folder.lastIndexOf('/', folder.length - 2) + 1 : 0;
    const meant = look(folder.slice(0, start)) || isMeant(folder.slice(start, -1));
    if (known.size >= most) known.clear();
    known.set(folder, meant);
    return meant;
  };
  return look;
}
