import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { scan as run } from '../run/scan.ts';
import { deliver } from '../run/deliver.ts';
import { reporter } from '../report/load.ts';
import { walkSource } from '../source/walk.ts';
import type { ExitCode } from '../types.ts';

/** `tightlip scan [PATH...]`: files under the paths. */
export async function scan(io: Io, paths: readonly string[], raw: RawOptions): Promise<ExitCode> {
  const options = parseOptions(raw);
  const source = walkSource(io.cwd(), paths.length ? paths : ['.']);
  const report = await run({ command: 'scan', source, options, settings: { only: options.only, salt: '', own: [], enable: [] } });
  return deliver(report, options, io, reporter);
}
