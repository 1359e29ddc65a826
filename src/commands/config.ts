import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { ConfigError, type Fault, shown } from '../config/fault.ts';
import { jsonSchema } from '../config/json-schema.ts';
import { show } from '../config/show.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { visibleLines } from '../report/escape.ts';
import { type ConfigHealth, configHealth } from '../run/config-health.ts';
import { treeLayers } from '../run/layers.ts';
import { createVeil } from '../run/secret-names.ts';
import { createStage } from '../run/stage.ts';
import { topOfTree } from '../run/whole.ts';
import { writeStream } from '../run/write.ts';
import type { ExitCode } from '../types/report.ts';
import { unsaid } from '../unsaid.ts';

export interface ConfigOptions {
  readonly config?: string;
}

/** `tightlip config show [PATH]`: the effective configuration with the origin of each value. */
export async function configShow(io: Io, path: string | undefined, options: ConfigOptions): Promise<ExitCode> {
  const { top, layers } = await treeLayers(io, options.config);
  const full = resolve(io.cwd(), path ?? top);
  const name = relative(top, full).split(sep).join('/');
  // What holds for a folder is what holds for the files in it.
  const inside = name !== '' && statSync(full, { throwIfNoEntry: false })?.isDirectory() ? `${name}/` : name;
  if (inside.startsWith('..')) throw new UserError(`${JSON.stringify(path)} is not in this repository`, 'name a path below its top');
  const [head = '', ...lines] = show(layers, inside).split('\n');
  const veil = createVeil(() => createStage({ only: ['secrets'], salt: '', enable: [] }));
  await writeStream(io.stdout, visibleLines([unsaid(head, [path ?? '']), ...lines.map(veil)].join('\n')));
  return 0;
}

const faultLines = (faults: readonly Fault[]): string => visibleLines(faults.map((fault) => `${shown(fault)}\n  ${fault.hint}\n`).join(''));

/** The health of all files, among them one that was named, though no folder's configuration it may be: then it is looked at like one of `--config`. */
async function healthWith(io: Io, path: string | undefined, options: ConfigOptions): Promise<ConfigHealth> {
  const health = await configHealth(io, options.config);
  if (path === undefined) return health;
  const full = resolve(io.cwd(), path);
  if (!existsSync(full)) throw new UserError(`${JSON.stringify(path)} is not there`, 'name a configuration file, or none for those of the repository');
  const top = topOfTree(io);
  return health.layers.some(({ file }) => resolve(top, file.file) === full) ? health : configHealth(io, path);
}

/** `tightlip config check [FILE]`: 0 when every file is valid and tries nothing that is locked, else 2. */
export async function configCheck(io: Io, path: string | undefined, options: ConfigOptions): Promise<ExitCode> {
  try {
    const { layers, baseline, faults, locked, notes } = await healthWith(io, path, options);
    await writeStream(io.stdout, faultLines(faults) + visibleLines(locked.map(({ path, startLine, message }) => `${path}:${startLine ?? 1}: ${message}\n`).join('')));
    await writeStream(io.stdout, visibleLines(notes.map((note) => `note  ${note}\n`).join('')));
    if (faults.length + locked.length > 0) return 2;
    await writeStream(io.stdout, `ok: ${layers.length} configuration file${layers.length === 1 ? '' : 's'}${baseline ? `, ${baseline.entries.size} in the baseline` : ''}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    await writeStream(io.stdout, faultLines(error.faults));
    return 2;
  }
}

/** `tightlip config schema`: JSON Schema of `tightlip.toml`, for editors. */
export async function configSchema(io: Io): Promise<ExitCode> {
  await writeStream(io.stdout, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
  return 0;
}
