/** Which of many paths a commit has, by reading its folders once each: git would walk down from the top for every path. */
import type { SideObjects } from './side-files.ts';

const SPACE = 32;

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** A folder's entries by name: the id of a folder, nothing for a file. */
function* entriesOf(tree: Uint8Array, idBytes: number): Iterable<{ readonly name: string; readonly folder: string | undefined }> {
  const bytes = bufferOf(tree);
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

/**
 * The entries of a folder that `branch` names. They are looked for where they stand: a folder is there when its entry is written once, since no id holds as much
 * by accident, and what would be a lie leads to an object that is not there. Only where a file may be, or something stands twice, entries are read one by one.
 */
function named(tree: Uint8Array, branch: Branch, idBytes: number): Iterable<{ readonly name: string; readonly folder: string | undefined }> {
  const bytes = bufferOf(tree);
  const found: { name: string; folder: string }[] = [];
  for (const [name, further] of branch) {
    const entry = further ? `40000 ${name}\0` : ` ${name}\0`;
    const at = bytes.indexOf(entry);
    if (at < 0) continue;
    if (!further || bytes.indexOf(entry, at + 1) >= 0) return entriesOf(tree, idBytes);
    const end = at + Buffer.byteLength(entry);
    found.push({ name, folder: bytes.toString('hex', end, end + idBytes) });
  }
  return found;
}

/** Those of `paths` that are files in the commit (a full id), in the order given. */
export async function pathsIn(objects: SideObjects, commit: string, paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  let open = [{ path: '', id: `${commit}^{tree}`, branch: branchesOf(paths) }];
  while (open.length > 0) {
    const trees = await objects.trees(open.map(({ id }) => id));
    open = open.flatMap(({ path, branch }, i) => {
      const below: typeof open = [];
      for (const { name, folder } of named(trees[i] ?? new Uint8Array(0), branch, commit.length / 2)) {
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
