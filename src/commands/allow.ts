import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readSmall } from '../config/disk.ts';
import { checkAllow, withAllow, withoutAllow } from '../config/edit.ts';
import { configName } from '../config/find.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { today } from '../run/today.ts';
import { topOfTree } from '../run/whole.ts';
import { checkoutAbove } from '../source/repository.ts';
import { writeFile } from '../run/write.ts';
import type { ExitCode } from '../types/report.ts';
import { unsaid } from '../unsaid.ts';

export interface AllowOptions {
  readonly reason?: string;
  readonly owner?: string;
  readonly until?: string;
  readonly path?: readonly string[];
  readonly remove?: boolean;
}

/** What reports print where the reason belongs. */
const isPlaceholder = (reason: string): boolean => reason.trim() !== '' && !/[\p{L}\p{N}]/u.test(reason);

/** The reason, asked for at a terminal where a copied command still has the placeholder. */
async function reasonOf(io: Io, given: string): Promise<string> {
  if (!isPlaceholder(given) || !io.stdin.isTTY) return given;
  const lines = createInterface({ input: io.stdin, output: io.stderr });
  try {
    return await lines.question('Why may it stay? ');
  } finally {
    lines.close();
  }
}

/** What is left to do for git; nothing outside of a repository. */
function next(io: Io): string {
  const top = checkoutAbove(io.cwd());
  if (top === undefined) return '';
  return `now: git add ${realpathSync(top) === realpathSync(io.cwd()) ? '' : ':/'}${configName}\n`;
}

/** `tightlip allow FINGERPRINT --reason ...`: one exception more, or one less, in the top `tightlip.toml`. */
export async function allow(io: Io, fingerprint: string, options: AllowOptions): Promise<ExitCode> {
  const file = join(topOfTree(io), configName);
  const bytes = readSmall(file, configName);
  if (options.remove) {
    if (!bytes) throw new UserError(`there is no ${configName} at the top`, 'nothing is accepted there');
    writeFile(file, withoutAllow(configName, bytes, fingerprint));
    io.stdout.write(`${fingerprint} is no longer accepted by ${configName}\n${next(io)}`);
    return 0;
  }
  checkAllow({ fingerprint, ...options, reason: options.reason ?? '' }, today());
  const reason = await reasonOf(io, options.reason ?? '');
  const entry = { fingerprint, reason, owner: options.owner, until: options.until, paths: options.path };
  checkAllow(entry, today());
  writeFile(file, withAllow(configName, bytes, entry));
  const where = options.path?.length ? ` in ${unsaid(options.path.join(', '), options.path)}` : '';
  io.stdout.write(`${fingerprint} is accepted${where}${options.until ? ` until ${options.until}` : ''}: ${configName}\n${next(io)}`);
  if (isPlaceholder(reason)) io.stderr.write(`every report will show the reason as ${reason.trim()}: the same command with another --reason replaces it\n`);
  return 0;
}
