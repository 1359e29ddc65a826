import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Io } from '../io.ts';
import { parseFormats, parseOptions } from '../options.ts';
import { createPaint, plainPaint } from '../paint.ts';
import { inventoryFormats, inventoryReporter } from '../report/inventory/load.ts';
import { configure } from '../run/configure.ts';
import { inventoryOf } from '../run/inventory/take.ts';
import { writeFile, writeStream } from '../run/write.ts';
import type { ExitCode } from '../types/report.ts';

/** What commander hands over. */
export interface InventoryOptions {
  readonly format?: string[];
  readonly history?: boolean;
  readonly machine?: boolean;
  readonly people?: boolean;
  readonly config?: string;
  readonly repositoryConfig?: boolean;
  readonly policy?: string;
  readonly ignore?: boolean;
  readonly color?: boolean;
}

/** `tightlip inventory [PATH...]`: every AI tool that the repository, its history or this machine shows. 0, or 2 where something could not be looked at. */
export async function inventory(io: Io, paths: readonly string[], raw: InventoryOptions): Promise<ExitCode> {
  const formats = parseFormats(raw.format ?? [], inventoryFormats);
  const options = parseOptions({ config: raw.config, repositoryConfig: raw.repositoryConfig, policy: raw.policy, only: 'ai' });
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const { history = false, machine = false, people = false, ignore = true, color = true } = raw;
  const request = { around, paths, history, machine, people, everything: !ignore, home: homedir() };
  const found = await inventoryOf(request, (sides) => configure(options, io, sides));
  for (const { name, file } of formats) if (file !== undefined) writeFile(resolve(io.cwd(), file), (await inventoryReporter(name))(found, plainPaint));
  const name = formats.find(({ file }) => file === undefined)?.name ?? 'text';
  await writeStream(io.stdout, (await inventoryReporter(name))(found, await createPaint({ screen: io.stdout, env: io.env, color })));
  return found.exitCode;
}
