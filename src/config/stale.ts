import { configName } from './find.ts';
import type { Notice } from '../types/source.ts';
import type { Allow, Config } from './types.ts';

/** Exceptions of the repository that a full scan found nothing for, each with how to remove it. */
export function staleNotices(config: Config, usedAllows: ReadonlySet<Allow>, usedBaseline: ReadonlySet<string>): Notice[] {
  const allows = config.allows.filter((allow) => (allow.layer === 'project' || allow.layer === 'directory') && !usedAllows.has(allow));
  const notices = allows.map(
    ({ written, fingerprint }): Notice => ({
      code: 'stale-exception',
      path: written.file,
      startLine: written.line,
      // The command knows the file at the top.
      message: fingerprint && written.file === configName ? `matches nothing any more: tightlip allow --remove ${fingerprint}` : 'matches nothing any more: remove it',
    }),
  );
  const { baseline } = config;
  const left = baseline && !config.baselineLock ? [...baseline.entries.keys()].filter((fingerprint) => !usedBaseline.has(fingerprint)) : [];
  const [first] = left;
  if (baseline && first !== undefined) {
    notices.push({ code: 'stale-exception', path: baseline.file, startLine: baseline.lineOf(first), message: `${left.length} ${left.length === 1 ? 'entry matches' : 'entries match'} nothing any more: tightlip baseline --prune` });
  }
  return notices;
}
