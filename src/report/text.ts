/** `--format text`: what a person reads on a terminal. */

import type { Paint, Report, Reporter } from '../types/report.ts';
import { merge } from './merge.ts';
import { accepted, notices, problems, summary } from './text/closing.ts';
import { head } from './text/layout.ts';
import { secretBlock } from './text/secret.ts';
import { toolBlock } from './text/tool.ts';

/** `-q`: a line each for what blocks, and what could not be read; nothing at all when all is well. */
function* quiet(report: Report, paint: Paint): Generator<string> {
  for (const finding of report.findings) if (finding.blocking) yield head(finding, [finding.rule], paint);
  yield problems(report, paint);
}

function* text(report: Report, paint: Paint): Generator<string> {
  if (paint.detail === 'quiet') return yield* quiet(report, paint);
  const explained = new Set<string>();
  for (const group of merge(report.findings)) {
    yield group[0].kind === 'ai-tool' ? toolBlock(group, paint) : secretBlock(group, explained, paint);
    yield '\n';
  }
  yield notices(report, paint);
  yield problems(report, paint);
  yield accepted(report, paint);
  yield summary(report, paint);
}

export default text satisfies Reporter;
