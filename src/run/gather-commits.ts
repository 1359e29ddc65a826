import type { CommitSource } from '../source/range.ts';
import { gatherSource, type Gather } from './gather.ts';
import { foldOccurrences } from './occurrences.ts';
import { dropReplaced } from './past-problems.ts';
import { prepareStage } from './stage.ts';

/** What commits add, in this thread: a secret once a path, at the commit that brought it first. */
export function gatherCommits(commits: CommitSource): Gather {
  return async (gathering) => {
    // While git compares commits.
    prepareStage();
    const { outcome } = gathering;
    await gatherSource(commits)(gathering);
    dropReplaced(outcome, commits.newest);
    outcome.commits = commits.count();
    const folded = foldOccurrences(outcome.findings);
    outcome.findings.length = 0;
    for (const finding of folded) outcome.findings.push(finding);
  };
}
