import { rangeSource, type RangeRequest } from '../source/range.ts';
import { gatherSource, type Gather } from './gather.ts';
import { foldOccurrences } from './occurrences.ts';
import { rememberingNewest } from './past-problems.ts';

/** What commits add, in this thread: a secret once a path, at the commit that brought it first. */
export function gatherCommits(request: RangeRequest): Gather {
  const { source, dropOld } = rememberingNewest(rangeSource({ ...request, counted: (commits) => (total = commits) }));
  let total = 0;
  return async (gathering) => {
    const { outcome } = gathering;
    await gatherSource(source)(gathering);
    dropOld(outcome);
    outcome.commits = total;
    const folded = foldOccurrences(outcome.findings);
    outcome.findings.length = 0;
    for (const finding of folded) outcome.findings.push(finding);
  };
}
