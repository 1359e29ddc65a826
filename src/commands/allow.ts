import { join } from 'node:path';
import { readSmall } from '../config/disk.ts';
import { checkAllow, withAllow, withoutAllow } from '../config/edit.ts';
import { configName } from '../config/find.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { today } from '../run/today.ts';
import { topOfTree } from '../run/whole.ts';
import { writeFile } from '../run/write.ts';
import type { ExitCode } from '../types.ts';
import { unsaid } from '../unsaid.ts';

export interface AllowOptions {
  readonly reason?: string;
  readonly owner?: string;
  readonly until?: string;
  readonly path?: readonly string[];
  readonly remove?: boolean;
}

/** `tightlip allow FINGERPRINT --reason ...`: one exception more, or one less, in the top `tightlip.toml`. */
export async function allow(io: Io, fingerprint: string, options: AllowOptions): Promise<ExitCode> {
  const file = join(topOfTree(io), configName);
  const bytes = readSmall(file, configName);
  if (options.remove) {
    if (!bytes) throw new UserError(`there is no ${configName} at the top`, 'nothing is accepted there');
    writeFile(file, withoutAllow(configName, bytes, fingerprint));
    io.stdout.write(`${fingerprint} is no longer accepted by ${configName}\nnow: git add ${configName}\n`);
    return 0;
  }
  const entry = { fingerprint, reason: options.reason ?? '', owner: options.owner, until: options.until, paths: options.path };
  checkAllow(entry, today());
  writeFile(file, withAllow(configName, bytes, entry));
  const where = options.path?.length ? ` in ${unsaid(options.path.join(', '), options.path)}` : '';
  io.stdout.write(`${fingerprint} is accepted${where}${options.until ? ` until ${options.until}` : ''}: ${configName}\nnow: git add ${configName}\n`);
  return 0;
}
