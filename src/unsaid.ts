/** People paste what they found where a name belongs. Messages say back what was typed only where it reads like a name, a path, a number. */

const hidden = '(not repeated: it may be a secret)';

/** Words of names are put together from segments: `backupPolicy`, `BACKUP`, `backup`. Random letters change their case too often. */
function readsLikeWords(part: string): boolean {
  if (part.length > 30) return false;
  const segments = part.match(/\p{Lu}?\p{Ll}+|\p{Lu}+|[^\p{Lu}\p{Ll}]+/gu) ?? [];
  const pronounced = segments.every((segment) => segment.length <= 20 && (segment.length < 6 || /[aeiouy]|[^a-z]/i.test(segment)));
  return pronounced && (segments.length <= 2 || part.length / segments.length >= 4);
}

/** Whether a piece without signs could stand in anybody's file name. `file`: it stands in a path, where `report2024` is ordinary. */
function isPlainPart(part: string, file: boolean): boolean {
  if (/^\d{1,8}$/.test(part) || part.length <= 3) return true;
  const letters = part.replaceAll(/\d/g, '');
  if (letters === part) return readsLikeWords(part);
  if (part.length <= 7) return true;
  return file && /^\p{L}+\d{1,4}$/u.test(part) && readsLikeWords(letters);
}

/** A commit's id: forty digits may be anything, except where commits are named. */
const commitId = /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/;

const isPath = (word: string): boolean => /\/|\.[a-z]{1,5}$/.test(word);

function isPlain(word: string, commits: boolean, file = isPath(word)): boolean {
  if (!/^[\p{L}\p{M}\p{N}_./:=,@~^*()[\]+-]*$/u.test(word)) return false;
  return word.split(/[^\p{L}\p{M}\p{N}]+/u).every((part) => isPlainPart(part, file) || (commits && commitId.test(part)));
}

/** Pieces as they stand in a message whatever was escaped there. */
const pieces = (text: string): string[] => text.split(/[^!-~\p{L}\p{N}]+|['"`\\]+/u).filter(Boolean);

/** A value behind `name=` may be said without the name, a name without its folder. */
const withParts = (piece: string): string[] => [piece, ...piece.split(/[=,]/), ...piece.split(/[=,/]/)];

/**
 * `text` (a message, a hint) without what `typed` (the command line) holds and what may be a secret. What is left out is said to be left out.
 * Ordinary names, paths, numbers, and commit ids after `range` and `history`, stay.
 */
export function unsaid(text: string, typed: readonly string[]): string {
  const commits = typed.some((word) => word === 'range' || word === 'history');
  const doubtful = typed.flatMap(pieces).flatMap((piece) => withParts(piece).filter((part) => part.length > 3 && !isPlain(part, commits, isPath(piece))));
  if (doubtful.length === 0) return text;
  // Longest first, so that no end of one is left standing behind another.
  let said = text;
  for (const piece of doubtful.toSorted((a, b) => b.length - a.length)) said = said.replaceAll(piece, hidden);
  // Messages shorten what is long.
  for (const piece of pieces(said)) {
    const cut = piece.replace(/[^\p{L}\p{N}]+$/u, '');
    if (cut.length > 7 && !isPlain(cut, commits) && doubtful.some((whole) => whole.startsWith(cut))) said = said.replaceAll(cut, hidden);
  }
  return said;
}
