import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configName } from '../config/find.ts';
import { starter } from '../config/starter.ts';
import { UserError } from '../errors.ts';
import { createCatalogue } from '../inspect/evidence/catalogue.ts';
import type { Io } from '../io.ts';
import { topOfTree } from '../run/whole.ts';
import { writeFile } from '../run/write.ts';
import { listTree } from '../source/tree.ts';
import type { ExitCode } from '../types/report.ts';

/** `tightlip init`: a commented `tightlip.toml` at the top, from what is there. Nothing else is touched, and no existing file. */
export async function init(io: Io): Promise<ExitCode> {
  const top = topOfTree(io);
  const file = join(top, configName);
  if (existsSync(file)) throw new UserError(`${configName} is there already`, 'tightlip config show explains it');
  const nothing = (): void => undefined;
  const tree = await listTree({ around: { cwd: top, env: io.env, platform: io.platform }, paths: [], ignored: true, problem: nothing, skipped: nothing });
  const files = tree.files.map(({ path }) => path);
  const catalogue = createCatalogue();
  const ids = new Set([...files, ...tree.ignored.map(({ path }) => path)].flatMap((path) => [...catalogue.pathEvidence(path, { kind: 'file', path })].filter(({ strength }) => strength !== 'weak').map(({ tool }) => tool)));
  const tools = [...ids].sort().map((id) => ({ id, name: catalogue.tools.get(id)?.name ?? id }));
  writeFile(file, starter({ files, tools }));
  io.stdout.write(`${configName} is written; every setting in it is a comment\nnow: edit it, tightlip config check, git add ${configName}\n`);
  return 0;
}
