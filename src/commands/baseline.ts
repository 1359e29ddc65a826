import { join } from 'node:path';
import { accept, baselineName, formatBaseline, parseBaseline, prune } from '../config/baseline.ts';
import { readSmall } from '../config/disk.ts';
import { checkUntil } from '../config/edit.ts';
import type { Baseline, BaselineEntry } from '../config/types.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { today } from '../run/today.ts';
import { scanWhole, topOfTree } from '../run/whole.ts';
import { writeFile } from '../run/write.ts';
import { checkoutAbove } from '../source/repository.ts';
import type { Finding } from '../types/finding.ts';
import type { ExitCode, Report } from '../types/report.ts';

export interface BaselineOptions {
  readonly reason?: string;
  readonly owner?: string;
  readonly until?: string;
  readonly prune?: boolean;
}

const read = (file: string): Baseline | undefined => {
  const bytes = readSmall(file, baselineName);
  return bytes && parseBaseline(baselineName, bytes);
};

const acceptable = ({ kind }: Finding): boolean => kind === 'secret' || kind === 'leak' || kind === 'agent-risk';

/** The findings that are not accepted yet, first place of each secret; what has ended is accepted anew. */
function fresh(report: Report, options: BaselineOptions): { entry: BaselineEntry; renews: boolean }[] {
  const { reason, owner, until } = options;
  return report.findings.filter(acceptable).map((finding) => ({
    entry: { fingerprint: finding.fingerprint, rule: finding.rule, path: finding.origin.path, reason: reason ?? 'found when the baseline was made', owner, until },
    renews: finding.expired !== undefined,
  }));
}

function refuseIncomplete(report: Report): void {
  const [problem] = report.problems;
  if (problem) throw new UserError(`the scan was not complete: ${problem.path ?? problem.code}: ${problem.message}`, 'solve that first; the baseline was not touched');
}

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one.replace(/y$/, 'ie')}s`}`;

/** `tightlip baseline [--prune]`: accepts what is there now in its own file, or drops what is gone. A second run on unchanged input changes no byte. */
export async function baseline(io: Io, options: BaselineOptions): Promise<ExitCode> {
  checkUntil(options.until, today());
  if (options.reason?.trim() === '') throw new UserError('an exception needs a reason', 'add --reason "why this may stay"');
  const file = join(topOfTree(io), baselineName);
  const before = read(file);
  if (before?.malformed.length) throw new UserError(`${baselineName}:${before.malformed[0]} is not an entry`, 'repair or delete that line');
  const report = await scanWhole(io);
  refuseIncomplete(report);
  const found = fresh(report, options);
  const renewed = new Map(before?.entries);
  for (const { entry, renews } of found) if (renews) renewed.delete(entry.fingerprint);
  const entries = options.prune && before ? prune(before, new Set([...report.findings, ...report.suppressed.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint))) : accept(before && { ...before, entries: renewed }, found.map(({ entry }) => entry));
  const text = formatBaseline(entries);
  if (text !== '' || before) writeFile(file, text);
  const known = before?.entries.size ?? 0;
  const change = entries.length - known;
  io.stdout.write(`${baselineName}: ${count(entries.length, 'entry')}${change > 0 ? `, ${change} new` : change < 0 ? `, ${-change} removed` : ''}\n${change === 0 || checkoutAbove(io.cwd()) === undefined ? '' : `now: git add ${baselineName}\n`}`);
  return 0;
}
