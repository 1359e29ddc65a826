/** A git that says what a test wants it to say. */
import { GitFailure, type GitChild } from '../../src/source/git.ts';
import { ObjectReader } from '../../src/source/objects.ts';

/** A reader of a `cat-file --batch` whose answers come in these pieces and that then ends, well or not. */
export function answering(pieces: readonly string[], fails = false): ObjectReader {
  const left = pieces.map((piece) => Buffer.from(piece, 'latin1'));
  const git = { read: () => Promise.resolve(left.shift()), write: () => Promise.resolve(), finish: () => {}, stop: () => {}, end: () => (fails ? Promise.reject(new GitFailure('cat-file', 1, 'fatal: git died')) : Promise.resolve()) };
  return new ObjectReader(git as unknown as GitChild);
}
