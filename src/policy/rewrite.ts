/**
 * Commands that take a tool out of commits, as a push or range shows them: a further commit on top would leave it in those below.
 * `git filter-branch` comes with git, knows no conflicts, and keeps merges; each command goes on from the parents of the first commit, so that several work in any order.
 */

/** One word for a shell. */
export const quote = (word: string): string => (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`);

/** A path as a word that no program takes for one of its options: names come from repositories that may be hostile, and sed has a command that runs commands. */
export const pathWord = (path: string): string => quote(path.startsWith('-') ? `./${path}` : path);

/** A path as a word for git, which takes it neither for an option nor for a pattern: behind `:!` stands what is left alone. */
export const pathspec = (path: string): string => quote(/^[-:]|[*?[\\]/.test(path) ? `:(literal)${path}` : path);

/** Makes `commit` and what follows it anew; git's own copy of what was before goes, which the next history scan would find (the reflog has it). */
const filtered = (filters: readonly string[], commit: string): string =>
  `FILTER_BRANCH_SQUELCH_WARNING=1 git filter-branch -f ${filters.join(' ')} HEAD --not ${commit}^@ && git for-each-ref --format='delete %(refname)' refs/original | git update-ref --stdin`;

/** Takes files out of commits. The work tree keeps its own, which git ignores from now on. */
export function untrackSince(commit: string, words: string, lines: string): string {
  const filter = `--index-filter ${quote(`git rm -rqf --cached --ignore-unmatch -- ${words}`)}`;
  return `old=$(git rev-parse HEAD) && ${filtered([filter], commit)} && { git restore -qWs $old -- ${words}; printf '%s\\n' ${lines} >> "$(git rev-parse --git-path info/exclude)"; }`;
}

/** Takes lines out of messages, and makes whoever runs it the author in place of `addresses` (lower case). Lines are numbers of the commit's message. */
export function messageSince(commit: string, lines: readonly number[], addresses: readonly string[]): string {
  const people = `for w in AUTHOR COMMITTER; do eval "m=\\$GIT_\${w}_EMAIL"; case $(echo "$m" | tr A-Z a-z) in ${addresses.map((address) => quote(address)).join('|')}) export "GIT_\${w}_NAME=$(git config user.name)" "GIT_\${w}_EMAIL=$(git config user.email)";; esac; done`;
  const numbers = lines.map((line) => `-e ${line}p`).join(' ');
  const drop = lines.length > 0 ? `drop="$(git log -1 --format=%B ${commit} | sed -n ${numbers})" ` : '';
  const filters = [...(lines.length > 0 ? [`--msg-filter 'grep -vxFe "$drop" | git stripspace'`] : []), ...(addresses.length > 0 ? [`--env-filter ${quote(people)}`] : [])];
  return `${drop}${filtered(filters, commit)}`;
}

/** Puts what is staged into the commit that it mends. */
export const intoCommit = (commit: string): string =>
  `git commit -q --fixup=${commit} && GIT_SEQUENCE_EDITOR=: git rebase -q -i --autosquash $(git rev-parse -q --verify ${commit}^ > /dev/null && echo --keep-base ${commit}^ || echo --root)`;
