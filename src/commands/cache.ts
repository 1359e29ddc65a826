import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../cache/folder.ts';
import type { Io } from '../io.ts';
import type { ExitCode } from '../types/report.ts';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** `tightlip cache`: where it is and how large. `tightlip cache clear`: removes it; nothing is lost but time. */
export function cache(io: Io, clear: boolean): ExitCode {
  const folder = cacheFolder({ env: io.env, platform: io.platform });
  const files = folder && isFolder(folder) ? readdirSync(folder).filter((name) => /^[0-9a-f]{16,64}\./.test(name)) : [];
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder as string, name)).size, 0);
  if (clear) for (const name of files) rmSync(join(folder as string, name), { force: true });
  io.stdout.write(`${folder ?? 'no home directory, so no cache'}: ${files.length} files, ${bytes} bytes${clear ? ', removed' : ''}\n`);
  return 0;
}
