import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { scan as run } from '../run/scan.ts';
import { deliver } from '../run/deliver.ts';
import { reporter } from '../report/load.ts';
import { treeSource } from '../source/tree.ts';
import type { ExitCode } from '../types.ts';

/** `tightlip scan [PATH...]`: files under the paths. */
export async function scan(io: Io, paths: readonly string[], raw: RawOptions): Promise<ExitCode> {
  const options = parseOptions(raw);
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const source = treeSource({ around, paths, everything: !options.ignore }, undefined, options.maxFileSize);
  const report = await run({ command: 'scan', source, options, settings: { only: options.only, salt: '', own: [], enable: [] } });
  return deliver(report, options, io, reporter);
}
