/** A tree as a source, read one file after the other: what the threads of a scan share among them. */
import { fileChunks } from '../../src/source/read-file.ts';
import { fileOf, listTree, type TreeRequest } from '../../src/source/tree.ts';
import { ownRoom } from '../../src/source/windows.ts';
import type { Source } from '../../src/types/source.ts';

/** The chunks of all files that are listed. */
export function treeSource(request: Omit<TreeRequest, 'problem' | 'skipped'>, largest?: number): Source {
  return {
    name: 'tree',
    async *chunks(problem, skipped = () => {}) {
      const { root, files } = await listTree({ ...request, problem, skipped });
      for (const name of files) yield* fileChunks(fileOf(root, name), { room: ownRoom(), problem, skipped, largest });
    },
  };
}
