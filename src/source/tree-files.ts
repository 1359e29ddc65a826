/** Which of many paths a commit has, by reading its folders once each: git would walk down from the top for every path. */
import type { SideObjects } from './side-files.ts';

const SPACE = 32;

/** A folder's entries by name: the id of a folder, nothing for a file. */
function* entriesOf(tree: Uint8Array, idBytes: number): Iterable<{ readonly name: string; readonly folder: string | undefined }> {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) return;
    // `40000` is a folder, `160000` another repository.
    const isFolder = space - at === 5;
    yield { name: bytes.toString('utf8', space + 1, end), folder: isFolder ? bytes.toString('hex', end + 1, end + 1 + idBytes) : undefined };
    at = end + 1 + idBytes;
  }
}

/** Names below each folder that are asked for, as a tree: an undefined branch is a file. */
type Branch = Map<string, Branch | undefined>;

function branchesOf(paths: readonly string[]): Branch {
  const top: Branch = new Map();
  for (const path of paths) {
    const names = path.split('/');
    const last = names.pop() as string;
    let at = top;
    for (const name of names) {
      const below: Branch = at.get(name) ?? new Map();
      at.set(name, below);
      at = below;
    }
    if (!at.has(last)) at.set(last, undefined);
  }
  return top;
}

/** Those of `paths` that are files in the commit (a full id), in the order given. */
export async function pathsIn(objects: SideObjects, commit: string, paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  let open = [{ path: '', id: `${commit}^{tree}`, branch: branchesOf(paths) }];
  while (open.length > 0) {
    const trees = await objects.trees(open.map(({ id }) => id));
    open = open.flatMap(({ path, branch }, i) => {
      const below: typeof open = [];
      for (const { name, folder } of entriesOf(trees[i] ?? new Uint8Array(0), commit.length / 2)) {
        if (!branch.has(name)) continue;
        const further = branch.get(name);
        if (folder === undefined) found.add(path + name);
        else if (further) below.push({ path: `${path}${name}/`, id: folder, branch: further });
      }
      return below;
    });
  }
  return paths.filter((path) => found.has(path));
}
