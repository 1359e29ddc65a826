import type { Finding } from '../types/finding.ts';

/** Why a finding matters, in a sentence: it depends on what it is and how far it has already gone. */
export function why(finding: Finding): string | undefined {
  const { kind, origin } = finding;
  if (kind === 'ai-tool') return undefined;
  if (kind === 'agent-risk') return finding.reasons?.[0] ?? 'An agent that opens this repository obeys its files: this setting acts on the machine of whoever starts one here.';
  if (kind === 'leak') return 'This is marked or known as internal: it must not leave with the repository.';
  if (finding.confidence === 'low') return 'It stands where a credential would. If it is one, whoever can read the repository can use it.';
  if (origin.kind === 'staged') return 'It is staged, not committed yet: taken out now, it never enters the history.';
  if (origin.kind === 'message') return 'The commit is not made yet: taken out of its message now, it never enters the history (git commit --edit --file=.git/COMMIT_EDITMSG).';
  if (origin.kind === 'commit' || origin.kind === 'object') return 'It is in the history: deleting the line does not take it back, only revoking it does.';
  return 'Whoever can read it can use it. Once pushed, deleting the line does not take it back.';
}
